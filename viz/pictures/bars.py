"""How a payment is drawn as a bar: its stage as pattern and colour, an open end as a point, a cliff as a red edge."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from viz.codes import FUNDING_STATUSES, status_text
from viz.layout.lettering import width
from viz.pictures.dates import Axis
from viz.pictures.drawing import Key
from viz.pictures.money import Bar
from viz.pictures.svg import ALARM, SOFT, box, mark, path, sample, tag, text, waiting
from viz.reviewed import waits
from viz.text import Text

_MONEY, _PALE = "#8a6100", "#d9b968"
_BESIDE, _SMALL = 9, 11
_OPEN = 0.9
"""Years that a bar is drawn beyond its only known date: enough to see the arrow, not a statement."""

FILLS: dict[str, dict[str, str]] = {
    "granted": {"fill": _MONEY, "stroke": _MONEY},
    "stated": {"fill": _PALE, "stroke": _MONEY},
    "expired": {"fill": "#9aa0a6", "stroke": "#545b63"},
    "proposed": {"fill": "url(#proposed)", "stroke": _MONEY},
    "requested": {"fill": "url(#requested)", "stroke": _MONEY},
    "expected": {"fill": "url(#expected)", "stroke": _MONEY},
}
"""How each stage looks: what is firm is filled, what is not is hatched, each in its own way, so that grey suffices."""

_HATCHES = {"proposed": "M-2 2L2 -2M0 8L8 0M6 10L10 6", "expected": "M0 2H8M0 6H8"}


def fill(status: str) -> dict[str, str]:
    """Return the attributes of a bar of this stage; an unknown one is drawn as stated."""
    return FILLS.get(status, FILLS["stated"])


def _pattern(name: str, inside: Markup) -> Markup:
    paper = box(0, 0, 8, 8, fill="#fff")
    return tag("pattern", paper, inside, id=name, width=8, height=8, patternUnits="userSpaceOnUse")


PATTERNS = tag(
    "defs",
    *(_pattern(name, tag("path", d=d, stroke=_MONEY, stroke_width=1.6)) for name, d in _HATCHES.items()),
    _pattern("requested", tag("circle", cx=4, cy=4, r=1.6, fill=_MONEY)),
)


def bar_mark(bar: Bar, time: Axis, top: float, height: float, title: Text, name: Markup, amount: Text) -> Markup:
    """Return a bar with its name to the left and its amount to the right, as one thing to choose."""
    left, right = _edges(bar, time)
    upper, thick = top + 5, height - 10
    shape = tag(
        "path",
        d=_outline(bar, left, right, upper, thick),
        class_="lit",
        stroke_width=1,
        **fill(bar.fact.funding),
        **waiting(waits=waits([bar.fact])),
    )
    parts = [box(0, top, time.right, height, fill="transparent"), name, shape]
    if bar.cliff:
        parts.append(box(right - 1.5, upper - 3, 4, thick + 6, fill=ALARM))
    if amount.da:
        parts.append(text(right + _BESIDE, upper + thick - 2, amount, fill=SOFT, font_size=_SMALL))
    return mark(bar.fact.id, title, *parts)


def reach(bar: Bar, time: Axis, amount: Text) -> float:
    """Return where a bar ends with its amount beside it, which must not be cut at the picture's edge."""
    widest = max(width(amount.da, _SMALL), width(amount.en, _SMALL))
    return _edges(bar, time)[1] + (_BESIDE + widest if amount.da else 0.0)


def _edges(bar: Bar, time: Axis) -> tuple[float, float]:
    start = bar.start if bar.start is not None else (bar.end or 0.0) - _OPEN
    end = bar.end if bar.end is not None else start + _OPEN
    return time.x(max(start, time.first)), time.x(min(end, time.last))


def _outline(bar: Bar, left: float, right: float, top: float, thick: float) -> str:
    """Return a rectangle whose side without a known date is an arrow pointing on (an end) or a notch (a start)."""
    middle, bottom, tip = top + thick / 2, top + thick, min(thick, (right - left) / 2)
    end = (
        ("L", right - tip, top, "L", right, middle, "L", right - tip, bottom)
        if bar.end is None
        else ("L", right, top, "L", right, bottom)
    )
    start = ("L", left, bottom, "L", left + tip / 2, middle) if bar.start is None else ("L", left, bottom)
    return path("M", left, top, *end, *start, "Z")


_ENDS = Key(
    sample(tag("path", d="M1 2H21L29 7L21 12H1Z", fill="#fff", stroke=SOFT)),
    Text("spids: slutningen kendes ikke; hak: begyndelsen kendes ikke", "point: end not known; notch: start not known"),
)
_CLIFF = Key(
    sample(box(1, 2, 22, 10, fill=_PALE, stroke=_MONEY), box(22, 0, 4, 14, fill=ALARM)),
    Text("slutter, og ingen andre penge er kendt bagefter", "ends, and no other money is known afterwards"),
)


def keys(shown: Sequence[Bar]) -> tuple[Key, ...]:
    """Return the legend of the bars *shown*: their stages, and open ends and cliffs where there are any."""
    used = {bar.fact.funding for bar in shown}
    stages = [Key(_stage(one), status_text(one)) for one in FUNDING_STATUSES if one in used]
    ends = (_ENDS,) if any(None in (bar.start, bar.end) for bar in shown) else ()
    cliffs = (_CLIFF,) if any(bar.cliff for bar in shown) else ()
    return (*stages, *ends, *cliffs)


def _stage(status: str) -> Markup:
    return sample(box(1, 2, 28, 10, **fill(status)))
