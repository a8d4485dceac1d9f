#!/bin/sh
# Builds the express-mail hall from its scripts into public/place.
# Usage: assets/place/build.sh [draft]. A draft bakes a quarter of the texels with few samples, in about three minutes.
# Needs Debian's blender (3.4), python3-numpy, python3-scipy, python3-pil, fonts-noto-cjk; and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
node="$root/node_modules/.bin/node"
export PLACE_BUILD="$root/assets/.build"
# Debian's Blender uses the system's Python; its packages must be those, not a virtual environment's.
python=/usr/bin/python3
blend() { script=$1; shift; blender -b --factory-startup --python-exit-code 1 -P "$here/$script" -- "$@" | grep -E '^(static|lightmap|baked)' || true; }

if [ "${1:-}" = draft ]; then bake=1024 samples=24 size=1024; else bake=2048 samples=96 size=2048; fi
mkdir -p "$PLACE_BUILD/textures" "$root/public/place"
rm -f "$PLACE_BUILD"/textures/*
$python "$here/textures.py" "$PLACE_BUILD/textures"
$python "$here/atlas.py" "$PLACE_BUILD/textures"
blend bake.py $bake $samples
blend denoise.py $bake $size
blend reflection.py 256 192
blend export.py
$node "$here/pack.mjs" "$PLACE_BUILD" "$root/public/place" >/dev/null
$node "$here/check.mjs" "$root/public/place"
