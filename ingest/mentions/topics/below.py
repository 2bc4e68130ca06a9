"""What the text below a heading says of what the heading names: its kind, and whether it speaks of it at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NAMED, Mention
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ontology.predicates import INITIATIVES

TALKED_OF = 2000
"""Characters below a heading in which the text is asked what it speaks of."""
_ABSTRACT = compiled(
    r"^(?:[^\W\d_]*(?:ning|else|tion|ering|hed|antal|krav|resultater|aktiviteter|møder|penge|tal)|samarbejder?"
    r"|medlemmer|forventet\w*|samlet|øvrige|nye?|tak)$",
    re.IGNORECASE,
)
_ARTICLE_HEAD = compiled(r"\b(?:et|en)\s(?:[^\W\d_-]+(?:-\s?og\s)?\s){0,3}?([^\W\d_]+)")
_ENTERPRISE = compiled(r"\ber en (?:[^\W\d_]+ )?social-?økonomisk virksomhed\b", re.IGNORECASE)
_OPENS = 60
_OPENING = 160
"""Characters of a part in which the way it speaks of itself, and in which it introduces itself, are looked for."""
_REST = 40
"""Characters that may follow the name in a heading's line."""
_SELF = INITIATIVES | {"Facility", "Association", "FundingPool"}
_IS_A = compiled(r"(?:\S+ ){1,4}?(?:er|var) (?:et|en) ")


def self_type(passages: Sequence[Passage], start: int, end: int) -> str:
    """Return the type that a stretch of text gives its subject by the definite nouns it uses for it."""
    inside = (passage.mentions for passage in passages if start <= passage.start < end)
    votes = [m.value[0] for mentions in inside for m in mentions if m.type == ANAPHOR and m.value]
    counts = Counter(vote for vote in votes if vote in _SELF) if votes else None
    return counts.most_common(1)[0][0] if counts else ""


def _line_end(text: str, start: int) -> int:
    """Return where the heading's line ends, whose last words may be none of its name."""
    end = text.find("\n", start, start + _REST)
    return start if end < 0 else end


_TITLE_CASE = re.compile(
    r"(?:De|Den|Det) [A-ZÆØÅ][\w-]+(?: (?:[A-ZÆØÅ][\w-]+|i|på|til|og|af|for|med|om))* ?[A-ZÆØÅ][\w-]+"
)
"""A name that begins with an article, each of its words with a capital ("Den Røde Tråd")."""


def evidence(document: Document, label: str, start: int, end: int, body: Sequence[Passage], known: bool = False) -> int:
    """Return how far the text below speaks of what the heading names: 0 to 4, less for an abstract noun."""
    if not known and is_set_aside(document, label, start, end):
        return 4
    first, start = label.split()[0], _line_end(document.text, start)
    opening = document.text[start : min(end, start + _OPENING)].lstrip()
    again = opening[: len(first)].casefold() == first.casefold()
    if again and _IS_A.match(opening):
        return 4
    if _ABSTRACT.match(first) or (first in {"De", "Den", "Det"} and not _TITLE_CASE.fullmatch(label)):
        return -2
    if takes_up(document.text, start + 1, label) is not None:
        return 4
    score = 2 if introduced_type(document, start) == "FundingPool" or _IS_A.match(opening) else 0
    if len(first) > 3 and first.casefold() not in FUNCTION:
        prefix = first.replace("-", "")[:6]
        begins = opening[:_OPENS].replace("-", "")
        named = prefix in begins and re.search(rf"\b{re.escape(prefix)}", begins) and _goes_on(label, begins)
        if named or _written_apart(first, begins):
            score += 3 if not known or re.search(rf"\b{re.escape(first)}(?:e?n|e?t)?\b", opening) else 0
        elif first in (below := document.text[start : min(end, start + TALKED_OF)]) and re.search(
            rf"(?:[a-zæøå,] |[”\"“»]){re.escape(first)}\b", below
        ):
            score += 2
    opens = next((p for p in body if p.start >= start), None)
    if opens and opens.start < start + 4 and takes_it_up(opens):
        score += 3
    return min(score, 4)


def takes_it_up(opens: Passage) -> bool:
    """Tell whether a sentence opens with a noun for what its part is about ("Projektet", "Værestedet")."""
    return any(m.type == ANAPHOR and m.start <= opens.start + 1 and m.value[0] in _SELF for m in opens.mentions)


