"""The workshop in the lane of the shoemakers: the green door, the window, the sign with the curled toe."""

from pen import INK, dot, kilim, line, shape
from shoes import paros, szeged, una, vrbas


def box(x, y, width, height, fill, ink=7, round_by=0):
    return (f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round_by}" fill="{fill}" '
            f'stroke="{INK}" stroke-width="{ink}" stroke-linejoin="round"/>')


def roof():
    tiles = ""
    for row in range(4):
        y = 60 + row * 34
        for i in range(14):
            x = 10 + i * 60 - (30 if row % 2 else 0)
            tiles += shape(f"M{x},{y} l60,0 l0,24 q-30,26 -60,0 Z", ("#c4623c", "#b5532f", "#d07548")[(i + row) % 3], 4)
    return tiles


def door():
    return (box(500, 310, 190, 330, "#6b4a33") + box(518, 328, 154, 312, "#3f7a52") + box(536, 350, 118, 90, "#f5e3b5", 6, 8)
            + line("M595,350 v90 M536,395 h118", INK, 5) + box(536, 462, 118, 70, "#356846", 5, 6)
            + box(536, 550, 118, 70, "#356846", 5, 6) + dot(530, 500, 9, "#e8c35a") + box(486, 640, 218, 26, "#b9a58c"))


def window():
    glass = box(96, 320, 340, 236, "#6b4a33") + box(114, 338, 304, 200, "#fbe9bf")
    shelf = line("M114,440 h304", "#8a5f3d", 12)
    shoes = "".join(f'<g transform="translate({x} {y}) scale(.165)">{named(shoe(), shoe.__name__)}</g>'
                    for shoe, x, y in ((una, 124, 332), (szeged, 268, 330), (vrbas, 124, 426), (paros, 268, 424)))
    awning = "".join(shape(f"M{86 + i * 45},286 l45,0 l0,44 q-22,26 -45,0 Z", "#c4372f" if i % 2 else "#f7ead0", 5) for i in range(8))
    flowers = box(96, 556, 340, 34, "#8a5f3d") + "".join(
        dot(116 + i * 30, 552 - (i % 2) * 10, 13, ("#c4372f", "#f2b632", "#f3a6b8")[i % 3], INK, 4) for i in range(11))
    return glass + shelf + shoes + awning + flowers


def named(drawing, name):
    """Outlines to cut along get names of their own: several shoes stand on one page."""
    return drawing.replace('clipPath id="', f'clipPath id="{name}-').replace("url(#", f"url(#{name}-")


def sign():
    letters = ('<text x="400" y="262" font-family="DejaVu Serif, serif" font-weight="bold" font-size="52" text-anchor="middle" '
               'letter-spacing="14" fill="#f7ead0">OPANAK</text>')
    return box(190, 206, 420, 76, "#7a2e22", 7, 10) + letters


def shop():
    stones = "".join(f'<ellipse cx="{(i * 113) % 820}" cy="{682 + (i * 37) % 36}" rx="34" ry="9" fill="#fff" opacity=".25"/>'
                     for i in range(26))
    cat = (shape("M452,640 c-8,-50 6,-78 26,-78 c20,0 32,30 26,78 Z", "#e8963c", 5) + dot(478, 556, 22, "#e8963c", INK, 5)
           + shape("M460,544 l2,-20 l14,12 Z M496,544 l-2,-20 l-14,12 Z", "#e8963c", 4) + dot(471, 554, 3, INK) + dot(486, 554, 3, INK)
           + line("M504,630 q30,4 26,-26", "#e8963c", 9))
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800"><rect width="800" height="800" fill="#bfe0ee"/>'
            '<circle cx="670" cy="70" r="46" fill="#ffe08a"/>' + box(40, 150, 720, 520, "#f3e2c3") + roof()
            + '<rect y="666" width="800" height="70" fill="#c9b493"/>' + stones + window() + door() + sign() + cat
            + kilim(("#a63a2b", "#f0d9a8", "#3a2620")) + "</svg>")
