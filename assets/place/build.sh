#!/bin/sh
# Builds the express-mail hall from its scripts into public/place.
# Usage: assets/place/build.sh [draft]. A draft bakes with few samples; the full bake takes some five minutes on two free cores.
# Needs Debian's blender (3.4), python3-numpy, python3-scipy, python3-pil, fonts-noto-cjk; and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
node="$root/node_modules/.bin/node"
export PLACE_BUILD="$root/assets/.build"
# Debian's Blender uses the system's Python; its packages must be those, not a virtual environment's.
python=/usr/bin/python3
blend() {
  script=$1
  shift
  # Blender's own chatter goes to a file that is shown when a script fails.
  if ! blender -b --factory-startup --python-exit-code 1 -P "$here/$script" -- "$@" >"$PLACE_BUILD/blender.log" 2>&1; then
    cat "$PLACE_BUILD/blender.log" >&2
    exit 1
  fi
  grep -E '^(static|lightmap|baked)' "$PLACE_BUILD/blender.log" || true
}

if [ "${1:-}" = draft ]; then samples=12 panorama=32; else samples=64 panorama=160; fi
mkdir -p "$PLACE_BUILD/textures" "$root/public/place"
rm -f "$PLACE_BUILD"/textures/*
$python "$here/textures.py" "$PLACE_BUILD/textures"
$python "$here/atlas.py" "$PLACE_BUILD/textures"
# 1024 texels a side is what the place's share of the first download allows (3 MB in all).
blend bake.py 1024 $samples
blend denoise.py 1024
blend reflection.py 256 $panorama
blend export.py
$node "$here/pack.mjs" "$PLACE_BUILD" "$root/public/place" >"$PLACE_BUILD/pack.log" 2>&1 || { cat "$PLACE_BUILD/pack.log" >&2; exit 1; }
$node "$here/check.mjs" "$root/public/place"
rm -rf "$here/__pycache__"
