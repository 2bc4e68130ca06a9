"""Wards told by their house: "to retspsykiatriske afdelinger, på A og B", "A Hospitals afdeling i Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.names.named import register_names
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.phrases import group_label
from ingest.relations.engine.rule import bits, compile_pattern
from ingest.relations.engine.shape import shape_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.records import Node, Value

_NOUN = r"(?:afdeling|afsnit|sengeafsnit|klinik|ambulatori|team|enhed|skadestue)"
_SEVERAL = compile_pattern(
    rf"(?P<kind>[^\W\d_]+(?:iske|ære|elle|ende|ale)) (?P<noun>[^\W\d_]*{_NOUN}(?:er|e|r)?),? "
    r"(?:på|i|ved) (?:henholdsvis )?_<o:Centre*>"
)
_ONE = compile_pattern(rf"<o:Centre>G (?P<noun>[^\W\d_]*{_NOUN}) i _<w:Place|Municipality>")
_CODED = compiled(r"(?P<house>.+) (?:afdeling|afsnit|sengeafsnit|klinik) (?:[A-ZÆØÅ]\d{0,3}|\d{1,3})$")
_CENTRE, _UNIT = bits({"Centre"}), bits({"Unit"})
_SINGULAR = compiled(r"(?:er|e|r)$")


def ward_drafts(document: Document, passage: Passage) -> Iterator[Draft]:
    """Yield the wards that a sentence tells of by their kind and the houses in which they are."""
    if passage.held & _UNIT:
        yield from _coded(passage)
    if not passage.held & _CENTRE:
        return
    shape = shape_of(document.text, passage.start, passage.end, passage.mentions)
    for match in _SEVERAL.finditer(shape.text):
        houses = shape.mentions(match.start("o"), match.end("o"))
        name = f"{_adjective(match['kind'])} {_noun(match['noun'])}"
        start, end = shape.place(match.start()), shape.place(match.end())
        for house in houses if len(houses) > 1 else ():
            ward = Node("Unit", f"{name} på {house.label}")
            yield Draft("partOf", ward, node_of(house), start, end, {}, 0.75, "part.wards")
    for match in _ONE.finditer(shape.text):
        house, town = shape.at[match.start("o")], shape.at[match.start("w")]
        start, end = shape.place(match.start()), shape.place(match.end())
        ward = Node("Unit", document.text[start:end].replace("\n", " "))
        yield Draft("partOf", ward, node_of(house), start, end, {}, 0.8, "part.branch")
        yield Draft("locatedIn", ward, node_of(town), start, end, {}, 0.8, "place.branch")


_DESCRIBED = Sought(
    r"\b(?:et|en) (?P<name>(?:nyt? )?(?:[a-zæøå-]+(?:isk|ært|ende|elt|alt|bent|sive?t?|ukket) "
    rf"){{1,2}}[a-zæøå]*{_NOUN}) med (?P<count>\d{{1,3}}) (?P<unit>\w*(?:senge|pladser|sengepladser))\b(?:,? "
    r"(?:(?:som|der) er )?(?:målrettet|beregnet til|for|til) (?P<group>[^.;:,]{5,90}))?"
)
"""A ward without a name that is told by its kind and size ("et åbent sengeafsnit med 12 senge")."""


_SAID_OF = compiled(r"\b(?:er|var|bliver|som) $")
"""What shows that the words tell what something is that bears a name."""


def described_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the size of wards that the text sets up without a name, and whom they are for."""
    for passage in _DESCRIBED.among(passages):
        match = _DESCRIBED.search(document.text, passage)
        if match is None or _SAID_OF.search(document.text, passage.start, match.start()):
            continue
        name = match["name"].removeprefix("nyt ").removeprefix("ny ")
        group = group_label(match["group"]) if match["group"] else ""
        ward = Node("Unit", f"{name[0].upper()}{name[1:]}")
        unit: dict[str, Value] = {"unit": "beds" if "seng" in match["unit"] else "places"}
        start, end = match.span()
        yield Draft("capacity", ward, Node("Number", match["count"]), start, end, unit, 0.7, "size.described")
        if group:
            yield Draft("targetGroup", ward, Node("TargetGroup", group), start, end, {}, 0.7, "target.described")


def _coded(passage: Passage) -> Iterator[Draft]:
    """Yield of which house a ward is that a letter or number tells apart."""
    for mention in passage.mentions:
        match = _CODED.match(mention.label) if mention.type == "Unit" else None
        house = next(register_names().find(match["house"]), None) if match else None
        if house is not None and house.type == "Centre" and house.start == 0:
            yield Draft("partOf", node_of(mention), node_of(house), *mention.span, {}, 0.9, "part.coded")


def _adjective(word: str) -> str:
    """Return an adjective in the singular, with a capital ("retspsykiatriske" -> "Retspsykiatrisk")."""
    single = word.removesuffix("e") if word.casefold().endswith("iske") else word
    return single[0].upper() + single[1:].lower()


def _noun(word: str) -> str:
    """Return a ward's noun in the singular."""
    head = head_of(word)
    return _SINGULAR.sub("", word) if head is not None and head.plural else word
