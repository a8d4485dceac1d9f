"""Draws a set's atlas: a strip of finish swatches, and below it what is printed on the things.

A set module writes `@drawing('name', width_mm, height_mm)` above a function that takes a Pen in
millimetres. Lettering is Noto Sans CJK SC, as pixels.
"""
import os

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from finish import FINISHES

SIZE = 1024
SWATCH = 84
GAP = 3
FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-%s.ttc'
SS = 3  # supersampling
DRAWINGS = {}  # name -> (width mm, height mm, pixels per mm, function)
INK = '#16181a'


def drawing(name, width, height, ppm=2.0):
    """Registers a print of `width` x `height` mm, kept at `ppm` pixels per mm."""
    def register(function):
        if name in DRAWINGS:
            raise ValueError(f'drawing "{name}" is there twice')
        DRAWINGS[name] = (width, height, ppm, function)
        return function
    return register


def font(size, weight):
    return ImageFont.truetype(FONT % weight, max(4, round(size)), index=2)


class Pen:
    """Draws in millimetres from the top left."""

    def __init__(self, width, height, ppm):
        self.w, self.h, self.k = width, height, ppm * SS
        self.image = Image.new('RGB', (max(1, round(width * self.k)), max(1, round(height * self.k))), '#ffffff')
        self.draw = ImageDraw.Draw(self.image)

    def fill(self, colour):
        self.draw.rectangle([0, 0, *self.image.size], fill=colour)

    def rect(self, x, y, w, h, fill=None, line=None, width=0.4, radius=0.0):
        self.draw.rounded_rectangle([x * self.k, y * self.k, (x + w) * self.k, (y + h) * self.k], radius * self.k, fill=fill, outline=line, width=max(1, round(width * self.k)))

    def line(self, points, colour=INK, width=0.4):
        self.draw.line([(x * self.k, y * self.k) for x, y in points], fill=colour, width=max(1, round(width * self.k)), joint='curve')

    def poly(self, points, fill):
        self.draw.polygon([(x * self.k, y * self.k) for x, y in points], fill=fill)

    def disc(self, x, y, r, fill=None, line=None, width=0.4):
        self.draw.ellipse([(x - r) * self.k, (y - r) * self.k, (x + r) * self.k, (y + r) * self.k], fill=fill, outline=line, width=max(1, round(width * self.k)))

    def arc(self, x, y, r, a, b, colour=INK, width=0.4):
        """Draws an arc from angle a to b in degrees, clockwise from three o'clock."""
        self.draw.arc([(x - r) * self.k, (y - r) * self.k, (x + r) * self.k, (y + r) * self.k], a, b, fill=colour, width=max(1, round(width * self.k)))

    def text(self, x, y, string, size, colour=INK, anchor='mm', bold=True, fit=None):
        """Writes with letters of `size` mm (em); shrinks until no wider than `fit` mm."""
        weight = 'Bold' if bold else 'Regular'
        while fit and font(size * self.k, weight).getlength(string) > fit * self.k and size > 0.8:
            size *= 0.95
        if '₂' not in string:
            self.draw.text((x * self.k, y * self.k), string, font=font(size * self.k, weight), fill=colour, anchor=anchor)
            return
        # The face has no low two; a small two stands for it.
        pieces = [(piece, 1.0) for piece in string.split('₂')]
        pieces = [one for piece in pieces for one in (piece, ('2', 0.62))][:-1]
        wide = sum(font(size * share * self.k, weight).getlength(piece) for piece, share in pieces)
        at, base = x * self.k - wide * {'l': 0, 'm': 0.5, 'r': 1}[anchor[0]], y * self.k + size * self.k * 0.36
        for piece, share in pieces:
            face = font(size * share * self.k, weight)
            self.draw.text((at, base + (size * self.k * 0.12 if share < 1 else 0)), piece, font=face, fill=colour, anchor='ls')
            at += face.getlength(piece)

    def lines(self, x, y, w, count, step, colour='#8d9296', width=0.3):
        """Rules lines, as of a form."""
        for i in range(count):
            self.line([(x, y + i * step), (x + w, y + i * step)], colour, width)

    def bars(self, x, y, w, h, seed=1, colour=INK):
        """Draws what looks like a linear bar code; it encodes nothing."""
        chance, at = np.random.default_rng(seed), 0.0
        unit = max(0.3, w / 90)
        while at < w - 3 * unit:
            bar, space = unit * chance.integers(1, 4), unit * chance.integers(1, 4)
            self.rect(x + at, y, bar - 0.05, h, colour)
            at += bar + space

    def matrix(self, x, y, size, seed=1, cells=21, colour=INK):
        """Draws what looks like a two-dimensional code; it encodes nothing."""
        chance, unit = np.random.default_rng(seed), size / cells
        grid = chance.random((cells, cells)) < 0.5
        for a, b in ((0, 0), (0, cells - 7), (cells - 7, 0)):
            grid[a:a + 7, b:b + 7] = False
            grid[a, b:b + 7] = grid[a + 6, b:b + 7] = grid[a:a + 7, b] = grid[a:a + 7, b + 6] = True
            grid[a + 2:a + 5, b + 2:b + 5] = True
        for j in range(cells):
            for i in range(cells):
                if grid[j, i]:
                    self.rect(x + i * unit, y + j * unit, unit, unit, colour)

    def picture(self, path, x, y, w, h):
        """Pastes a picture with its transparency."""
        art = Image.open(path).convert('RGBA').resize((max(1, round(w * self.k)), max(1, round(h * self.k))), Image.LANCZOS)
        self.image.paste(art, (round(x * self.k), round(y * self.k)), art)