SUM_BEHIND = compiled(
    r"(?:\s[–-]|:|,)?\s\(?(?:i alt )?\d[\d.,]*\s(?:(?:mio|mia|mill)\.?(?:\skr\.?|\skroner)?|kr\.?|kroner)\)?$"
)
"""The sum with which a heading ends that names what it is given for ("Udbygning af enestuer 50 mio. kr.")."""
_PACT = compiled(
    r"^(?:\d+ )?(?:\w+ )?(?:[Aa]ftale(?:tekst)?(?:n)? (?:om|vedr)|AFTALE|[Dd]elaftale|Handlings?plan|Udmøntning|Satspulje|Udspil|UDSPIL)",
    re.MULTILINE,
)
_SET_ASIDE = compiled(
    r"\b(?:afsat|afsættes|afsætte|afsætter|tilføres|prioriteres|øremærkes|reserveres)\b[^.:;]{0,60}?\d[\d.,]*\s(?:mio|mia|mill)"
)
_NO_INITIATIVE = compiled(r"udget|^\S*(?:plan|strategi|politik)(?:en|ken)?\b", re.IGNORECASE)
"""What shows that a heading names the paper or the plan itself."""
_HEAD, _PART, _LINE = 1500, 900, 40
"""Characters at a document's beginning that tell of a political agreement; of a part that tell of its money."""


def before_sum(text: str, start: int, stop: int) -> int:
    """Return where ``text[start:stop]`` ends without the sum behind it."""
    summed = SUM_BEHIND.search(text, start, stop)
    return stop if summed is None else summed.start()


def is_set_aside(document: Document, label: str, start: int, end: int) -> bool:
    """Tell whether a heading ends in a sum, or the part below it says, in an agreement or plan, what is set aside for what
    it names."""
    if SUM_BEHIND.search(document.text, max(0, start - _LINE), start):
        return True
    if _NO_INITIATIVE.search(label) or _PACT.match(label) or not _opens_pact(document.text[:_HEAD]):
        return False
    return _SET_ASIDE.search(document.text, start, min(end, start + _PART)) is not None


@lru_cache(maxsize=1)
def _opens_pact(head: str) -> bool:
    """Tell whether a document begins as an agreement or plan."""
    return _PACT.search(head) is not None


def _goes_on(label: str, opening: str) -> bool:
    """Tell whether an opening that repeats a heading's first word holds the noun after it too, where that is the first
    word's own ("Ambulant behandling", then "Ambulant alkoholbehandling ydes af ...")."""
    words = label.split()
    if len(words) != 2 or not words[1].islower() or not words[0].endswith(_ADJECTIVE):
        return True
    return re.search(rf"\b{re.escape(words[1][:5])}", opening) is not None and not _ABSTRACT.match(words[1])


_ADJECTIVE = (
    "isk",
    "lig",
    "ant",
    "ende",
    "ært",
    "alt",
    "ale",
    "ig",
    "ige",
    "lige",
    "iske",
    "ut",
    "utte",
    "iv",
    "ivt",
    "ive",
)
"""Endings of adjectives, which name nothing with a common noun."""


def _written_apart(word: str, opening: str) -> bool:
    """Tell whether the text writes a heading's compound in two words ("Havnehusgruppen", then "Havnehus Gruppen")."""
    closed = opening.replace(" ", "")
    place = closed.casefold().find(word.casefold())
    return place >= 0 and closed[place].isupper() and not word.isupper()


def says_what(document: Document, start: int, name: Mention) -> bool:
    """Tell whether the text below a heading goes on to say what the name is ("Havneklubben er et værested")."""
    opening = document.text[start : start + _OPENING].lstrip()
    return name.source == "pattern" and opening.startswith(name.label) and _IS_A.match(opening) is not None


def introduced_type(document: Document, start: int) -> str:
    """Return the type of the noun with which the text introduces its subject ("et værested for ...")."""
    if _ENTERPRISE.search(document.text, start, start + _OPENING):
        return "SocialEnterprise"
    match = _ARTICLE_HEAD.search(document.text, start, start + _OPENING)
    head = head_of(match[1]) if match else None
    return head.type if head and (head.type in _SELF or head.type == "Unit") else ""


def ends_there(text: str, leading: Mention) -> bool:
    """Tell whether a heading's first name is followed by something of its own ("X og akuttilbuddet - drift")."""
    if leading.type not in _SELF or leading.source not in {"pattern", "quoted", "introduced", "register"}:
        return False
    after = re.match(r" (?:(?:og|-|–|:) ?[a-zæøå]|(?P<verb>[a-zæøå]+)\b)", text[leading.end : leading.end + 24])
    return after is not None and (
        after["verb"] is None or after["verb"] in VERBS or after["verb"].endswith(("er", "ør"))
    )


