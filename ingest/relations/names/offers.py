"""Offers that go without a name: "Mentorordningen er et tilbud til unge, der ...", told by the noun itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.rule import compile_pattern
from ingest.relations.engine.shape import shape_of
from ingest.relations.rules.target_served import WHO
from ingest.search.sought import Sought
from ontology.records import Node

KINDS = (
    r"(?:ordning|støtte|bolig|tilbud|gruppe|herberg|cent(?:er|re)|værested|café|linje|telefon|plads|rådgivning|team"
    r"|forløb|hjem|kontaktperson|ophold|fællesskab)"
)
"""What is offered to people, by the last part of its word."""
_NOUN = Sought(
    r"(?P<noun>(?!(?:Mål|Alders|Bruger|Patient|Faggruppe|Arbejds|Styre|Projekt|Pulje|Person)[a-zæøå]*gruppe)"
    rf"(?:[A-ZÆØÅ][a-zæøå-]+{KINDS}|Herberg|Værested|Botilbud)(?:r|er|en|n|et|det|ne|ene|erne|rne|re|rene)?"
    r"(?: (?:med|uden) [a-zæøå]+)?) (?:er|var|tilbydes|ydes|gives|bevilges|henvender|retter|tager imod|modtager"
    r"|optager|tilbyder)\b"
)
"""An offer by its noun, which holds more than the kind of the thing, and the verb of whom it is for."""
_ALSO = r"(?:(?:primært|især|kun|også|typisk|alene|hovedsageligt|alle|både) )*"
_FOR = compile_pattern(
    r"^[^\W\d_][\w-]*(?: (?:med|uden) [a-zæøå]+)? "
    r"(?:(?:er|var) (?:(?:et |en )?(?:[a-zæøå-]+ ){0,4}?[a-zæøå-]*(?:tilbud|fællesskaber|fællesskab"
    rf"|hjælp|støtte|steder|sted|boliger|bolig|ophold) )?{_ALSO}(?:til|for|målrettet|rettet mod|forbeholdt)|(?:tilbydes"
    rf"|ydes|gives|bevilges)(?: {_ALSO}til)?|henvender sig {_ALSO}til|retter sig {_ALSO}mod|tager {_ALSO}imod|modtager"
    rf"|optager|tilbyder (?:[a-zæøå-]+ ){{1,5}}?(?:til|for)) {_ALSO}{WHO}"
)
_HOUSES = ("herberg", "cent", "værested", "natcafé", "botilbud", "hjem", "bolig")


def offer_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield whom an offer is for of which a sentence tells by its noun alone."""
    for passage in _NOUN.among(passages):
        match = _NOUN.regex.match(document.text, passage.start, passage.end)
        if match is None or any(mention.start < match.end("noun") for mention in passage.mentions):
            continue
        shape = shape_of(document.text, passage.start, passage.end, passage.mentions)
        told = _FOR.match(shape.text)
        if told is None:
            continue
        first, last = shape.place(told.start("g")), shape.place(told.end("g"))
        yield from _groups(document, match["noun"], first, last, passage.mentions)


def _groups(document: Document, noun: str, first: int, last: int, mentions: Sequence[Mention]) -> Iterator[Draft]:
    kind = "Facility" if any(house in noun.casefold() for house in _HOUSES) else "Service"
    for label, ages, start, end in group_drafts(document, first, last, mentions):
        group = Node("TargetGroup", label)
        yield Draft("targetGroup", Node(kind, noun), group, start, end, ages, 0.6, "target.of-noun")
