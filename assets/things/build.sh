#!/bin/sh
# Builds one set of things from its scripts into public/things.
# Usage: assets/things/build.sh <set> [draft]. A draft bakes no ambient occlusion and encodes quickly.
# Needs Debian's python3-numpy, python3-pil, fonts-noto-cjk; and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
node="$root/node_modules/.bin/node"
set_name=$1
build="$root/assets/.build/things/$set_name"
mkdir -p "$build" "$root/public/things"
# The same Python as the places use: the system's own, with its packages.
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/make.py" "$set_name" "$build" "${2:-}"
$node "$here/pack.mjs" "$build" "$root/public/things/things_$set_name.glb" "${2:-}"
$node "$here/check.mjs" "$root/public/things/things_$set_name.glb"
