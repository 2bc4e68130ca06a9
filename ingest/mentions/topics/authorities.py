"""Whose paper a document is, and which authority "kommunen", "regionen" and "psykiatrien" mean in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.names.groups import GROUP
from ingest.mentions.words.labels import psychiatry_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_ADDRESSED = compiled(r"\W*(?:Til|Att\.?|Kære)\b[^.]{0,40}$")
"""What stands before a name to which a letter goes."""
_GOVERNED = compiled(r"[a-zæøå,] (?:i|på|med|af|fra|til|for|hos|mellem|over|ved) $")
_RULE = frozenset({"Municipality", "Region", "StateBody"})
"""Authorities that a sentence only names: what is done in a town or with it, is not its paper for that."""
_TITLE_LINES = 3
"""Lines at a document's beginning in which its title or sender stands."""
_OFTEN = 3
"""How often, and how many times as often as any other, an authority is named that a paper calls by its kind."""


def main_authorities(document: Document, passages: Sequence[Passage]) -> dict[str, Mention]:
    """Return the municipality and the region that a document speaks of most, and the organisation whose paper it is."""
    found: dict[str, Mention] = {}
    every = [m for p in passages for m in p.mentions]
    for word, types in (
        ("kommunen", {"Municipality"}),
        ("regionen", {"Region"}),
        ("styrelsen", {"StateBody"}),
        ("ministeriet", {"StateBody"}),
    ):
        fitting = [
            m
            for m in every
            if m.type in types
            and m.source != GROUP
            and (m.label.casefold().endswith(word) or word not in {"styrelsen", "ministeriet"})
        ]
        ranked = Counter(m.label for m in fitting).most_common(2)
        heading = _at_the_head(document, fitting) if word == "kommunen" else None
        if heading is not None:
            found[word] = heading
        elif ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            found[word] = next(m for m in fitting if m.label == ranked[0][0])
    of_region = [m for m in every if m.type == "RegionalPsychiatry" and " i Region " in m.label]
    if "regionen" not in found and len({m.label for m in of_region}) == 1:
        found["regionen"] = replace(of_region[0], type="Region", label=of_region[0].label.partition(" i ")[2])
    town = _dateline_town(document, passages) if "kommunen" not in found else None
    if town is not None:
        found["kommunen"] = replace(town, type="Municipality")
    house, region = _ruling(every, "RegionalPsychiatry"), _ruling(every, "Region") or _titled_region(document, every)
    if house is not None:
        found["psykiatrien"] = house
    elif region is not None:
        found["psykiatrien"] = replace(region, type="RegionalPsychiatry", label=psychiatry_of(region.label))
    publisher = next(
        (
            m
            for p in passages[:4]
            for m in p.mentions
            if m.type in NAMED - INITIATIVES
            and m.source in {"register", "introduced", "pattern"}
            and not _ADDRESSED.match(document.text, p.block.start, m.start)
            and not (
                p.block.kind != "heading" and m.type in _RULE and _GOVERNED.search(document.text, p.start, m.start)
            )
        ),
        None,
    )
    publisher = _issuer(document, every) or publisher
    if publisher is not None and publisher.label == "Psykiatrien" and "psykiatrien" in found:
        publisher = replace(found["psykiatrien"], start=publisher.start, end=publisher.end)
    houses_named = Counter(m.label for m in every if m.type == "Facility")
    if publisher is not None and (publisher.type != "Facility" or houses_named[publisher.label] >= _OFTEN):
        found["vi"] = publisher
    return found


def _at_the_head(document: Document, towns: Sequence[Mention]) -> Mention | None:
    """Return the municipality whose name is the whole first line of a paper: its letterhead."""
    first = document.blocks[0] if document.blocks else None
    return next((m for m in towns if first and (m.start, m.end) == (first.start, first.end)), None)


_ISSUED = compiled(
    r"\W*(?:nyhedsbrev|nyhedsmail|medlemsblad|medlemsbrev|årsberetning|årsrapport|beretning|regnskab|nyt|referat)"
    r"(?: (?:nr\. )?[\d/-]+)? (?:fra|for|til medlemmer af) (?P<name>.{4,60})",
    re.IGNORECASE,
)


def _issuer(document: Document, mentions: Sequence[Mention]) -> Mention | None:
    """Return the body from which the title of a newsletter or report says that it comes ("NYHEDSBREV FRA X")."""
    for block in document.blocks[:_TITLE_LINES]:
        told = _ISSUED.match(document.text, block.start, block.end)
        name = told["name"].casefold() if told else ""
        for mention in mentions if name else ():
            if mention.type in _ISSUERS and name.startswith(mention.label.casefold()):
                return replace(mention, start=block.start, end=block.end)
    return None


_ISSUERS = frozenset({"Association", "Foundation", "SocialEnterprise", "Unit", "Centre", "RegionalPsychiatry"})


def _titled_region(document: Document, mentions: Sequence[Mention]) -> Mention | None:
    """Return the only region of a document, named in its first lines as its sender or what its title is about."""
    regions = [m for m in mentions if m.type == "Region" and m.source == "register"]
    end = document.blocks[:_TITLE_LINES][-1].end if document.blocks else 0
    own = regions and len({m.label for m in regions}) == 1 and regions[0].start < end
    towns = any(m.type == "Municipality" and m.start < end for m in mentions)
    return replace(regions[0], source="titled") if own and not towns else None


_DATELINE = compiled(r"(?: kommune)?(?:$| ?[-–:] ?(?=\d|[A-ZÆØÅ])|, (?:den )?\d)", re.IGNORECASE | re.MULTILINE)
_HEAD = 8
"""Blocks of a page among which a town may head its news."""


def _dateline_town(document: Document, passages: Sequence[Passage]) -> Mention | None:
    """Return the town that heads the news of a page, alone on its line or before the date, or the only one named."""
    places = [m for p in passages for m in p.mentions if m.type == PLACE]
    if len({m.label for m in places}) == 1 and len(places) > 1:
        return places[0]
    for block in document.blocks[:_HEAD]:
        first = next((m for m in places if m.start == block.start), None)
        if first is not None and _DATELINE.match(document.text, first.end, block.end):
            return first
    return None


def _ruling(mentions: Sequence[Mention], type_: str) -> Mention | None:
    """Return the one authority of a type that a document speaks of, three times as often as of any other."""
    known = [m for m in mentions if m.type == type_ and m.source == "register"]
    ranked = Counter(m.label for m in known).most_common(2)
    often = ranked and ranked[0][1] >= _OFTEN and (len(ranked) == 1 or ranked[0][1] >= _OFTEN * ranked[1][1])
    return next(m for m in known if m.label == ranked[0][0]) if often else None
