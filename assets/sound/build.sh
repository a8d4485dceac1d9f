#!/bin/sh
# Makes every sound in public/sound from scripts: assets/sound/build.sh [name ...]; the spoken lines too when no name is given.
# Needs Debian's python3-numpy, python3-scipy, ffmpeg, festival, festvox-us-slt-hts, espeak-ng; and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/build.py" "$root/public/sound" "$@"
[ $# -gt 0 ] || "$root/node_modules/.bin/node" "$here/voice.ts"
