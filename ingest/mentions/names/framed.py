"""Names in quotation marks with no noun beside them, told by what is said of them: "partnerne i ”X”", "I ”X” er SIND og …",
"”X” er rettet mod …", "”X” – et haveprojekt for …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import CLOSE, OPEN, clean
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought

_QUOTED = rf"[{OPEN}](?:[Pp]rojekt(?:et)? )?(?P<name>[A-ZÆØÅ][^”“\"«»\n]{{2,60}})[{CLOSE}]"
_LED_TO = Sought(
    r"\b(?:[^\W\d_]*[Pp]artner(?:e|ne|en|kredsen|skabet)?|[Mm]edvirkende|[Mm]ålgruppen?|[Dd]eltager(?:e|ne)|[Ff]rivillige|[Tt]ovholder(?:en)?"
    r"|[Pp]rojektleder(?:en)?|[Pp]rojektejer|[Aa]nsvarlig(?:e)?|[Dd]riften|[Gg]ennemførelsen|[Ee]valueringen|[Uu]dviklingen|[Ee]tableringen|[Aa]fprøvningen"
    r"|[Ff]inansieringen|[Ss]amarbejdet|[Kk]redsen|[Ff]ormålet|[Bb]rugerne) "
    rf"(?:i|på|for|af|bag|til|omkring|om|ved|med) {_QUOTED}"
)
"""What leads to the name of an undertaking: what it alone has."""
_AT_WORK = Sought(
    rf"(?:I|Med|Gennem|Via|Bag) {_QUOTED} (?:er|har|deltager|indgår|medvirker|samarbejder|går|mødes|arbejder|står|vil|tilbyder"
    r"|afprøver|hjælper) (?=[A-ZÆØÅ]|både |såvel )"
)
"""A sentence that opens with the name of something in which those named next do something."""
_SAYS = Sought(
    rf"{_QUOTED}(?:,? (?:der|som))? (?:er (?:blevet )?(?:rettet|målrettet|henvendt|tiltænkt|forbeholdt|finansieret|støttet|drevet"
    r"|forankret|sat i (?:søen|gang|værk)|igangsat|iværksat|etableret|oprettet|startet|udviklet|skabt|lanceret|placeret|beliggende|bemandet|afsluttet)"
    r"|henvender sig|retter sig|drives|ledes|gennemføres|udbydes|varetages|organiseres|afholdes|finansieres|støttes|bemandes|administreres"
    r"|holder til|har til huse|ligger i|foregår|udspiller sig|er for|tilbydes|begyndte|startede|løber|løb|åbnede"
    r"|modtager|modtog|hører til|blev (?:startet|etableret|oprettet|sat i (?:gang|søen|værk)|igangsat|iværksat|lanceret|udviklet|stiftet|skabt|afsluttet|finansieret|støttet))\b"
)
"""A sentence that opens with a name and says of it what an undertaking does."""
_TITLE = Sought(
    rf"{_QUOTED}: (?:[A-ZÆØÅ][a-zæøå]+ )?[A-ZÆØÅa-zæøå][a-zæøå]*(?:rådgivning|støtte|hjælp|kursus|forløb|fællesskab|tilbud|gruppe|café|undervisning"
    r"|træning|samtaler|aktiviteter|værested|mødested|ordning|projekt)\b"
)
"""A name over what there is under it, in one line."""
_OF_KIND = Sought(
    rf"{_QUOTED}(?: er| var|,| [-–]|, (?:der|som) er) (?:et|en|vores|kommunens|regionens|foreningens) (?P<what>[^.,;:?!()–]{{3,60}})"
)
"""A name, and behind it of what kind a thing bears it."""
_TAKEN_UP = Sought(
    rf"{_QUOTED}[^.;:?!{OPEN}]{{1,90}}? (?:projektets?|forsøgets?|ordningens?|tilbuddets?|initiativets?|indsatsens?|forløbets?)(?![\w-]| [{OPEN}A-ZÆØÅ])"
)
"""A name that its clause goes on to call by a common noun."""
_PRONOUNS = frozenset(["vi", "jeg", "det", "der", "den", "de", "man", "hvis", "når", "du", "nej", "ja", "recovery"])
_WORD = compiled(r"[^\W\d_]+")
_KINDS = frozenset({"Project", "Service", "Education", "Facility", "Association", "SocialEnterprise", "Unit"})
_SPEECH = compiled(r"[.!?]|\b(?:jeg|vi|du|I|man|os|mig)\b")
"""What a title seldom holds, and speech often."""


def _may_name(name: str) -> bool:
    return name.split()[0].casefold() not in _PRONOUNS and not _SPEECH.search(name)


def _framed(text: str, start: int, end: int) -> Iterator[Mention]:
    opening = (pattern.regex.match(text, start, end) for pattern in (_AT_WORK, _SAYS, _TITLE))
    for match in (*_LED_TO.regex.finditer(text, start, end), *_TAKEN_UP.regex.finditer(text, start, end), *opening):
        if match is not None and _may_name(match["name"]):
            yield Mention(*match.span("name"), "Project", clean(match["name"]), "quoted")


def _of_kind(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _OF_KIND.regex.finditer(text, start, end):
        heads = (head for word in _WORD.findall(match["what"]) if (head := head_of(word)) is not None)
        head = next(heads, None)
        if head is not None and head.type in _KINDS and not head.definite and _may_name(match["name"]):
            yield Mention(*match.span("name"), head.type, clean(match["name"]), "quoted")


READERS = (
    *(Reader(_framed, pattern) for pattern in (_LED_TO, _AT_WORK, _SAYS, _TITLE, _TAKEN_UP)),
    Reader(_of_kind, _OF_KIND),
)
