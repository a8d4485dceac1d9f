"""Packs rectangles into a larger one, for lightmaps and atlases."""


def skyline(sizes, width, height, may_turn=True, first=lambda size: (-size[1], -size[0])):
    """Packs rectangles (texels) bottom-up; returns (x, y, turned) each, or None when they do not fit. Those that `first` puts first are placed first."""
    order = sorted(range(len(sizes)), key=lambda i: first(sizes[i]))
    sky, place = [[1, 1, width - 2]], [None] * len(sizes)
    for i in order:
        best = None
        for turned in (False, True) if may_turn else (False,):
            w, h = sizes[i][::-1] if turned else sizes[i]
            if w > width - 2 or (turned and sizes[i][0] == sizes[i][1]):
                continue
            for k, (x, _, _) in enumerate(sky):
                if x + w > width - 1:
                    break
                y, left, j = 0, w, k
                while left > 0:
                    y = max(y, sky[j][1])
                    left -= sky[j][2]
                    j += 1
                if y + h <= height - 1 and (best is None or (y + h, x) < best[0]):
                    best = ((y + h, x), x, y, w, h, turned, k)
            if best and best[4] < 24:
                break
        if best is None:
            return None
        _, x, y, w, h, turned, k = best
        place[i] = (x, y, turned)
        line = sky[:k] + [[x, y + h, w]]
        end = x + w
        for s in sky[k:]:
            if s[0] + s[2] <= end:
                continue
            line.append([end, s[1], s[0] + s[2] - end] if s[0] < end else s)
        sky = []
        for s in line:
            if sky and sky[-1][1] == s[1]:
                sky[-1][2] += s[2]
            else:
                sky.append(list(s))
    return place
