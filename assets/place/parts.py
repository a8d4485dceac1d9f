"""Lists a scene's parts for build.sh: python3 parts.py SCENE. Name, lightmap's size, lights ("-" for the unnamed one)."""
import sys

import place

for name, part in place.load_scene(sys.argv[1]).PARTS.items():
    print(name, part.lightmap, *(light or '-' for light in part.lights))
