"""For whom something is: ways of saying it, lists of several groups, and names that end in whom they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.outline import Outline
from ingest.mentions.standards import is_series
from ingest.mentions.triggers import holding
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.phrases import phrase_label, without_ages
from ingest.relations.engine.rule import Rule
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

PEOPLE = (
    r"(?:borgere|borgerne|mennesker|unge|voksne|patienter|patienterne|pårørende|børn|personer|familier|kvinder|mænd"
    r"|brugere|beboere|studerende|"
    r"ældre|sindslidende|psykisk sårbare|psykisk syge|hjemløse|medlemmer|medarbejdere|ansatte|fagfolk|forældre"
    r"|dig,? (?:der|som|med)|jer,? (?:der|som|med)|kursister|deltagere|indlagte|brugerne|beboerne|medlemmerne|kursisterne|deltagerne|"
    r"multiproblemfamilier|veteraner|flygtninge|frivillige|alle,? (?:der|som)|dem,? (?:der|som)|personale|ledere"
    r"|peers|elever)"
)
GROUP = rf"(?P<g>(?:(?!at\b|den\b|det\b)[\w/’-]+ (?:og |eller )?){{0,4}}?{PEOPLE}\b[^.;:?!()]{{0,160}})"
WHOM = re.compile(rf"\W*(?:(?:for|til) )?(?:alle )?{GROUP}", re.IGNORECASE)
"""How a phrase begins that names people."""
_KIND = (
    r"(?:[\w-]*(?:tilbud|værested|kursus|kurser|forløb|undervisning|fællesskab|mødested|netværk|café|cafe|aktiviteter"
    r"|støtte|rådgivning|"
    r"uddannelse|klub|bosted|program|grupper?|træning|telefon|linje|indsats|ordning|projekt|sted|sengeafsnit|afsnit"
    r"|foredrag|kompetenceudvikling))"
)
_SERVED = (
    r"(?:borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|brugere|beboere|sindslidende"
    r"|sårbare|hjemløse|indlagte|veteraner)"
)
WORDS = (
    "borger",
    "menneske",
    "unge",
    "voksne",
    "patient",
    "pårørende",
    "børn",
    "person",
    "famili",
    "kvinder",
    "mænd",
    "bruger",
    "beboer",
    "studerende",
    "ældre",
    "sindslidende",
    "sårbare",
    "syge",
    "hjemløse",
    "medlemmer",
    "medarbejder",
    "ansatte",
    "fagfolk",
    "forældre",
    "kursist",
    "deltagere",
    "indlagte",
    "veteran",
    "flygtning",
    "frivillige",
    "alle",
    " dig",
    " jer",
    "dem",
    "ledere",
    "elever",
)
SUBJECTS = "INIT|Facility|Unit|Association|SocialEnterprise"

RULES: tuple[Rule, ...] = (
    Rule(
        "target.kind-for",
        "targetGroup",
        rf"(?:<s:{SUBJECTS}>~ |\b[Dd]et |\b[Dd]en )(?:er|var|laver|udbyder|driver)(?: [^\W\d_][\w-]*,?){{0,8}}? "
        rf"{_KIND} (?:til|for) {GROUP}",
        WORDS,
        0.7,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.serves-as",
        "targetGroup",
        rf"(?:fungere\w*|drives|virker|tjene\w*) som(?: [^\W\d_][\w-]*,?){{0,9}}? {_KIND} (?:til|for) {GROUP}",
        WORDS,
        0.7,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.offered",
        "targetGroup",
        rf"^(?P<g>(?:Alle )?(?:[a-zæøå-]+ ){{0,2}}?{_SERVED}(?:(?! (?:er|har|får|kan"
        rf"|tilbydes)\b)[^.;:?!()]){{0,60}}?) (?:får tilbud om|tilbydes|kan få tilbud om|har adgang til|bliver "
        r"tilbudt) ",
        ("tilbud", "tilbyd", "adgang"),
        0.6,
        subjects="INIT|Facility",
    ),
    Rule(
        "target.as-group",
        "targetGroup",
        rf"\bhar° (?P<g>(?:[\w-]+ ){{0,3}}?{PEOPLE}\b[^.;:?!()]{{0,260}}?),? som (?:sin |sine |primær |særlig "
        r")?målgrupper?\b",
        ("målgruppe",),
        0.75,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.relative",
        "targetGroup",
        rf"(?:<s:{SUBJECTS}>|^[^\W\d_][\w-]+) (?:er|var) (?:et|en) [^.;\ue000-\ue0ff]{{4,90}}?, (?:der|som) "
        rf"(?:understøtter|støtter|hjælper|henvender sig til|er for|retter sig mod|giver|tilbyder) {GROUP}",
        (", der ", ", som "),
        0.65,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.purpose",
        "targetGroup",
        rf"\bformål(?:et)?(?: med [^.:;]{{0,40}})?(?: er|:) at (?P<g>(?:flere |unge |psykisk |sårbare |udsatte "
        rf"|voksne )*{_SERVED}\b[^.;:?!()]{{0,60}}?) (?:udvikler|får|opnår|bliver|oplever)\b",
        ("formål",),
        0.6,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.addressed",
        "targetGroup",
        r"(?:<s:INIT|Facility|Unit>~ )?(?:har henvendt sig til|henvendte sig til|har rettet sig mod|er tænkt til|er "
        rf"lavet til|er udviklet til|er oprettet for|er skabt til) {GROUP}",
        ("henvend", "rettet", "tænkt til", "lavet til", "udviklet til", "oprettet for", "skabt til"),
        0.75,
        subjects=SUBJECTS,
    ),
    Rule(
        "target.labelled",
        "targetGroup",
        r"^(?:(?:primær|sekundær|samlet) )?målgruppe\w*(?: for)?(?: projekt(?:et)?| tilbud(?:det)?)? "
        rf"_<s:{SUBJECTS}>: (?P<g>[^.;?!]{{3,200}})",
        ("målgruppe",),
        0.85,
        implied=False,
    ),
    Rule(
        "law.audience",
        "legalBasis",
        r"målgruppe[^.;]{0,120}?\b(?:støtte\w*|bostøtte|hjælp|ydelser|tilbud|indsats\w*|mentorstøtte)~ (?:efter|i "
        r"henhold til|iht\.?|jf\.?|under) (?:\w+ )?<o:LegalProvision*>",
        ("målgruppe",),
        0.7,
        subjects="SUBJ|FundingPool",
    ),
)

_IN_NAME = re.compile(rf"\s(?:for|til|blandt)\s(?P<g>(?:[\w-]+ ){{0,3}}?{PEOPLE}\b.*)$", re.DOTALL)
_PLACE_TAIL = re.compile(r"\s(?:i|på|fra)\s[A-ZÆØÅ][\w ]*$")
_ENUMERATED = re.compile(r"\b[Mm]ålgruppe\w*\b[^.:?\n]{0,140}:\s*(?=(?:1\)|1\.|a\)|\(1\)))")
_POINT = re.compile(r"(?:^|\s)\(?(?:\d|[a-h])[).]\s")
_FURTHER = re.compile(
    rf"(?: og | samt )(?=(?:andre|øvrige) {PEOPLE}\b)|(?:, | [–-] og |; )(?=(?:(?!(?:der|som|og|herunder|heraf"
    rf"|deriblandt|deres|dennes|især|særligt|fx|både|men)\b)[\w-]+ (?:og )?){{0,2}}?{PEOPLE}\b)"
)
_THING = re.compile(
    r"\b[Mm]ålgruppen? for (?P<thing>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+){0,3}|(?:de|den|det) [a-zæøå-]+ [a-zæøå-]+"
    r"|[a-zæøå-]{6,}(?:et|en|erne))\s(?:er|var|omfatter)(?: primært| især)?\s"
)
_AROUND = 30_000
_ESTABLISHED = 3
"""Times that a document uses a common noun for something before it is the thing's name."""
ANYBODY = frozenset({"personer", "borgere", "mennesker", "alle"})
_LEAST = 3
"""Words that a group of a list has at least: less belongs to what follows."""
_FIRST_POINT_ENDS = 260


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
    return parts


