"""Odd spaces, bullets from symbol fonts and invisible characters: one character for one, or taken out."""

from __future__ import annotations

from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0be\uf02d\uf06e\uf071\uf09f▪●■◦‣·∙⁃▫□➢➤✓✔►▶◆❖"
_HYPHENS = "\u2010\u2011"
_ARROWS = "\uf0e8\uf0e0\uf0f0"

RESPELLED = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_BULLETS, "•"),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(_ARROWS, "→"),
}
"""Character for character; what a symbol font left in the private area has become a bullet, an arrow or a space."""

_ODD = compiled("[" + "".join(RESPELLED) + "\ue000-\uf8ff]")
_LOST_BULLET = compiled(r"(?m)^([ \t]*)[\ufffd¤](?=[ \t]+\S)")
_MIDDLE_DOT = compiled(r"(?<=\w)[·∙](?=\w)")
_INVISIBLE = compiled("[\u200b-\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e]+|[\u00ad\ufffe](?=[^\\W\\d_])")
_HIDING = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u00ad\ufffe"
"""The same signs: to ask for one after the other is the faster."""
_SEVERAL = compiled("   *")
_RUNS = compiled(r"[ \t][ \t]+")
"""Two spaces or more; what a pattern begins with is written out, so that the search goes from one to the next."""
_SPACE_LAST = compiled(r"\n(?<= \n)")
_PAGE_APART = compiled(r"(?m)(?<=\S)[ ]{3,}(?=[Ss]ide \d{1,4}(?:(?: af |/)\d{1,4})?[ ]*$)")
_TAB_AFTER_MARK = compiled(r"(?m)^([ \t]*(?:[•o*–—-]|\d{1,3}[.)]|[a-zæøå]\)))\t")


_KINDS = ("eslutning", "rientering", "røftelse", "forhandling", "fgørelse", "ndstilling", "odkendelse")
_KIND_APART = compiled(
    r"(?m)^[ \t]*(?:(?:Punkt|Sag|Pkt\.) )?\d{1,2}[.):]?[ \t]+\S[^\n]{2,110}?(?P<kind>(?: {3,}|[ ]*\t[ \t]*)\(?(?:Til )?"
    r"(?:[Bb]eslutning(?:ssag)?|[Oo]rientering(?:ssag)?|[Dd]røftelse(?:ssag)?|[Tt]emadrøftelse|[Aa]fgørelse|[Ff]orhandling"
    r"|[Ii]ndstilling|[Gg]odkendelse|BESLUTNING|ORIENTERING|DRØFTELSE)\)?)[ \t]*$"
)


def respell(mended: Mended) -> Mended:
    """Return the text with plain spaces, plain hyphens and one bullet for all; the length stays."""
    text = mended.text
    if text.isascii():
        return mended
    if any(dot in text for dot in "·∙"):
        text = _MIDDLE_DOT.sub("-", text)
    text = _ODD.sub(lambda match: RESPELLED.get(match[0], " "), text)
    if any(sign in text for sign in "\ufffd¤"):
        text = _LOST_BULLET.sub(r"\1•", text)
    return mended.respelled(text)


_DOUBLED = compiled(r"(?<=[Bb]evil)li(?=g(?:et|ede|edes|es|er|t)\b)")
"""What is too much in a common spelling of "bevilget"."""
_NO_SPACE = (
    compiled(r"o\.(?<=\bmio\.)(?=kr)"),
    compiled(r"a\.(?<=\bmia\.)(?=kr)"),
    compiled(r"kr\.(?<=\bkr\.)(?=(?:til|fra|om|pr|over|i|årligt?|af|og|på)\b)"),
)
"""Where the space after an abbreviation of money is missing ("2 mio.kr.til")."""


def usual_spelling(mended: Mended) -> Mended:
    """Spell the verb that grants money, and sums, as all rules know them."""
    found = _DOUBLED.finditer(mended.text) if "evillig" in mended.text else ()
    mended = mended.edited([(m.start(), m.end(), "") for m in found])
    missing = sorted(m.end() for pattern in _NO_SPACE for m in pattern.finditer(mended.text))
    return mended.edited([(end, end, " ") for end in missing])


_LONE_DASH = compiled(r"\n[ \t]*[–—-][ \t]*\n[ \t]*(?=[a-zæøå0-9])")
_UNFINISHED = compiled(r"(?P<last>[^\s.!?:;•–—-]|\b(?:kr|ca|nr|pct|mio|mia)\.)[ \t]*$")
"""A dash on a line of its own, and what stands before it in the middle of a sentence, as web pages made of papers have
it."""
_SHORT = 24
"""Characters before a line's end that hold its last word's end and spaces."""


def join_dashes(mended: Mended) -> Mended:
    """Put a dash that stands on a line of its own back into its sentence."""
    text, found = mended.text, []
    for match in _LONE_DASH.finditer(text):
        before = _UNFINISHED.search(text, max(0, match.start() - _SHORT), match.start())
        if before is not None:
            found.append((before.end("last"), match.end(), " – "))
    return mended.edited(found, "dash on its own line")


def drop_invisible(mended: Mended) -> Mended:
    """Take out zero-width characters, marks of writing direction, and soft hyphens where no line ends."""
    if not any(map(mended.text.__contains__, _HIDING)):
        return mended
    return mended.edited([(m.start(), m.end(), "") for m in _INVISIBLE.finditer(mended.text)], "invisible character")


def part_headers(mended: Mended) -> Mended:
    """Put the page's number at the far end of a running header on a line of its own."""
    found = _PAGE_APART.finditer(mended.text) if "ide " in mended.text else ()
    return mended.edited([(m.start(), m.end(), "\n") for m in found])


def drop_kinds(mended: Mended) -> Mended:
    """Take out what stands at the far end of the title of an agenda's case and says what is done with it
    ("3. Status for huset        Til orientering")."""
    found = _KIND_APART.finditer(mended.text) if any(map(mended.text.__contains__, _KINDS)) else ()
    return mended.edited([(m.start("kind"), m.end("kind"), "") for m in found], "kind of a case")


def drop_trailing(mended: Mended) -> Mended:
    """Take out the spaces at the ends of lines, which nobody sees; a tab there bounds an empty cell."""
    text = mended.text
    ends = [match.start() for match in _SPACE_LAST.finditer(text)] if " \n" in text else []
    return mended.edited([(_spaces_before(text, end), end, "") for end in ends])


def _spaces_before(text: str, end: int) -> int:
    while end and text[end - 1] == " ":
        end -= 1
    return end


def fold_spaces(mended: Mended) -> Mended:
    """Make one space of several, and one tab of white space that holds a tab between two cells."""
    if "\t" not in mended.text:
        return mended.edited([(m.start(), m.end(), " ") for m in _SEVERAL.finditer(mended.text)])
    mended = mended.respelled(_TAB_AFTER_MARK.sub(r"\1 ", mended.text))
    edits = [(m.start(), m.end(), "\t" if "\t" in m[0] else " ") for m in _RUNS.finditer(mended.text)]
    return mended.edited(edits)
