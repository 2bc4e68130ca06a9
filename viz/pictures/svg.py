"""Elements of an SVG as escaped markup: numbers kept short, and words in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from markupsafe import Markup, escape

from viz.layout.lettering import lines
from viz.text import Text

INK, SOFT, RULE, FAINT, ALARM = "#1b1f24", "#545b63", "#d6d9dc", "#f5f4f1", "#9b1c1c"
"""The kit's colours, which an SVG that is saved on its own cannot take from the style sheet."""


def tag(name: str, *children: Markup | str, **attributes: object) -> Markup:
    """Return an element; ``class_`` becomes ``class``, other underscores become hyphens, None leaves it out."""
    written = "".join([f' {_name(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None])
    inside = "".join([child if isinstance(child, Markup) else escape(child) for child in children])
    return Markup(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")  # noqa: S704 - all escaped


def joined(parts: Iterable[Markup]) -> Markup:
    """Return elements one after the other."""
    return Markup("").join(parts)


def words(text: Text) -> Markup:
    """Return a text in both languages, of which the page shows one."""
    if text.da == text.en:
        return escape(text.da)
    return joined([tag("tspan", text.da, class_="da"), tag("tspan", text.en, class_="en")])


def text(x: float, y: float, content: Text | str, **attributes: object) -> Markup:
    """Return a line of text; by default 12 pixels, in ink, from its left end."""
    inner = words(content) if isinstance(content, Text) else escape(content)
    return tag("text", inner, x=x, y=y, **{"font_size": 12, "fill": INK, **attributes})


def label(
    x: float, y: float, content: str, room: float, *, size: float = 12, most: int = 2, **attributes: object
) -> Markup:
    """Return a name in at most *most* lines of *room* pixels, centred on *y*, with the whole name on hovering."""
    bold = 0.9 if attributes.get("font_weight") else 1.0
    found = lines(content, room * bold, size, most)
    top = y - (len(found) - 1) * size * 0.58 + size * 0.34
    parts = [tag("tspan", line, x=x, y=top + number * size * 1.16) for number, line in enumerate(found)]
    whole = [tag("title", content)] if found and found[-1].endswith("…") else []
    return tag("text", *whole, *parts, **{"font_size": size, "fill": INK, **attributes})


def box(x: float, y: float, width: float, height: float, **attributes: object) -> Markup:
    """Return a rectangle."""
    return tag("rect", x=x, y=y, width=width, height=height, **attributes)


def line(x1: float, y1: float, x2: float, y2: float, **attributes: object) -> Markup:
    """Return a straight line; by default a thin rule."""
    return tag("path", d=path("M", x1, y1, "L", x2, y2), **{"stroke": RULE, "fill": "none", **attributes})


def path(*parts: float | str) -> str:
    """Return path data from letters and numbers."""
    return " ".join(part if isinstance(part, str) else str(_short(part)) for part in parts)


def mark(key: str, title: Text, *children: Markup, **attributes: object) -> Markup:
    """Return a part of the picture that leads to the row *key* of the table, also without scripts."""
    name = tag("title", title.da, data_da=title.da, data_en=title.en)
    return tag("a", name, *children, href=f"#row-{key}", data_row=key, **attributes)


def picture(width: float, height: float, title: Text, *children: Markup, **attributes: object) -> Markup:
    """Return the whole SVG, with its title for those who do not see it."""
    shared = {"role": "group", "aria_label": title.da, "data_label_da": title.da, "data_label_en": title.en}
    space = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {_short(width)} {_short(height)}"}
    return tag("svg", *children, **space, **{"class_": "drawing", "font_family": _FONT, **shared, **attributes})


def waiting(*, waits: bool) -> dict[str, object]:
    """Return the attributes that a mark has beside its own where it *waits*: nobody has reviewed what it rests on."""
    return {"stroke_dasharray": "3 2.5", "fill_opacity": 0.45} if waits else {}


def thumb(parts: Iterable[Markup]) -> Markup:
    """Return a picture in small, for a front page: a field of 320 by 180 that screen readers pass over."""
    field = box(0, 0, 320, 180, fill=FAINT)
    return tag("svg", field, *parts, class_="thumb", viewBox="0 0 320 180", aria_hidden="true")


def sample(*shapes: Markup, width: int = 30, height: int = 14) -> Markup:
    """Return a small figure for a legend, which screen readers pass over."""
    return tag("svg", *shapes, viewBox=f"0 0 {width} {height}", width=width, height=height, aria_hidden="true")


_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"


@cache
def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: object) -> str:
    if isinstance(value, float):
        return str(_short(value))
    return str(value) if isinstance(value, int) else escape(value)


def _short(number: float) -> float | int:
    rounded = round(float(number), 1)
    return int(rounded) if rounded.is_integer() else rounded
