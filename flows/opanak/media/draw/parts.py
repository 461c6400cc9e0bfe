"""Soles and uppers: what shoes are put together from. The toe points right, the ground is at y=620."""

from pen import INK, body, dot, inside, laces, line, shape, stitch

LOW = ("M140,578 C128,520 130,450 150,392 C156,374 190,370 205,384 C235,418 290,420 332,392 L352,366 "
       "C362,354 378,360 386,372 C424,420 474,446 544,462 C624,478 702,500 714,556 C716,572 700,584 660,588 "
       "C480,600 240,590 140,578 Z")
OPEN = ("M138,578 C124,530 126,480 146,432 C152,418 176,420 184,434 C206,500 250,530 330,536 C400,540 440,520 470,476 "
        "C500,462 530,462 560,470 C640,486 704,510 714,556 C716,572 700,584 660,588 C480,600 240,590 138,578 Z")
SLIP = ("M140,578 C128,520 132,470 152,424 C160,408 190,406 206,418 C240,446 300,452 350,440 L392,410 C404,402 416,404 426,412 "
        "C460,440 500,454 552,464 C628,480 702,504 714,556 C716,572 700,584 660,588 C480,600 240,590 140,578 Z")
MULE = ("M330,586 C330,520 352,452 410,420 C440,410 480,430 540,452 C630,478 704,506 714,556 C716,572 700,584 660,588 "
        "C560,596 430,594 330,586 Z")


def boot(top, front=352, back=146):
    """An upper with a shaft that reaches up to a height."""
    return (f"M140,578 C128,520 140,440 150,360 L{back},{top + 16} C{back},{top} {back + 14},{top - 2} {back + 28},{top} "
            f"L{front - 18},{top} C{front - 2},{top} {front + 4},{top + 10} {front + 2},{top + 24} L{front},352 "
            "C360,404 424,434 544,460 C624,476 702,500 714,556 C716,572 700,584 660,588 C480,600 240,590 140,578 Z")


def flat(fill, edge=None):
    path = ("M130,568 C250,582 520,588 640,582 C680,578 706,566 718,548 C736,566 734,600 704,612 "
            "C664,624 560,620 500,620 L165,620 C132,620 118,598 130,568 Z")
    drawn = shape(path, fill)
    if edge:
        drawn += line("M138,596 C260,604 520,606 640,602 C680,600 708,590 724,574", edge, 7)
    return drawn


def lug(fill, edge="#d8b27a"):
    teeth = "".join(f'<rect x="{x}" y="600" width="34" height="28" rx="5" fill="{fill}" stroke="{INK}" stroke-width="6"/>'
                    for x in (*range(140, 320, 46), *range(390, 660, 46)))
    path = ("M128,562 C250,578 520,584 640,578 C684,574 708,560 720,542 C742,564 738,600 706,612 C680,620 400,616 390,616 "
            "L340,600 L316,616 L160,616 C126,616 116,594 128,562 Z")
    return teeth + shape(path, fill) + line("M136,578 C260,590 520,596 640,590 C682,586 708,574 722,560", edge, 8)


def welted(fill, edge="#c99a62"):
    path = ("M130,566 C250,578 520,586 640,580 C684,576 706,564 718,552 C732,568 728,590 700,598 C620,612 470,616 400,608 "
            "C370,604 338,596 318,594 L312,622 L148,622 C136,622 124,600 130,566 Z")
    return shape(path, fill) + line("M136,580 C250,592 520,598 640,592 C680,588 704,580 720,568", edge, 6) \
        + line("M142,606 L312,606", edge, 3, 'opacity=".6"')


def thin(fill):
    return shape("M134,572 C250,586 520,594 640,586 C680,582 704,572 718,560 C726,578 716,602 690,608 C560,616 300,616 160,608 "
                 "C136,606 126,594 134,572 Z", fill, 6)


def rope(fill="#dcb87c"):
    """The jute sole of an espadrille."""
    path = ("M130,566 C250,582 520,588 640,582 C680,578 706,566 718,550 C738,570 732,606 700,616 C640,624 240,624 160,618 "
            "C126,614 118,594 130,566 Z")
    weave = "".join(line(f"M{x},570 q14,28 -4,56", "#a87c42", 4) for x in range(120, 760, 17))
    return shape(path, fill) + inside(path, "rope", weave) + line(path)


def cork(top="#e7c79a", under="#4b3a33"):
    """A thick footbed on a rubber sole."""
    bed = ("M126,520 C150,510 240,540 330,552 C440,566 600,560 700,528 C734,524 742,556 728,582 C640,612 240,612 150,600 "
           "C118,590 112,540 126,520 Z")
    sole = "M128,584 C240,606 620,606 732,568 C740,598 724,620 690,622 L164,622 C134,620 122,604 128,584 Z"
    grain = "".join(f'<circle cx="{150 + (i * 97) % 560}" cy="{556 + (i * 31) % 44}" r="{3 + i % 3}" fill="#b98c56"/>'
                    for i in range(40))
    return shape(bed, top) + inside(bed, "cork", grain) + line(bed) + shape(sole, under)


def strap(path, fill, width=44, seam=None):
    """A band with its ink around it."""
    out = line(path, INK, width + 13).replace('stroke-linecap="round"', 'stroke-linecap="butt"')
    out += line(path, fill, width).replace('stroke-linecap="round"', 'stroke-linecap="butt"')
    return out + (stitch(path, seam) if seam else "")


def buckle(x, y, fill="#e8c35a", size=24):
    return (f'<rect x="{x - size / 2}" y="{y - size / 2}" width="{size}" height="{size}" rx="5" fill="none" '
            f'stroke="{INK}" stroke-width="12"/><rect x="{x - size / 2}" y="{y - size / 2}" width="{size}" height="{size}" '
            f'rx="5" fill="none" stroke="{fill}" stroke-width="6"/>' + line(f"M{x - size / 2},{y} l{size},0", fill, 5))


def opening(path, fill="#5b3d31"):
    """The inside that one sees where the foot goes in."""
    return shape(path, fill, 6)


def low_laces(ink):
    return laces([((374 + 26 * i, 398 + 17 * i), (418 + 27 * i, 392 + 19 * i)) for i in range(4)], ink)


def shaft_laces(top, ink, rows=5):
    step = (440 - top - 40) / rows
    return laces([((306 + (14 if i == rows - 1 else 0), top + 30 + step * i),
                   (360 + (10 if i == rows - 1 else 0), top + 34 + step * i)) for i in range(rows)], ink) \
        + laces([((366, 440), (420, 414))], ink)
