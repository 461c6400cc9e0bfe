"""Draws the pictures of the demo shop: one PNG per pair and one of the workshop.

Needs rsvg-convert (Debian: librsvg2-bin) and convert (Debian: imagemagick).
Run: python3 flows/opanak/media/draw/draw.py [ID ...]
"""
import pathlib
import subprocess
import sys
import tempfile

from shoes import SHOES
from shop import shop

MEDIA = pathlib.Path(__file__).resolve().parent.parent


def main(wanted):
    pictures = {name: drawn for name, drawn in SHOES.items()}
    pictures["shop"] = shop()
    for name, svg in pictures.items():
        if not wanted or name in wanted:
            write(name, svg)


def write(name, svg):
    with tempfile.TemporaryDirectory() as folder:
        source, rendered = pathlib.Path(folder, "a.svg"), pathlib.Path(folder, "a.png")
        source.write_text(svg, encoding="utf-8")
        subprocess.run(["rsvg-convert", "-w", "800", "-h", "800", "-o", rendered, source], check=True)
        subprocess.run(["convert", rendered, "-background", "white", "-alpha", "remove", "-alpha", "off",
                        "-depth", "8", "-strip", "-define", "png:color-type=2",
                        "-define", "png:compression-level=9", MEDIA / f"{name}.png"], check=True)


if __name__ == "__main__":
    main(set(sys.argv[1:]))
