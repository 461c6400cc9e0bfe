"""The twenty-eight pairs of the catalogue, each put together from parts."""

from parts import (LOW, MULE, OPEN, SLIP, boot, buckle, cork, flat, low_laces, lug, opening, rope, shaft_laces, strap, thin,
                   welted)
from pen import INK, body, bow, dot, inside, laces, line, page, shape, stitch

HEEL = "M146,452 C206,462 236,512 240,586"
TOE = "M584,470 C566,508 566,556 582,592"
FACING = "M336,394 C352,440 392,486 462,506 C440,536 424,560 420,592"


def drina():
    upper = boot(262)
    return (lug("#4a3128") + body(upper, "#a5602f", "u") + inside(upper, "v", shape("M140,250 h240 v46 h-240 Z", "#6d3c1f", 6))
            + stitch(HEEL) + stitch(TOE) + stitch("M300,300 C300,400 330,470 440,500 C424,530 414,560 412,592")
            + shaft_laces(290, "#f2d9a4", 4) + line(upper))


def neretva():
    return (welted("#2f211c") + body(LOW, "#5f3a25", "u") + opening("M160,392 C200,430 290,430 340,388 C300,404 220,400 196,384 Z")
            + stitch(FACING) + stitch(HEEL) + stitch(TOE) + low_laces("#2b1a12") + line(LOW))


def sana():
    return (strap("M300,580 C310,470 400,420 452,436 C500,452 520,500 524,580", "#b5702f", 52, "#f0d3a0")
            + strap("M520,580 C536,500 600,470 646,500 C668,516 676,540 682,570", "#b5702f", 52, "#f0d3a0")
            + strap("M146,560 C150,470 220,436 300,466 C330,478 350,486 372,466", "#9a5c24", 34) + buckle(232, 452) + cork())


def vrbas():
    upper = ("M140,578 C126,530 132,470 152,428 C162,412 190,412 206,424 C250,460 320,470 380,452 C440,436 500,456 560,474 "
             "C620,490 668,500 690,470 C706,446 700,412 672,404 C650,400 642,420 656,430 C636,428 622,404 640,384 "
             "C664,360 716,366 734,410 C756,468 738,560 690,586 C480,600 240,590 140,578 Z")
    weave = "".join(line(f"M{x},380 l120,220", "#6f2f1c", 5) + line(f"M{x + 120},380 l-120,220", "#6f2f1c", 5)
                    for x in range(60, 620, 40))
    return (thin("#55311f") + body(upper, "#b4532f", "u") + inside(upper, "v", f'<g opacity=".75">{weave}</g>')
            + shape("M396,448 C470,440 560,470 618,494 C640,540 620,580 600,592 C520,596 420,560 396,448 Z", "#c96a3d", 6)
            + stitch("M412,462 C480,456 550,482 602,502 C618,540 606,566 592,578", "#ffe2b5")
            + "".join(dot(460 + 34 * i, 494 + 15 * i, 7, "#ffd98a") for i in range(4))
            + strap("M204,428 C250,380 330,380 384,450", "#8f3d22", 18) + buckle(290, 394, size=18) + line(upper))


def una():
    return (thin("#3a2a22") + opening("M150,440 C190,420 440,450 474,478 C440,530 380,548 320,542 C240,536 190,500 176,440 Z",
                                      "#e9d4b4")
            + body(OPEN, "#2f6b46", "u", .34) + line("M152,438 C206,520 260,536 330,540 C404,542 446,520 474,480", "#1f4a30", 7)
            + bow(500, 480, 34, "#3f8a5b"))


def tara():
    upper = boot(190, 360, 140)
    return (lug("#33302b", "#e0a13b") + body(upper, "#5c6b3c", "u", .2)
            + inside(upper, "v", shape("M110,170 h280 v52 c-60,24 -220,24 -280,0 Z", "#e9dcc0", 6)
                     + shape("M566,440 C556,500 556,560 566,600 L740,600 L740,440 Z", "#424c2b", 6)
                     + shape("M100,470 C190,470 236,520 240,600 L100,600 Z", "#424c2b", 6))
            + stitch("M296,224 C300,360 320,450 440,494 C420,530 410,560 408,592") + shaft_laces(226, "#e0a13b", 5) + line(upper))


