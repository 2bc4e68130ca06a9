"""The signs of Markdown, in which programs write what they took from PDF and Word: hashes before headings, stars."""

from __future__ import annotations

from itertools import chain

from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_HEADING = compiled(r"\n[ \t]*#{1,6}[ \t]+(?=[^\W_])")
_BOLD = compiled(r"(?P<sign>\*\*|__)(?=[^\s*_])[^*\n]{1,200}?(?<=[^\s*_])(?P=sign)(?!\w)")
_FEWEST = 2
"""Such signs in a text that is written in Markdown."""


def drop_markup(mended: Mended) -> Mended:
    """Return the text without the signs before headings and around what is bold."""
    text = mended.text
    if "**" not in text and "__" not in text and "# " not in text:
        return mended
    heads = [(match.start(), match.end() - 1) for match in _HEADING.finditer(f"\n{text}")]
    bold = [(match.span("sign")[0], match.end()) for match in _BOLD.finditer(text)]
    if len(heads) + len(bold) < _FEWEST:
        return mended
    signs = chain.from_iterable(((start, start + 2), (end - 2, end)) for start, end in bold)
    return mended.edited([(start, end, "") for start, end in sorted([*heads, *signs])], "sign of Markdown")
