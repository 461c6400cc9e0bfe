"""The pen: a few SVG strokes, and the page on which a pair stands."""

INK = "#3a2620"


def shape(path, fill, width=7, ink=INK, more=""):
    return (f'<path d="{path}" fill="{fill}" stroke="{ink}" stroke-width="{width}" '
            f'stroke-linejoin="round" stroke-linecap="round" {more}/>')


def line(path, ink=INK, width=5, more=""):
    return shape(path, "none", width, ink, more)


def stitch(path, ink="#f3e3c8", width=3.5):
    return line(path, ink, width, 'stroke-dasharray="9 8" opacity=".85"')


def dot(x, y, r, fill, ink=INK, width=3):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="{ink}" stroke-width="{width}"/>'


def inside(path, name, drawing):
    """Draws only within the outline."""
    return (f'<clipPath id="{name}"><path d="{path}"/></clipPath>'
            f'<g clip-path="url(#{name})">{drawing}</g>')


def body(path, fill, name, shine=.28):
    """A part of a shoe with soft light from above and shade below; its outline comes last."""
    light = (f'<ellipse cx="590" cy="470" rx="95" ry="26" fill="#fff" opacity="{shine}" transform="rotate(14 590 470)"/>'
             f'<ellipse cx="185" cy="470" rx="20" ry="70" fill="#fff" opacity="{shine * .8}"/>')
    shade = (f'<path d="M90,640 L740,640 L740,545 C640,600 420,560 300,548 C220,540 160,540 90,545 Z" '
             f'fill="#1d0f18" opacity=".17"/>')
    return (shape(path, fill, 0) + inside(path, name, shade + light) + line(path, width=7))


def laces(points, ink="#f6ead6", width=8):
    """Crossed laces between pairs of eyelets."""
    out = ""
    for (x1, y1), (x2, y2) in points:
        out += line(f"M{x1},{y1} Q{(x1 + x2) / 2},{min(y1, y2) - 10} {x2},{y2}", INK, width + 5)
        out += line(f"M{x1},{y1} Q{(x1 + x2) / 2},{min(y1, y2) - 10} {x2},{y2}", ink, width)
    return out


def bow(x, y, size, fill):
    return (shape(f"M{x},{y} c{-.4 * size},{-.7 * size} {-1.3 * size},{-.7 * size} {-1.3 * size},0 "
                  f"c0,{.6 * size} {.9 * size},{.6 * size} {1.3 * size},0 "
                  f"c{.4 * size},{-.7 * size} {1.3 * size},{-.7 * size} {1.3 * size},0 "
                  f"c0,{.6 * size} {-.9 * size},{.6 * size} {-1.3 * size},0 Z", fill, 5)
            + dot(x, y, size * .22, fill, INK, 5))


def kilim(colors, y=726):
    """The woven border at the foot of every picture."""
    a, b, c = colors
    out = f'<rect x="0" y="{y}" width="800" height="{800 - y}" fill="{a}"/>'
    middle = y + (800 - y) / 2
    for i in range(11):
        x = i * 80
        out += f'<path d="M{x - 40},{middle} l40,-26 l40,26 l-40,26 Z" fill="{b}"/>'
        out += f'<path d="M{x - 20},{middle} l20,-13 l20,13 l-20,13 Z" fill="{c}"/>'
        out += f'<path d="M{x + 33},{y + 7} l7,8 l7,-8 Z M{x + 33},{793} l7,-8 l7,8 Z" fill="{c}"/>'
    return out + f'<rect x="0" y="{y}" width="800" height="4" fill="{c}"/>'


def page(ground, wall, colors, shoe, scale=.92):
    """A pair on a table: the same shoe twice, the one behind smaller and a little darker."""
    far = scale * .9
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 800 800">'
        f'<defs><g id="shoe">{shoe}</g><filter id="far" x="-15%" y="-25%" width="130%" height="150%"><feComponentTransfer>'
        '<feFuncR type="linear" slope=".8"/><feFuncG type="linear" slope=".78"/><feFuncB type="linear" slope=".8"/>'
        '</feComponentTransfer></filter>'
        '<radialGradient id="shadow"><stop offset="0" stop-color="#24121a" stop-opacity=".45"/>'
        '<stop offset=".7" stop-color="#24121a" stop-opacity=".22"/>'
        '<stop offset="1" stop-color="#24121a" stop-opacity="0"/></radialGradient></defs>'
        f'<rect width="800" height="800" fill="{wall}"/>'
        '<circle cx="400" cy="340" r="300" fill="#fff" opacity=".25"/>'
        '<circle cx="400" cy="340" r="230" fill="#fff" opacity=".2"/>'
        f'<rect y="490" width="800" height="310" fill="{ground}"/>'
        '<rect y="490" width="800" height="5" fill="#24121a" opacity=".12"/>'
        + kilim(colors)
        + '<ellipse cx="345" cy="527" rx="300" ry="24" fill="url(#shadow)"/>'
        '<ellipse cx="430" cy="644" rx="340" ry="32" fill="url(#shadow)"/>'
        f'<use xlink:href="#shoe" filter="url(#far)" '
        f'transform="translate({345 - 420 * far:.1f} {528 - 620 * far:.1f}) scale({far:.3f})"/>'
        f'<use xlink:href="#shoe" transform="translate({430 - 420 * scale:.1f} {644 - 620 * scale:.1f}) scale({scale})"/>'
        '</svg>')
