#!/bin/sh
# Builds a scene from its scripts into public/place.
# Usage: assets/place/build.sh SCENE [PART] [draft]
#   PART   bakes this part only; the live file and the surfaces are made anew from all parts
#   draft  few samples, a lightmap of half the size
# PLACE_RUN may name a command that every long step is run through.
# Needs Debian's blender (3.4), python3-numpy, python3-scipy, python3-pil, fonts-noto-cjk; and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
node="$root/node_modules/.bin/node"
# Debian's Blender uses the system's Python; its packages must be those, not a virtual environment's.
python=/usr/bin/python3
run=${PLACE_RUN:-}
scene=$1
shift
export PLACE_BUILD="$root/assets/.build/$scene" PYTHONDONTWRITEBYTECODE=1
part='' draft=''
for word in "$@"; do
  case $word in draft) draft=draft ;; *) part=$word ;; esac
done
blend() {
  script=$1
  shift
  log="$PLACE_BUILD/$script.log"
  # Blender's own chatter goes to a file that is shown when a script fails.
  if ! $run blender -b --factory-startup --python-exit-code 1 -P "$here/$script" -- "$@" >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    exit 1
  fi
  grep -E '^(static|lightmap|baked)' "$log" || true
}

mkdir -p "$PLACE_BUILD/textures" "$root/public/place"
$python "$here/textures.py" "$scene" "$PLACE_BUILD/textures"
$python "$here/atlas.py" "$scene" "$PLACE_BUILD/textures"
# One line a part: its name, the size of its lightmap, its lights ("-" for the unnamed one).
$python "$here/parts.py" "$scene" >"$PLACE_BUILD/parts"
while read -r name size lights <&3; do
  if [ -n "$part" ] && [ "$part" != "$name" ] && [ -e "$PLACE_BUILD/$name/export.blend" ]; then continue; fi
  if [ -n "$draft" ]; then size=$((size / 2)) samples=12 panorama=32; else samples=40 panorama=160; fi
  blend prepare.py "$scene" "$name" "$size"
  if [ -n "$part" ] && [ "$part" != "$name" ]; then continue; fi
  for light in $lights; do
    blend bake.py "$scene" "$name" "$light" "$size" "$samples"
    blend denoise.py "$scene" "$name" "$light" "$size"
    blend reflection.py "$scene" "$name" "$light" 256 "$panorama"
  done
done 3<"$PLACE_BUILD/parts"
blend export.py "$scene"
$run $node "$here/pack.mjs" "$scene" "$PLACE_BUILD" "$root/public/place" >"$PLACE_BUILD/pack.log" 2>&1 || { cat "$PLACE_BUILD/pack.log" >&2; exit 1; }
$node "$here/check.mjs" "$scene" "$root/public/place"
