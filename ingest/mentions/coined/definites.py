"""Things that a page calls by their article, what tells them from their like, and a common noun, each time anew: "De
særlige pladser", "Det sociale akuttilbud", "Den opsøgende rådgivning"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.document import Document
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.verbs import OF_A_THING
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_PAGE = 12_000
"""Characters of a text that is one page or paper about one thing."""
_CALLED = compiled(
    r"(?<![\w-])(?P<article>[Dd]et|[Dd]en|[Dd]e) (?:såkaldte |nuværende |nye |eksisterende |omlagte |\d{1,3} ){0,2}(?P<what>(?P<adjectives>(?:[a-zæøå]+(?:e|fri|blå) (?:og )?){1,3})"
    r"(?P<noun>[a-zæøå]+(?:-[a-zæøå]+)?))(?![\w-])"
)
_LIKE = word_list(
    "enkelte øvrige samme forskellige rette eksisterende andre nævnte pågældende første anden andet sidste tredje "
    "kommunale regionale psykiatriske almindelige lokale relevante kommende nuværende tidligere gode store små nye "
    "ny egne fleste mange få beskrevne aktuelle konkrete givne valgte ønskede bedste bedre hele halve respektive "
    "involverede deltagende omfattede ovenstående nedenstående følgende foregående særskilte samlede planlagte offentlige private "
    "to tre fire fem seks syv otte ni ti "
    "nødvendige mulige vigtige vigtigste store større mindre mindste største tilbudte bevilgede faglige etablerede "
    "ambulante stationære traditionelle ordinære normale generelle individuelle forskelligartede fysiske daglige"
)
"""Words that tell one of several from the others in passing, and are part of no name."""
_KINDS = frozenset({"Unit", "Facility", "Service", "Project", "Education"})
_MORE = {
    "pladser": "Service",
    "senge": "Service",
    "sengepladser": "Service",
    "akutpladser": "Service",
    "boliger": "Facility",
    "huse": "Facility",
    "telefon": "Service",
    "hold": "Service",
}
"""Nouns of such things that are no heads of names."""
_BEDS = frozenset({"pladser", "sengepladser"})
"""Nouns of which two of the same kind in a page are a scheme, whatever is said of it ("omlægningen af de særlige pladser")."""
_TOO_WIDE = word_list(
    "tilbud indsats indsatser forløb ydelse ydelser støtte hjælp behandling linje område områder undersøgelse "
    "projekter ordninger afdeling afdelinger aktivitet aktiviteter arbejde opgave opgaver enhed enheder system"
)
"""Nouns that a text uses for whatever it tells of."""
_DOES = compiled(rf" (?:{OF_A_THING})\b")
_WHOLE = compiled(r"(?:(?:[A-ZÆØÅ][a-zæøå]+ )?(?:[Oo]m|[Tt]il|er) )?")
"""What stands before the name in a title that says no more ("Information om de særlige pladser")."""
_IS_ONE = compiled(r" (?:er|var) (?:et|en) ")
_FIRST = 5
"""Sentences at a page's beginning among which it explains what it is about."""
_TITLE, _OFTEN = 100, 3


def name_definites(document: Document, passages: Sequence[Passage]) -> Introduced | None:
    """Name what a page so calls wherever it speaks of it, and return the one that its title names."""
    if len(document.text) > _PAGE:
        return None
    counts: dict[str, int] = {}
    types: dict[str, str] = {}
    articles: dict[str, str] = {}
    titled: dict[str, None] = {}
    alone: set[str] = set()
    explained: list[str] = []
    early: list[str] = []
    told: set[str] = set()
    titles = {document.text[p.start : p.end].strip(" :•?").casefold() for p in passages if _is_title(document.text, p)}
    for number, passage in enumerate(passages):
        title = _is_title(document.text, passage)
        for article, what, type_, start, end in _calls(document.text, passage, titles):
            counts[what] = counts.get(what, 0) + 1
            if what in titles:
                titled.setdefault(what)
            types[what], articles[what] = type_, article.capitalize()
            if title:
                titled.setdefault(what)
                early += [what] if number < _FIRST else []
                if _WHOLE.fullmatch(document.text, passage.start, start) and end >= passage.end - 1:
                    alone.add(what)
            elif _DOES.match(document.text, end):
                told.add(what)
                if start == passage.start and number < _FIRST and _IS_ONE.match(document.text, end):
                    explained.append(what)
    named = {what for what in told if counts[what] >= (1 if what in titles else 2 if what in titled else _OFTEN)}
    named |= {what for what in alone if counts[what] > 1} | set(explained[:1])
    named |= {what for what in counts if what.split()[-1] in _BEDS and counts[what] > 1}
    if not named:
        return None
    found = {what: Introduced(types[what], f"{articles[what]} {what}") for what in named}
    spelt = {name.label: name for name in found.values()}
    spelt |= {name.label[0].lower() + name.label[1:]: name for name in found.values()}
    for what, name in found.items():
        if (what in titles or what.split()[-1] in _BEDS) and articles[what] == "De":
            spelt |= {what: name, what.capitalize(): name}
        several = [_several(what)] if articles[what] == "De" else []
        if several and [_several(other) for other in counts].count(several[0]) == 1:
            spelt |= {several[0]: name, several[0].capitalize(): name}
    add_introduced(document.text, passages, spelt)
    return next((found[what] for what in (*early, *explained) if what in named), None)


def _several(what: str) -> str:
    """Return the definite plural by which a text speaks of several things again ("pladserne")."""
    noun = what.split()[-1]
    if noun.endswith(("er", "e")):
        return f"{noun}ne"
    return f"{noun}tene" if noun.endswith("it") else f"{noun.removesuffix('s')}ene"


def _is_title(text: str, passage: Passage) -> bool:
    whole = passage.block.kind == "heading" or (passage.start, passage.end) == (passage.block.start, passage.block.end)
    return whole and passage.end - passage.start <= _TITLE and text[passage.end - 1] not in ".:,;"


def _calls(text: str, passage: Passage, titles: set[str]) -> Iterator[tuple[str, str, str, int, int]]:
    for match in _CALLED.finditer(text, passage.start, passage.end):
        noun = match["noun"]
        head = head_of(noun)
        type_ = _MORE.get(noun) or (head.type if head is not None and not head.definite else "")
        telling = match["what"] in titles or [
            word for word in match["adjectives"].split() if word != "og" and word not in _LIKE
        ]
        if type_ in _KINDS and telling and noun not in _TOO_WIDE and not role_of(noun):
            yield match["article"], match["what"], type_, match.start(), match.end()
