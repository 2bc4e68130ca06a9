"""Our templates' environment: everything escaped, and the few functions and words that templates use."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from viz.codes import GLYPHS
from viz.page.assets import script, style, vis_script, vis_style
from viz.page.compiled import Compiled
from viz.page.words import WORDS
from viz.text import Text, is_period


@cache
def environment() -> Environment:
    """Return the environment of pages without a network; :mod:`viz.page.network` sets up pyvis' own the same way."""
    return prepare(Environment(autoescape=True))


def prepare(environment: Environment) -> Environment:
    """Give *environment* our templates, our functions, and escaping of every value."""
    environment.loader = PackageLoader("viz", "page/templates")
    environment.autoescape = True
    environment.auto_reload = False  # a template is a part of the program: it is not looked at again for every page
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.bytecode_cache = Compiled(f"jinja2 {version('jinja2')}, blocks trimmed, escaped")
    environment.globals |= {
        "t": both,
        "w": WORDS.__getitem__,
        "words": WORDS,
        "glyphs": GLYPHS,
        "style": style,
        "script": script,
        "vis_script": vis_script,
        "vis_style": vis_style,
    }
    environment.filters["data"] = data
    environment.tests["period"] = is_period
    return environment


@lru_cache(maxsize=10_000)  # the same few words stand thousands of times on a page
def both(text: Text) -> Markup:
    """Return a text in both languages, of which the style sheet shows one; a name that is the same stands once."""
    if text.da == text.en:
        return escape(text.da)
    return Markup('<span class="da" lang="da">{}</span><span class="en" lang="en">{}</span>').format(text.da, text.en)


def data(value: Any) -> Markup:
    """Return *value* as JSON that may stand inside a script element, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)  # noqa: S704 - nothing left in it can end an element