def bosna():
    return (flat("#fdfaf3", "#cf3b32") + body(LOW, "#f7f2e8", "u", .5)
            + inside(LOW, "v", shape("M120,360 h110 c-6,60 4,120 24,240 h-140 Z", "#cf3b32", 6)
                     + shape("M300,600 C330,540 380,520 430,500 L470,520 C430,540 400,560 380,600 Z", "#cf3b32", 6))
            + stitch(FACING, "#c9bda8") + stitch("M592,474 C560,500 548,540 552,592", "#c9bda8")
            + "".join(dot(618 + 22 * i, 510 + 9 * (i % 2), 4, "#c9bda8", "#c9bda8") for i in range(3))
            + low_laces("#fffdf8") + line(LOW))


def lim():
    return (welted("#2b2430", "#9aa0c0") + opening("M166,420 C210,452 330,452 410,410 C360,398 230,398 192,410 Z", "#cdb48c")
            + body(SLIP, "#2f3d63", "u", .2) + stitch("M430,420 C520,430 620,486 640,540", "#aeb9dd")
            + shape("M392,470 C420,448 470,440 520,462 L548,500 C500,478 450,482 418,506 Z", "#26324f", 6)
            + shape("M452,472 l30,6 l-12,12 l-16,-4 Z", "#cdb48c", 3) + stitch(HEEL, "#aeb9dd") + line(SLIP))


def pitched(fill, heel, name, heel_fill):
    """A shoe on a heel: the back stands higher than the front."""
    upper = ("M132,470 C112,420 116,370 138,330 C146,316 168,320 174,334 C194,410 250,460 330,492 C400,518 440,520 474,486 "
             "C506,474 540,488 580,508 C650,540 704,560 716,588 C718,604 700,610 660,612 C540,616 450,610 380,584 "
             "C300,552 210,510 132,470 Z")
    sole = ("M128,462 C210,506 300,548 380,582 C450,608 560,612 716,596 C722,612 706,622 680,622 L520,622 C440,622 380,606 320,574 "
            "C270,548 200,520 128,490 Z")
    return (shape(heel, heel_fill) + shape(sole, "#6b4a3a", 6)
            + opening("M142,338 C190,330 440,440 476,486 C440,520 400,520 340,498 C250,462 196,410 166,334 Z", "#efe0c6")
            + body(upper, fill, name, .4)), upper