_THINGS: dict[str, str] = {
    "Facility": "bolig have landsby pavillon villa gård kælder loft stue rum lejlighed køkken bibliotek plads kollegi bus buss",
    "Service": "hold patrulje hotline linje chat telefon vogn lejr bank tjeneste klub korps kor orkester radio avis pulje scene",
    "Unit": "funktion station beredskab enhed",
    "SocialEnterprise": "butik fabrik",
}
"""Stems of nouns of which a compound names a thing that the text goes on to call by its last part."""
THING_STEMS = {stem: type_ for type_, stems in _THINGS.items() for stem in stems.split()}
_STEMS = tuple(THING_STEMS)
_FIRST = compiled(r"\W{0,3}(?:(?:I|På|Til|For|Ved|Hos|Bag|Under|Fra) )?(?P<noun>[^\W\d_]{3,}(?:en|et|ne)s?)\b")
_BEFORE_WHERE = compiled(r" (?:i|på|for|ved|af|til|med|bag|og|under|om)\b")
_NO_NOUNS = word_list(
    "siden inden uden gennem alene hvordan hvorledes ellers hverken foruden bagefter imellem denne anden"
)
_ENDINGS = ("erne", "ene", "rne", "ne", "en", "et", "n", "t", "er", "e")
_SHORTEST_STEM = 3


def takes_up(text: str, start: int, label: str, things: bool = True) -> re.Match[str] | None:
    """Return the definite noun with which the text at *start* opens, where it takes up a word of what is called *label*,
    or its last part ("boligerne" after "Støtteboligerne Egelund"); *things* asks that it be one for a thing."""
    match = _FIRST.match(text, start)
    return match if match is not None and _is_of(match["noun"], label, things) else None


@lru_cache(maxsize=4096)
def _is_of(noun: str, label: str, things: bool) -> bool:
    """Tell whether a definite noun takes up a word of a label."""
    if noun.casefold() in _NO_NOUNS:
        return False
    nouns = [one for one in stems_of(noun.casefold().removesuffix("s")) if len(one) > _SHORTEST_STEM]
    if things or role_of(noun) is not None:
        nouns = [one for one in nouns if one.endswith(_STEMS)]
    ends = tuple(nouns)
    return bool(ends) and any(stem.endswith(ends) for stem in _stems_in(label))


@lru_cache(maxsize=1024)
def _stems_in(label: str) -> tuple[str, ...]:
    """Return the words of a label, up to where it lies or what it is for, each in all that it may be without endings."""
    words = _BEFORE_WHERE.split(label.casefold(), maxsplit=1)[0].split()
    return tuple(stem for word in words for stem in stems_of(word))


@lru_cache(maxsize=4096)
def stems_of(word: str) -> frozenset[str]:
    """Return a word without each ending that it may have, and as it is."""
    found = {word} | {word.removesuffix(ending) for ending in _ENDINGS}
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST_STEM)


_OWNERS = frozenset({"Association", "Foundation", "Municipality", "RegionalPsychiatry", "Centre"})
_OWNED = compiled(
    r" [-–] (?P<title>(?!(?:Landsforening|Forening|Kontakt|Nyhe|Forside|Om |Vedtægt|Årsr|Årsb|Referat|Hjem|Velkommen"
    r"|Bestyrelse|Danmark|Center|Afdeling|Baggrund|Formål|Resum|Bilag|Aktivitet|Økonomi|Medlem|Støt)[a-zæøå]*)[A-ZÆØÅ].{3,90})$",
    re.DOTALL,
)
"""A heading that gives who has a thing, and after a dash its name ("Bedre Psykiatri – Pårørendetelefonen")."""


def after_owner(text: str, passage: Passage, start: int) -> tuple[int, bool]:
    """Return where the name of a heading begins that opens with its owner, and whether a dash stands between them."""
    owner = next((m for m in passage.mentions if m.start <= start + 2 and m.type in NAMED), None)
    if owner is None:
        return start, False
    if text.startswith(": ", owner.end):
        return owner.end + 2, False
    known = owner.type in _OWNERS and owner.source == "register"
    dash = _OWNED.match(text, owner.end, passage.end) if known else None
    return (dash.start("title"), True) if dash is not None else (start, False)
