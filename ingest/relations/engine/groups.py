"""People as a text names them: what a group of people is called, and the groups that a phrase counts up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.document import Document
from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.words.people import PERSON_PARTS, PERSONS, WORKING_PARTS
from ingest.relations.engine.phrases import group_label, without_ages
from ingest.relations.engine.rule import SIGNS
from ingest.search.patterns import compiled
from ontology.records import Value

PEOPLE_NAMED = (
    rf"(?:{PERSONS}|psykisk sårbare|psykisk syge|borgerne|patienterne|brugerne|beboerne"
    r"|medlemmerne|kursisterne|deltagerne|medarbejdere|ansatte|fagfolk|multiproblemfamilier|frivillige|personale"
    r"|ledere|peers|folk"
    r"|gruppeledere|kolleger|iværksættere|selvstændige|praktikanter|lærlinge"
    rf"|dig (?:mellem|over|fra|{SIGNS['Age']})|(?:dig|jer),? (?:der|som|med)|(?:alle|dem|de),? (?:der|som)"
    r"|enhver(?=,? (?:med|der|som|over|under)\b)|par(?=,? (?:i|med|der|som|hvor)\b)"
    rf"|alle(?= (?:med|over|under|mellem)\b)|[a-zæøåé-]*(?:{PERSON_PARTS}|{WORKING_PARTS}))"
)
"""Words for people, many of them the last part of a longer word."""
PEOPLE = f"(?:{PEOPLE_NAMED}|{SIGNS['Role']})"
"""The same, and those who do a job."""
_PREPOSITIONS = r"af|med|i|på|til|for|om|ved|fra|hos|under|over|efter|mod|mellem|gennem"
GROUP = (
    rf"(?P<g>(?:(?!(?:at|den|det|{_PREPOSITIONS})\b)[\w/’-]+ (?:og |eller )?){{0,4}}?{PEOPLE}\b"
    r"[^.;:?!()]{0,160}(?!\w))"
)
WHOM = compiled(rf"\W*(?:(?:for|til) )?(?:alle )?{GROUP}", re.IGNORECASE)
"""How a phrase begins that names people."""
_FURTHER = compiled(
    rf"(?: og | samt )(?=(?:andre|øvrige) {PEOPLE}\b)| samt (?=(?!deres\b)(?:[\w-]+ ){{0,2}}?{PEOPLE}\b)"
    rf"|, og (?=(?:[\w-]+ )?{PEOPLE},? (?:der|som|med)\b)|(?:, | [–-] og |; )(?=(?:(?!(?:der|som|og|herunder|heraf"
    rf"|deriblandt|deres|dennes|især|særligt|fx|både|men)\b)[\w-]+ (?:og )?){{0,2}}?{PEOPLE}\b)"
)
_LAST = compiled(rf"(?P<one>[^,]{{8,80}}?),? og (?P<other>(?:[\w-]+ )?{PEOPLE},? (?:der|som|med)\b.*)")
"""The last two of a row of groups, of which the text goes on to tell who the last are."""
ANYBODY = frozenset({"personer", "borgere", "mennesker", "alle"})
_SAID = compiled(
    r"\W*hvor |\W*(?:aftalen|projektet|tilbuddet|indsatsen|ordningen|puljen|forløbet|målgruppen|stedet|huset|kurset) "
    r"(?:omfatter|er rettet mod|retter sig (?:mod|til)|henvender sig til"
    r"|er (?:(?:primært|især|særligt) )?(?:målrettet(?: (?:mod|til))?|rettet mod|tiltænkt|beregnet "
    r"(?:til|på))|er for|er) ",
    re.IGNORECASE,
)
"""A sentence's beginning where one stands in the place of the bare group."""
_LEAST = 3
"""Words that a group of a list has at least: less belongs to what follows."""


def group_parts(text: str) -> list[str]:
    """Return the groups that a phrase lists ("patienter på tre afsnit, pårørende til dem"): itself where it lists
    none."""
    parts: list[str] = []
    for part in _FURTHER.split(text):
        if parts and len(parts[-1].split()) < _LEAST:
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    if len(parts) > 1 and len(parts[-1].split()) < _LEAST:
        return [text]
    if len(parts) > 1 and (last := _LAST.fullmatch(parts[-1])) and len(last["one"].split()) >= _LEAST:
        parts[-1:] = last["one"], last["other"]
    return parts


def _goes_on(text: str, thing: Mention) -> bool:
    """Tell whether a phrase goes on with whom another thing is for ("A er for unge, og B for ældre")."""
    joined = thing.type in UNDERTAKINGS and text.startswith((" til ", " mod ", " for "), thing.end)
    return joined and _AND_ANOTHER.search(text, max(0, thing.start - _NOUN), thing.start) is not None


_AND_ANOTHER = compiled(r" (?:og|mens) (?:[a-zæøå]+ )?[”\"“»]?$")
_NOUN = 24
"""Characters in which the noun stands that may come before a name."""


def group_drafts(
    document: Document, start: int, end: int, mentions: Sequence[Mention]
) -> Iterator[tuple[str, dict[str, Value], int, int]]:
    """Yield (label, qualifiers, start, end) of each group in the phrase ``[start, end)``."""
    said = _SAID.match(document.text, start, end)
    start = position = said.end() if said is not None else start
    further = next((m.start for m in mentions if start < m.start < end and _goes_on(document.text, m)), 0)
    if further:
        end = max(document.text.rfind(word, start, further) for word in (" og ", " mens "))
    for part in group_parts(document.text[start:end]):
        first = document.text.find(part.split(", ")[0], position, end)
        first = position if first < 0 else first
        last = min(end, first + len(part))
        label = group_label(without_ages(document.text, first, last, mentions))
        if label in ANYBODY:  # told apart by their age alone
            label = group_label(document.text[first:last])
        ages = [m for m in mentions if m.type == "Age" and first <= m.start < last]
        qualifiers: dict[str, Value] = {}
        if ages:
            low, high = ages[0].value
            qualifiers = {k: v for k, v in (("age_min", low), ("age_max", high)) if v is not None}
        if label:
            yield label, qualifiers, first, last
        position = last
