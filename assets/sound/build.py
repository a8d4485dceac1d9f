"""Renders every sound, encodes it as Opus in WebM, and writes the table the app reads.

usage: build.py OUT_DIR [name ...]. Needs Debian's python3-numpy, python3-scipy, ffmpeg.
A loop's file holds a lead and a tail of its own end and beginning, so that an encoder's edges lie outside the loop.
"""
import json
import os
import subprocess
import sys

import numpy as np

import alarms
import ambience
import dangers
import machines
import people
from tone import RATE, count

LEAD_S = 0.25
PEAK = 0.89
# What runs on is set by its loudness, what happens once by its peak.
LOOP_RMS = 0.10
BITS = {'amb': '40k', 'step': '32k'}


def levelled(x, is_loop):
    x = x - x.mean()
    gain = PEAK / np.abs(x).max()
    if is_loop:
        gain = min(gain, LOOP_RMS / np.sqrt((x**2).mean()))
    return x * gain


def encode(path, x, bits):
    pcm = (np.clip(x, -1, 1) * 32767).astype('<i2').tobytes()
    subprocess.run(['ffmpeg', '-loglevel', 'error', '-y', '-f', 's16le', '-ar', str(RATE), '-ac', '1', '-i', '-', '-c:a', 'libopus', '-b:a', bits,
                    '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', path], input=pcm, check=True)


def main(out, names):
    os.makedirs(out, exist_ok=True)
    # the spoken lines have rows of their own there
    path = f'{out}/sounds.json'
    table = json.load(open(path, encoding='utf-8')) if os.path.exists(path) else {}
    for module in (ambience, machines, alarms, dangers, people):
        for kind in ('LOOPS', 'ONCE'):
            for name, make in getattr(module, kind, {}).items():
                is_loop = kind == 'LOOPS'
                x = levelled(make(), is_loop)
                row = {'lengthS': round(len(x) / RATE, 4)}
                if is_loop:
                    lead = count(min(LEAD_S, len(x) / RATE / 2))
                    row['loopFromS'] = round(lead / RATE, 4)
                    x = np.concatenate([x[-lead:], x, x[:lead]])
                table[name] = row
                if not names or name in names:
                    encode(f'{out}/{name}.webm', x, BITS.get(name.split('_')[0], '48k'))
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(dict(sorted(table.items())), file, indent=1)
        file.write('\n')
    print(len(table), 'sounds,', sum(os.path.getsize(f'{out}/{f}') for f in os.listdir(out)) // 1024, 'kB')


main(sys.argv[1], sys.argv[2:])
