"""Headings that hold more than a name, or none: a label and what fills it in, an authority's name, a house's people."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.below import THING_STEMS, stems_of, takes_up
from ingest.mentions.words.general import THEME
from ingest.mentions.words.roles import role_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_VALUES = NAMED - INITIATIVES | {"Money", "Period", "Count", "FundingPool", PLACE}


def filled_in(document: Document, passage: Passage) -> bool:
    """Tell whether a line is a label and the name or number that fills it in ("Regional partner: ...")."""
    label, colon, value = document.text[passage.start : passage.end].partition(": ")
    start = passage.end - len(value)
    first = next((m for m in passage.mentions if m.start >= start), None) if colon else None
    if first is None or first.type not in _VALUES or first.start > start or any(ch.isdigit() for ch in label):
        return False
    return label.lower()[1:] == label[1:] and max(m.end for m in passage.mentions) >= passage.end - 1


_PACT = compiled(r"(?:[^\W\d_]+ )?[^\W\d_]*(?:aftale|overenskomst|kontrakt) mellem ", re.IGNORECASE)


def is_pact(heading: str) -> bool:
    """Tell whether a heading names an agreement by its parties, whom the readers of such papers then take from it."""
    return _PACT.match(heading) is not None


def is_theme(document: Document, passage: Passage, start: int) -> bool:
    """Tell whether a heading counts the chapter of a plan ("Spor 2: Unge") and what begins at *start* is no name."""
    if not THEME.match(document.text, passage.start):
        return False
    return not any(
        m.type in _HOUSED and m.source != "common" and (m.start <= start + 1 or m.source == "quoted")
        for m in passage.mentions
    )


AUTHORITIES = frozenset({"StateBody", "Municipality", "Region", "RegionalPsychiatry", "Party"})
"""Who sends papers and pages, and heads them with its name."""
_OF_AUTHORITY = compiled(r"\s*(?:$|[•·|–-] |, )")


_APART = "   "
"""What parts the two ends of a running header in the raw text."""


def by_authority(document: Document, passage: Passage) -> bool:
    """Tell whether a line is an authority's name, perhaps with what it puts forth: a letterhead, a running header."""
    first = next((m for m in passage.mentions if m.start <= passage.start + 1 and m.type in AUTHORITIES), None)
    if first is None or _OF_AUTHORITY.match(document.text[first.end : passage.end]) is not None:
        return first is not None
    start, end = document.raw_span(first.end, passage.end)
    return document.raw[start:end].startswith(_APART)


_PEOPLE = compiled(r"(?:Frivillige|Ansatte|Medarbejdere|Brugere|Beboere|Peers|Mentorer|Leder|Job) $")
_THERE = compiled(r" (?:i|på|ved|hos|til) (?:[a-zæøå]+ )?[”\"»]?$")
_HOUSED = frozenset({"Facility", "Service", "Project", "Education", "Unit", "Centre", "RegionalPsychiatry"})


def of_people_there(text: str, passage: Passage) -> Mention | None:
    """Return the house or undertaking whose people a heading names ("Mentorer på Center X", "Leder til Huset Y")."""
    last = next((m for m in reversed(passage.mentions) if m.type in _HOUSED and m.source != "common"), None)
    if last is None or not (there := _THERE.search(text, passage.start, last.start)):
        return None
    people = text[passage.start : there.start()]
    return last if _PEOPLE.match(people + " ") or role_of(people.split()[-1] if people.split() else "") else None


_ABOUT_IT = compiled(
    r"(?:(?:Kort|Lidt|Mere|Alt|Nyt?|Nye) )?(?:(?:En|Et) [a-zæøå]*(?:dag|aften|nat|morgen|formiddag|eftermiddag|uge|rundtur|samtale)"
    r"|[^\W\d_]*(?:[Pp]ersonalet?|[Aa]nsatte|[Mm]edarbejderne?|[Bb]emanding(?:en)?|[Nn]ormering(?:en)?|[Kk]lager?|[Ss]var"
    r"|[Ææ]ndring(?:er|en)?|[Rr]etningslinjer?|[Ff]orespørgs(?:el|ler)|[Hh]istorien|[Ss]pørgsmål|[Hh]envendelser?|[Tt]ilsyn(?:et)?"
    r"|[Dd]riften|[Øø]konomien|[Pp]åbud|[Ii]nstruks|[Vv]edtægter|[Ff]orretningsorden|[Hh]verdagen|[Ll]ivet"
    r"|[Bb]elægningen|[Kk]apaciteten|[Nn]atdækning(?:en)?|[Vv]agtplan(?:en)?))(?: [a-zæøå]+(?:e|t|l))? "
    r"(?:i|på|om|over|for|af|ved|hos|med|til|vedr\.|vedrørende|omkring) (?=[”\"“»]?[A-ZÆØÅ])"
    r"|Om (?=[”\"“»]?[A-ZÆØÅ])|[^\W\d_]*(?:oversigt|plan|skema|liste), (?=[A-ZÆØÅ][^,]*$)"
)
"""What a title says before the name of what it is about ("En dag på Huset X", "Klage over X")."""
_SAID = (
    *("bemanding", "personale", "ansatte", "normering", "organisering", "økonomi", "fakta", "status", "baggrund"),
    *("formål", "pladser", "medarbejdere"),
)
_SAID_OF = compiled(rf"(?::| [-–]) (?:{'|'.join(_SAID)})$")
"""What a title says behind the name of what it is about ("X: bemanding")."""
_ASKED = compiled(
    r"[^\W\d_]*(?:[Ss]pørgsmål|[Ss]var|[Hh]envendelse|[Kk]lage|[Bb]rev|[Mm]ail|[Rr]etningslinje|[Vv]ejledning|[Ii]nstruks|[Nn]otat"
    r"|[Ff]orespørgsel|[Oo]pfølgning|[Oo]psamling)(?:er|r)? (?:fra|til|om|over|for|på|vedr\.|vedrørende) (?:[a-zæøå]|(?:SIND|LAP)\b)"
)
"""A title that tells of a paper, and names nothing that it is about ("Spørgsmål fra et medlem")."""


def _said_behind(text: str) -> re.Match[str] | None:
    return _SAID_OF.search(text) if text.endswith(_SAID) else None


def unlabelled(text: str) -> str:
    """Return a title without the word behind its colon that tells what is said of the thing ("X: bemanding")."""
    behind = _said_behind(text)
    return text[: behind.start()] if behind else text


def without_frame(document: Document, passage: Passage) -> Passage | None:
    """Return a heading without what it says before or behind the name of what it is about, or None where it tells of a
    paper alone."""
    text = document.text[passage.start : passage.end]
    if _ASKED.match(text):
        return None
    before, behind = _ABOUT_IT.match(text), _said_behind(text)
    start = passage.start + (before.end() if before else 0)
    end = passage.start + (behind.start() if behind and behind.start() > 0 else len(text))
    if start >= end or (before is None and behind is None):
        return passage
    inside = [m for m in passage.mentions if start <= m.start and m.end <= end]
    return replace(passage, start=start, end=end, mentions=inside)


def thing_below(text: str, start: int, label: str) -> str:
    """Return the type of what the text below a heading that ends at *start* takes up by a noun for a thing; a project
    is what nothing tells more of."""
    match = takes_up(text, start + (text[start : start + 1] == "\n"), label)
    stems = stems_of(match["noun"].casefold().removesuffix("s")) if match is not None else ()
    return next((type_ for stem, type_ in THING_STEMS.items() if any(one.endswith(stem) for one in stems)), "Project")