def audience_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the groups that names carry, and those that an enumeration gives."""
    yield from _in_names(document, passages, outline)
    yield from _of_things(document, passages, outline)
    yield from _enumerated(document, passages, outline)


_TELLING = re.compile(r"psyki|sindslid|sårbar|angst|depress|misbrug|afhængig|^pårørende$", re.IGNORECASE)
"""What makes of the people in a name a group of one's own: "unge" alone only tells the kind of the offer."""


def _in_names(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    named = [Mention(t.start, t.end, t.type, t.label, "heading") for t in outline.topics()]
    named += [m for p in passages for m in p.mentions if m.source not in {"anaphor", "implied", "register"}]
    seen: set[str] = set()
    for mention in named:
        if mention.type not in INITIATIVES | {"Facility"} or mention.label in seen or is_series(mention.label):
            continue
        match = _IN_NAME.search(mention.label) or _IN_NAME.search(document.text, mention.start, mention.end)
        label = phrase_label(_PLACE_TAIL.sub("", match["g"]), "targetGroup") if match else ""
        if label and _TELLING.search(label):
            seen.add(mention.label)
            yield Draft(
                "targetGroup",
                node_of(mention),
                Node("TargetGroup", label),
                mention.start,
                mention.end,
                {},
                0.7,
                "target.in-name",
            )


def _within(thing: str, label: str) -> bool:
    """Tell whether a noun phrase in the definite ("de sociale akuttilbud") stands inside the name of what is told of."""
    return thing.split(" ", 1)[-1].casefold() in label.casefold() and " " in thing


def _of_things(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield "målgruppen for de særlige pladser er ..." of what the document keeps calling so, where it has no other
    name."""
    for number in holding(document.text, passages, ("ålgruppen for ", "ålgruppe for ")):
        passage = passages[number]
        match = _THING.search(document.text, passage.start, passage.end)
        if match is None or any(
            m.start < match.end("thing") and m.end > match.start("thing") for m in passage.mentions
        ):
            continue
        thing = " ".join(match["thing"].split())
        named = all(word[0].isupper() for word in thing.split())
        around = document.text[max(0, passage.start - _AROUND) : passage.start + _AROUND]
        topic = outline.at(passage.block).topic
        of_topic = topic is not None and topic.type in INITIATIVES and _within(thing, topic.label)
        if (
            not named
            and not of_topic
            and len(re.findall(rf"\b{re.escape(thing)}\b", around, re.IGNORECASE)) < _ESTABLISHED
        ):
            continue
        node = Node(topic.type, topic.label) if topic and of_topic else Node("Service", thing[0].upper() + thing[1:])
        for label, ages, _, _ in group_drafts(document, match.end(), passage.end, passage.mentions):
            yield Draft(
                "targetGroup", node, Node("TargetGroup", label), match.start(), passage.end, ages, 0.6, "target.thing"
            )


def _enumerated(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield each group of "målgruppen er delt i tre: 1) ... 2) ... 3) ..."."""
    blocks = sorted({p.block.start: p.block for p in passages}.values(), key=lambda block: block.start)
    for place in holding(document.text, blocks, ("ålgruppe",)):
        block = blocks[place]
        end = block.end
        match = _ENUMERATED.search(document.text, block.start, end)
        topic = outline.at(block).topic if match else None
        if match is None or topic is None:
            continue
        points = list(_POINT.finditer(document.text, match.end() - 1, end))
        for number, point in enumerate(points):
            stop = points[number + 1].start() if number + 1 < len(points) else min(end, point.end() + _FIRST_POINT_ENDS)
            label = phrase_label(document.text[point.end() : stop], "targetGroup")
            if label:
                yield Draft(
                    "targetGroup",
                    Node(topic.type, topic.label),
                    Node("TargetGroup", label),
                    point.end(),
                    stop,
                    {},
                    0.8,
                    "target.enumerated",
                )


def group_drafts(
    document: Document, start: int, end: int, mentions: Sequence[Mention]
) -> Iterator[tuple[str, dict[str, Value], int, int]]:
    """Yield (label, qualifiers, start, end) of each group in the phrase ``[start, end)``."""
    position = start
    for part in group_parts(document.text[start:end]):
        first = document.text.find(part.split(", ")[0], position, end)
        first = position if first < 0 else first
        last = min(end, first + len(part))
        label = phrase_label(without_ages(document.text, first, last, mentions), "targetGroup")
        if label in ANYBODY:  # told apart by their age alone
            label = phrase_label(document.text[first:last], "targetGroup")
        ages = [m for m in mentions if m.type == "Age" and first <= m.start < last]
        qualifiers: dict[str, Value] = {}
        if ages:
            low, high = ages[0].value
            qualifiers = {k: v for k, v in (("age_min", low), ("age_max", high)) if v is not None}
        if label:
            yield label, qualifiers, first, last
        position = last


__all__ = ["RULES", "audience_drafts", "group_drafts", "group_parts"]