def miljacka():
    drawn, upper = pitched("#f4ead6", "M130,480 C140,540 138,590 134,622 L212,622 C214,590 226,556 262,536 Z", "u", "#e7d9bd")
    lace = "".join(dot(540 + 30 * (i % 5), 530 + 26 * (i // 5) + 8 * (i % 5), 6, "#fffaf0", "#cdb68f") for i in range(10))
    return drawn + inside(upper, "v", lace) + bow(500, 494, 30, "#fff6e2") + line(upper)


def korana():
    wood = ("M120,500 C160,500 250,540 340,552 C450,566 600,560 712,536 C736,540 738,584 716,600 L640,622 L430,622 "
            "C390,622 360,604 330,604 L312,622 L150,622 C124,610 112,520 120,500 Z")
    grain = "".join(line(f"M100,{520 + 18 * i} C260,{560 + 16 * i} 500,{570 + 14 * i} 760,{540 + 18 * i}", "#c08a4a", 4)
                    for i in range(6))
    return (shape(wood, "#e3b877") + inside(wood, "w", grain) + line(wood) + body(MULE, "#f0b429", "u", .35)
            + stitch("M352,578 C356,510 376,462 420,438") + "".join(dot(346 + 50 * i, 580 + (6 if 0 < i < 6 else 0), 6, "#e8e2d2")
                                                                    for i in range(8))
            + shape("M520,500 c14,-22 34,-22 40,0 c22,0 28,20 10,34 c4,22 -16,32 -30,18 c-14,14 -34,4 -30,-18 c-18,-14 -12,-34 10,-34 Z",
                    "#fff3d0", 5) + dot(540, 520, 10, "#d9602b") + line(MULE))


def pliva():
    felt = ("M136,586 C116,530 122,470 150,430 C170,404 240,408 280,430 C330,456 370,440 410,420 C470,400 540,434 590,462 "
            "C670,486 716,520 716,562 C716,584 690,596 650,598 C480,606 240,602 136,586 Z")
    fuzz = "".join(f'<circle cx="{140 + i * .75488 % 1 * 580:.0f}" cy="{430 + i * .56984 % 1 * 165:.0f}" r="3" fill="#fff" opacity=".35"/>' for i in range(90))
    return (thin("#7a6a60") + body(felt, "#a8a39c", "u", .2) + inside(felt, "v", fuzz)
            + opening("M152,432 C180,408 250,414 290,436 C330,456 370,446 404,424 C380,470 210,480 152,432 Z", "#d8cfc2")
            + line("M150,434 C200,480 370,474 408,424", "#c4372f", 15) + shape(
                "M520,520 C500,490 540,474 550,500 C562,474 602,490 580,520 C570,536 556,544 550,552 C542,544 530,536 520,520 Z",
                "#c4372f", 5) + stitch("M150,570 C300,586 560,590 690,566", "#c4372f") + line(felt))


def ibar():
    upper = boot(266, 340)
    return (welted("#1c1a1c", "#6a6470") + body(upper, "#2c2a2e", "u", .22)
            + inside(upper, "v", shape("M208,250 L300,250 C296,330 300,400 322,440 C270,460 226,440 204,400 Z", "#55515a", 5)
                     + "".join(line(f"M{212 + 11 * i},262 l4,160", "#37343a", 4) for i in range(9)))
            + shape("M146,262 c-26,-4 -30,-44 -4,-46 c16,0 22,16 22,46 Z", "#55515a", 5)
            + stitch("M330,410 C400,470 560,476 640,510", "#77727c") + line(upper))


def naxos():
    gold = "#dfb145"
    return (cork("#f2dcae", "#8a6a3b")
            + strap("M360,566 C370,500 430,462 470,470 C500,480 516,520 520,570", gold, 20)
            + strap("M520,570 C540,512 590,490 630,510 C656,524 664,540 668,556", gold, 20)
            + strap("M450,470 C400,420 350,390 300,372", gold, 18)
            + strap("M146,540 C140,450 150,400 172,360", gold, 26)
            + strap("M158,366 C200,330 270,330 312,366 C290,400 210,404 164,372", gold, 20)
            + buckle(304, 372, "#fff2c2", 20) + dot(484, 486, 15, "#4fb0b8") + dot(598, 506, 11, "#4fb0b8"))


def hydra():
    band = ("M300,562 C306,470 380,410 450,420 C540,434 600,490 606,566 C520,580 400,580 300,562 Z")
    return (cork("#dcae74", "#6a4a34") + body(band, "#d09a5b", "u", .1)
            + stitch("M320,552 C330,480 388,430 448,438 C520,448 574,500 582,552")
            + shape("M400,500 l40,-34 l46,24 l-36,36 Z M440,466 l10,60", "#b67c3f", 5) + line(band))


def paros():
    upper = ("M140,578 C130,540 130,500 146,462 C152,448 180,448 188,462 C214,516 280,526 340,516 C390,506 420,470 450,456 "
             "C520,452 600,470 660,506 C704,534 716,560 700,578 C480,596 240,590 140,578 Z")
    stripes = "".join(shape(f"M{440 + 54 * i},430 C{420 + 54 * i},500 {430 + 54 * i},560 {440 + 54 * i},610 l22,0 "
                            f"C{452 + 54 * i},560 {446 + 54 * i},500 {464 + 54 * i},430 Z", "#f7f3ea", 0) for i in range(5))
    return (rope() + opening("M150,462 C190,440 420,440 452,458 C420,500 380,520 330,520 C250,524 200,500 176,458 Z", "#e9dfc9")
            + body(upper, "#2f74b5", "u", .25) + inside(upper, "v", stripes)
            + stitch("M146,574 C300,588 560,592 690,572", "#f7f3ea") + line(upper))


def olympos():
    return (lug("#38404a", "#f08a3c") + body(LOW, "#8a939c", "u", .25)
            + inside(LOW, "v", shape("M560,440 C540,500 545,560 560,600 L740,600 L740,440 Z", "#59636d", 6)
                     + shape("M110,430 C190,450 226,500 230,600 L110,600 Z", "#59636d", 6)
                     + shape("M250,600 C290,520 340,470 392,430 L430,462 C380,500 340,550 330,600 Z", "#f08a3c", 6)
                     + shape("M360,600 C376,550 410,520 452,494 L486,510 C450,536 428,560 420,600 Z", "#f08a3c", 6))
            + low_laces("#f7a04b") + line("M160,376 q-22,-34 2,-40 q22,4 20,40", "#f08a3c", 9) + line(LOW))


def fur(path_points, fill="#f6e8cf"):
    return "".join(dot(x, y, r, fill, INK, 5) for x, y, r in path_points) + "".join(
        dot(x, y, r - 4, fill, fill, 1) for x, y, r in path_points)


def tisza():
    upper = boot(270, 360, 138)
    cuff = [(130 + 27 * i, 268 + (8 if i % 2 else -4), 24) for i in range(10)]
    return (lug("#4d3a2f", "#e9cf9d") + body(upper, "#c98a3a", "u", .3) + stitch(HEEL) + stitch(TOE)
            + stitch("M300,310 C310,400 340,470 440,500 C424,530 414,560 412,592") + laces(
                [((318, 330), (366, 336)), ((322, 372), (372, 376)), ((340, 414), (398, 408))], "#fff2d8") + line(upper) + fur(cuff))


def eger():
    holes = "".join(dot(x, y, 4, "#2b0c12", "#2b0c12", 1) for x, y in
                    [(560, 482), (552, 500), (548, 520), (550, 540), (556, 560), (564, 578), (438, 512), (424, 530), (414, 550),
                     (408, 570), (180, 470), (206, 484), (222, 506), (232, 532), (238, 560), (610, 500), (632, 516), (648, 500),
                     (630, 490)])
    return (welted("#3a211c") + body(LOW, "#7e1f30", "u", .4) + opening("M160,392 C200,430 290,430 340,388 C300,404 220,400 196,384 Z")
            + line(FACING, "#4e101c", 6) + line(HEEL, "#4e101c", 6)
            + line("M600,472 C560,500 600,530 574,540 C560,560 566,580 574,592", "#4e101c", 6) + holes + low_laces("#3a0f18") + line(LOW))


def tokaj():
    return (welted("#33202a", "#a8789a") + opening("M150,440 C190,420 440,450 474,478 C440,530 380,548 320,542 C240,536 190,500 176,440 Z",
                                                    "#ecd8c9")
            + body(OPEN, "#6d2f5d", "u", .36) + strap("M246,526 C270,440 350,420 392,452 C410,470 420,490 424,520", "#6d2f5d", 28)
            + buckle(398, 466, size=20) + stitch("M486,484 C560,486 640,516 690,556", "#d7a9c9")
            + shape("M560,516 c8,-16 26,-8 20,8 c16,-6 24,12 8,20 c12,10 0,26 -14,16 c-2,16 -22,16 -24,0 c-14,10 -26,-6 -14,-16 "
                    "c-16,-8 -8,-26 8,-20 c-6,-16 12,-24 16,-8 Z", "#e9b9d6", 4) + dot(566, 536, 7, "#ffe08a"))


def balaton():
    return (flat("#fbf7ec", "#2c6aa0") + opening("M166,420 C210,452 330,452 410,410 C360,398 230,398 192,410 Z", "#d9c09a")
            + body(SLIP, "#2c6aa0", "u", .26) + line("M160,452 C220,480 300,486 372,470", "#fbf7ec", 9)
            + "".join(line(f"M{190 + 52 * i},{466 + 6 * (i % 3)} l0,1", INK, 13) for i in range(4))
            + shape("M404,424 C470,440 560,470 610,510 C590,540 560,556 520,560 C470,540 424,490 404,424 Z", "#fbf7ec", 6)
            + stitch("M420,440 C480,456 550,484 588,512", "#2c6aa0") + laces([((430, 462), (480, 446)), ((462, 490), (516, 470))], "#e9d9b6")
            + line("M470,470 q-30,40 -54,40", "#e9d9b6", 8) + line(SLIP))


def szeged():
    mule = ("M330,556 C336,490 372,430 430,412 C520,420 600,470 660,520 C706,556 720,590 700,606 C560,616 430,592 330,556 Z")
    sole = ("M120,452 C150,446 250,500 340,546 C430,590 560,610 714,590 C726,606 712,622 690,622 L540,622 C440,618 360,590 300,560 "
            "C240,530 160,500 124,490 C112,480 112,460 120,452 Z")
    leaf = "".join(shape(f"M{x},{y} q{dx},-18 {2 * dx},0 q{-dx},18 {-2 * dx},0 Z", "#3f8a4f", 3)
                   for x, y, dx in ((400, 520, 18), (500, 566, 20), (560, 500, 18), (610, 572, 18)))
    flower = "".join("".join(dot(x + dx, y + dy, 12, "#fff0d8", "#8d1220", 3) for dx, dy in ((0, -15), (15, 0), (0, 15), (-15, 0)))
                     + dot(x, y, 10, "#f2b632", "#8d1220", 3) for x, y in ((456, 486), (548, 544), (640, 560)))
    return (shape("M126,486 C150,540 150,590 146,622 L196,622 C204,580 220,556 262,540 Z", "#8d1220") + shape(sole, "#d9a45f")
            + body(mule, "#c81f33", "u", .1) + leaf + flower + line("M336,548 C346,486 380,436 432,420", "#f2b632", 8)
            + dot(440, 404, 22, "#fff0d8") + line(mule))


def mostar():
    return (welted("#151316", "#5a5560") + body(LOW, "#1f1d22", "u", .5)
            + opening("M160,392 C200,430 290,430 340,388 C300,404 220,400 196,384 Z", "#7c1f2c")
            + line("M596,474 C560,500 556,556 574,592", "#5a5560", 5) + line("M350,420 C380,470 430,490 470,480 C500,470 480,452 460,444",
                                                                             "#5a5560", 4)
            + line(HEEL, "#5a5560", 4) + low_laces("#0c0b0d")
            + f'<path d="M600,500 C640,508 676,522 690,546" stroke="#fff" stroke-width="12" fill="none" opacity=".75" stroke-linecap="round"/>'
            + '<path d="M166,430 C160,470 162,500 166,530" stroke="#fff" stroke-width="10" fill="none" opacity=".5" stroke-linecap="round"/>'
            + line(LOW))


def stolac():
    upper = boot(30, 344, 128)
    return (welted("#2b1c17") + body(upper, "#5a3524", "u", .26)
            + inside(upper, "v", shape("M100,20 h270 v52 c-80,20 -190,20 -270,0 Z", "#7c4a31", 6)
                     + '<path d="M180,110 C176,220 182,320 196,430" stroke="#fff" stroke-width="16" opacity=".16" fill="none"/>')
            + line("M150,360 C220,380 290,376 352,352", "#3b2016", 5, 'opacity=".7"')
            + line("M146,392 C220,410 300,402 362,384", "#3b2016", 5, 'opacity=".7"')
            + strap("M142,440 C220,470 330,462 404,424", "#42261a", 26) + buckle(300, 456, size=26) + stitch(TOE)
            + line("M238,72 l2,300", "#3b2016", 4) + line(upper))


def jajce():
    sole = ("M118,520 C150,506 250,546 340,556 C450,568 600,560 712,536 C738,542 740,590 716,612 L660,622 L150,622 "
            "C122,612 108,540 118,520 Z")
    holes = "".join(dot(470 + 44 * (i % 4) + (18 if i // 4 else 0), 484 + 40 * (i // 4) + 9 * (i % 4), 10, "#14676a", INK, 4)
                    for i in range(7))
    heel = strap("M362,524 C310,440 190,410 152,450 C136,470 138,520 150,560", "#2aa6a4", 28)
    return (heel + shape(sole, "#f4efe4") + line("M124,580 C260,600 600,600 728,572", "#9fb7b4", 6) + body(MULE, "#2aa6a4", "u", .34)
            + holes + dot(362, 520, 17, "#f4efe4") + line(MULE))


def vis():
    olive = "#7b7a3a"
    toe = "M540,566 C540,510 560,476 590,476 C660,490 706,520 714,556 C716,576 690,588 650,586 C600,584 560,578 540,566 Z"
    bars = "".join(strap(f"M{330 + 62 * i},572 C{330 + 62 * i},520 {360 + 60 * i},{436 + 14 * i} {400 + 60 * i},{440 + 14 * i}", olive, 30)
                   for i in range(3))
    return (flat("#4a3a2e", "#c9a76a") + opening("M300,580 C310,500 380,440 440,440 C520,450 580,500 600,580 Z", "#e6d2aa")
            + bars + body(toe, olive, "u", .2) + strap("M386,440 C460,440 540,464 600,490", olive, 34, "#e6d9a0")
            + shape("M140,578 C130,520 136,470 160,436 C190,430 214,450 226,500 C232,540 232,570 230,584 Z", olive)
            + strap("M168,452 C230,420 330,410 404,440", olive, 28) + buckle(286, 428, "#d8d2bd", 22) + stitch(
                "M570,560 C570,520 590,500 616,504", "#e6d9a0") + line(toe))


def rama():
    fringe = "".join(line(f"M{404 + 16 * i},{470 + 5 * i} l{-6},{34}", "#8b6a3d", 7) for i in range(9))
    apron = "M414,424 C480,430 580,470 640,520 C600,544 540,544 492,524 C450,504 424,470 414,424 Z"
    return (thin("#7b5a39") + opening("M166,420 C210,452 330,452 410,410 C360,398 230,398 192,410 Z", "#f2e4c9")
            + body(SLIP, "#d9b679", "u", .2) + shape(apron, "#e7cb97", 6)
            + "".join(line(f"M{424 + 20 * i},{452 + (0, 16, 30, 42, 52, 60, 66, 70, 72, 72)[i]} l-12,14", "#8b6a3d", 6) for i in range(10))
            + line("M150,452 C220,486 330,486 410,452", "#8b6a3d", 7) + line("M410,452 q40,30 20,66 M410,452 q-10,40 -44,56", "#8b6a3d", 7)
            + "".join(dot(520 + 30 * i, 494 + 8 * (i % 2), 8, ("#c4372f", "#2f74b5", "#f7f3ea")[i], INK, 4) for i in range(3)) + line(SLIP))


def ladoga():
    upper = ("M142,586 C124,500 134,380 130,150 C130,132 150,126 170,126 L330,126 C350,126 364,134 364,150 L366,340 "
             "C374,410 440,430 540,452 C640,470 712,510 712,562 C712,584 690,596 650,598 C480,606 240,602 142,586 Z")
    fuzz = "".join(f'<circle cx="{130 + i * .75488 % 1 * 590:.0f}" cy="{130 + i * .56984 % 1 * 470:.0f}" r="3.4" fill="#fff" opacity=".3"/>' for i in range(160))
    cross = "".join(line(f"M{146 + 30 * i},176 l18,18 m0,-18 l-18,18", "#fff3dd", 6) for i in range(7))
    return (flat("#33302f", "#77706c") + body(upper, "#8e8b88", "u", .2) + inside(
        upper, "v", fuzz + shape("M100,154 h300 v62 h-300 Z", "#b8232f", 6) + cross)
            + shape("M500,520 c20,-30 60,-20 50,10 c30,-10 50,20 20,36 c10,26 -30,36 -40,10 c-24,14 -50,-12 -26,-30 c-14,-8 -14,-20 -4,-26 Z",
                    "#b8232f", 5) + dot(534, 548, 10, "#f2b632") + line("M474,566 q20,-16 30,-10", "#3f6b45", 7) + line(upper))


def ohrid():
    drawn, upper = pitched("#f1ebe6", "M130,480 C150,540 156,590 156,622 L186,622 C188,590 214,556 262,536 Z", "u", "#e2d8d0")
    pearls = dot(540, 506, 34, "#fff", INK, 6) + "".join(
        dot(540 + dx, 506 + dy, 9, "#f7e9ef", "#b9a3ad", 3) for dx, dy in
        ((0, -22), (16, -15), (22, 0), (16, 15), (0, 22), (-16, 15), (-22, 0), (-16, -15))) + dot(540, 506, 12, "#e8c6d4", INK, 4)
    return drawn + pearls + line("M176,360 C230,440 330,500 420,508", "#cfc2b8", 5) + line(upper)


TABLE = {"sand": ("#e8d3b0", "#d97b4f"), "sea": ("#cfe0e0", "#2f7f8f")}
RED, BLUE, GREEN, OCHRE = (("#a63a2b", "#f0d9a8", "#3a2620"), ("#2c4a6e", "#f0d9a8", "#b5482f"),
                           ("#3f5d43", "#f0d9a8", "#a63a2b"), ("#c98a2e", "#f7ead0", "#7a2e22"))


def pictures():
    rows = (
        (drina, "#d9b98c", "#c9d9d2", GREEN, .92), (neretva, "#cdb79a", "#e6d3b8", BLUE, .95), (sana, "#ead7b2", "#f6c9a0", RED, .97),
        (vrbas, "#e2c79d", "#f3dfb7", RED, .97), (una, "#dcc5ae", "#f2cfc4", GREEN, .97), (tara, "#bfae8a", "#c4d3c0", OCHRE, .85),
        (bosna, "#d8c9b4", "#bcd7e6", RED, .95), (lim, "#d9c7a9", "#dfe3ee", BLUE, .97), (miljacka, "#dcc3b8", "#efc9cc", OCHRE, .93),
        (korana, "#c7d2a4", "#d6e8c6", GREEN, .97), (pliva, "#d2b592", "#f0dcc2", RED, .97), (ibar, "#cbb8a6", "#e9d0b5", BLUE, .92),
        (naxos, "#ecd9b5", "#a9d7da", BLUE, .95), (hydra, "#f0ddb3", "#9fd3e2", BLUE, .97), (paros, "#f1e2c1", "#fbe3b4", BLUE, .97),
        (olympos, "#c2b49a", "#cfdde6", OCHRE, .95), (tisza, "#e6edf0", "#b9d0e0", RED, .9), (eger, "#d3bb9b", "#ecdcc2", GREEN, .95),
        (tokaj, "#dfcfb6", "#e3d3ea", OCHRE, .97), (balaton, "#e9dcc0", "#b6e0df", BLUE, .97), (szeged, "#e1c9a0", "#fae3bf", GREEN, .93),
        (mostar, "#cdb9a5", "#d9d2e2", RED, .95), (stolac, "#d5bd98", "#dfe4d2", OCHRE, .74), (jajce, "#e0d4be", "#f8d9bd", BLUE, .97),
        (vis, "#efdfb8", "#bfe0ee", GREEN, .97), (rama, "#cbb08a", "#d9e0c8", RED, .97), (ladoga, "#eef3f5", "#c3d6e6", RED, .8),
        (ohrid, "#dccabb", "#d5e4e3", OCHRE, .93),
    )
    return {shoe.__name__: page(ground, wall, colors, shoe(), scale) for shoe, ground, wall, colors, scale in rows}


SHOES = pictures()