def noise(size, beta, seed, stretch=(1, 1)):
    """Tileable noise of unit deviation whose power falls with frequency."""
    spectrum = np.fft.fft2(np.random.default_rng(seed).standard_normal((size, size)))
    fy, fx = np.fft.fftfreq(size)[:, None] * stretch[1], np.fft.fftfreq(size)[None, :] * stretch[0]
    k = np.hypot(fx, fy)
    k[0, 0] = 1
    spectrum *= k ** (-beta / 2)
    spectrum[0, 0] = 0
    field = np.real(np.fft.ifft2(spectrum))
    return field / field.std()


# Finishes whose grain can be seen at arm's length; the others only need one texel.
GRAINED = {'cloth', 'card', 'fur', 'film', 'steel'}
GRAIN = {
    'gloss': lambda n: 0.006 * noise(n, 2.2, 1), 'plastic': lambda n: 0.012 * noise(n, 0.6, 2) + 0.010 * noise(n, 2.2, 3), 'soft': lambda n: 0.020 * noise(n, 0.8, 4) + 0.012 * noise(n, 2.2, 5),
    'rubber': lambda n: 0.04 * noise(n, 0.9, 6) + 0.02 * noise(n, 2.4, 7), 'paper': lambda n: 0.010 * noise(n, 1.2, 10) + 0.008 * noise(n, 2.2, 11),
    'cloth': lambda n: 0.022 * noise(n, 1.4, 8) + 0.014 * noise(n, 2.4, 9),
    'card': lambda n: 0.016 * noise(n, 1.2, 12, (1, 5)) + 0.008 * noise(n, 2.2, 13), 'fur': lambda n: 0.14 * noise(n, 1.6, 14, (1, 7)) + 0.05 * noise(n, 2.4, 15),
    'film': lambda n: 0.014 * noise(n, 2.0, 16) + 0.008 * noise(n, 1.0, 17), 'glass': lambda n: 0 * noise(n, 1, 18), 'steel': lambda n: 0.030 * noise(n, 0.8, 19, (1, 20)), 'satin': lambda n: 0.020 * noise(n, 1.0, 20),
}


def swatches():
    """Places the swatches along the top; returns finish -> (u0, v0, u1, v1), v upwards, inside a margin."""
    rects = {}
    for i, finish in enumerate(GRAIN):
        x = i * SWATCH
        if x + SWATCH > SIZE:
            raise ValueError('the strip of swatches is too short')
        rects[finish] = ((x + GAP) / SIZE, 1 - (SWATCH - GAP) / SIZE, (x + SWATCH - GAP) / SIZE, 1 - GAP / SIZE)
    return rects


def lay_out(scale):
    """Places the drawings below the swatches, `scale` times as fine as asked for; returns name -> (x, y, w, h), or None."""
    places, x, y, row = {}, GAP, SWATCH + GAP, 0
    sized = [(name, round(w * ppm * scale), round(h * ppm * scale)) for name, (w, h, ppm, _) in DRAWINGS.items()]
    for name, w, h in sorted(sized, key=lambda one: (-one[2], -one[1], one[0])):
        if x + w + GAP > SIZE:
            x, y, row = GAP, y + row + 2 * GAP, 0
        if x + w + GAP > SIZE or y + h + GAP > SIZE:
            return None
        places[name] = (x, y, w, h)
        x, row = x + w + 2 * GAP, max(row, h)
    return places


def make(path):
    """Draws the atlas, as fine as its size allows; returns the rectangles of the swatches and of the drawings."""
    image = np.full((SIZE, SIZE, 3), 200, np.uint8)
    for i, (finish, grain) in enumerate(GRAIN.items()):
        tile = np.clip(FINISHES[finish][2] * (1 + grain(SWATCH)), 0, 1)
        image[:SWATCH, i * SWATCH:(i + 1) * SWATCH] = (tile[..., None] * 255 + 0.5).astype(np.uint8)
    sheet = Image.fromarray(image)
    scale = next((k / 20 for k in range(40, 11, -1) if lay_out(k / 20)), None)
    if scale is None:
        raise ValueError('the prints do not fit the atlas')
    rects = {}
    for name, (x, y, w, h) in lay_out(scale).items():
        width, height, ppm, function = DRAWINGS[name]
        pen = Pen(width, height, ppm * scale)
        function(pen)
        art = pen.image.resize((w, h), Image.LANCZOS)
        # The border is repeated outwards, so that smaller mipmaps take no neighbour in.
        padded = Image.fromarray(np.pad(np.asarray(art), ((GAP, GAP), (GAP, GAP), (0, 0)), 'edge'))
        sheet.paste(padded, (x - GAP, y - GAP))
        rects[name] = (x / SIZE, 1 - (y + h) / SIZE, (x + w) / SIZE, 1 - y / SIZE)
    sheet.save(path)
    print(f'{os.path.basename(path)}: {len(rects)} prints, {scale:.2f} times as fine as asked for')
    return swatches(), rects
