"""Lines over a text that name nothing it is about: a headline tells news, a letterhead names who writes or is written
to; and the places that a heading adds to a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, TOWNS, Mention
from ingest.mentions.words.labels import is_speech
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled

_ACTORS = frozenset({"StateBody", "Municipality", "Region", "RegionalPsychiatry", "Foundation", "Party", PLACE})
_WRITERS = frozenset({"Company", "Unit", "StateBody", "Education", "Municipality", "Region"})
_YEAR_AFTER = compiled(r"[^,\n]{0,12},? (?:[^\W\d_]+ )?(?:19|20)\d\d$")
TOLD_OF = compiled(
    r" (?!(?:fælles|deres|vores|jeres|således|ligeledes|særdeles|ellers|andres|unges|ældres|voksnes|psykisk syges)\b)"
    r"[a-zæøå]{3,}(?:deses|eres|ttes|rkes|ftes|ages|lles|nnes|gges|ides|vies|bnes|kkes|ndes|eres)\b"
)
"""A passive verb: the line is a sentence about something that is done."""
_DOES = compiled(r"\s(?:[Kk]ommune\s)?(?!eller\b|efter\b|over\b|under\b)[a-zæøå]{2,}(?:er|år|ør|ede|te)\s\S")
_PEOPLE_DO = compiled(
    r"(?:Frivillige|Unge|Borgere|Patienter|Pårørende|Brugere|Beboere|Mennesker|Ældre|Børn|Kvinder|Mænd|Forskere|Studerende)"
    r"\s(?:[Mm]ed\s\w+\s)?(?:hjælper|støtter|skal|får|kan|vil|har|møder|går|bliver|giver|tager|kommer|oplever)"
    r"(?:\s[^\s:]+){3,}$"
)
"""A sentence on what people do, too long for the name that a project might take from it ("Unge hjælper unge")."""
_BODY = compiled(r"^(?:Folketingets\s|Til\s|Att\.:?\s)?(?:[^\W\d_]+-(?:,\s|\sog\s))*[^\W\d_]+udvalg(?:et)?$")


def is_headline(text: str, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Tell whether ``text[start:end]`` tells what an authority, foundation or party does."""
    if TOLD_OF.search(text, start, end) or is_news(text[start:end]):
        return True
    whole = next((m for m in mentions if m.type in _WRITERS and m.start <= start + 1), None)
    if whole is not None and _YEAR_AFTER.match(text[whole.end : end]):
        return True  # "Analysehuset, 2016": who wrote it, and when
    if _PEOPLE_DO.match(text, start, end):
        return True
    first = next((m for m in mentions if m.type in _ACTORS and m.start <= start + 1), None)
    return first is not None and not first.genitive and bool(_DOES.match(text, first.end, end))


_NEW = frozenset({"Ny", "Nyt", "Nye"})
_NO_WORD = compiled(
    r"[\d\W_]+|[^\d]{3,}[^\W\d_](?:19|20)\d\d|.* [a-zæøå-]*projekter|(?:[^\W\d_]*[Mm]idler(?:ne)?|[Pp]enge(?:ne)?|[Bb]evillinger(?:ne)?) (?:til|i|på) .*"
)
_MUCH_MONEY = compiled(
    r"(?:Mange |Flere )?(?:[Mm]illioner|[Mm]illionbeløb|[Ff]ondspenge|[Pp]uljepenge) (?:kr\.? |kroner )?(?:til|i|på|fra) .*"
)
_ACTS_BARE = compiled(r"(?P<noun>[A-ZÆØÅ][a-zæøå]{3,}) (?P<verb>[a-zæøå]{3,}(?:er|år)) [^\W\d_].*")
"""What a house or body does, its noun without an article: a headline ("Varmestue indtager værtshus")."""
_AT_LENGTH = 6
_QUOTED = compiled(r"(?:^|: ?)[“”\"»„’'](?P<said>[^“”\"»«„]{12,})[”\"»«“’'].{0,40}$")
"""What is said, as a headline quotes it."""


def is_news(label: str) -> bool:
    """Tell whether a title tells news of something new or at length ("Nyt projekt støtter unge"), or of
    money, or is a number or a sender run into the year."""
    words = label.split()
    if _MUCH_MONEY.fullmatch(label) or _acts(label):
        return True
    if (said := _QUOTED.search(label)) is not None and is_speech(said["said"]):
        return True
    if _NO_WORD.fullmatch(label) or (len(words) > 2 and words[0].endswith("er") and words[0].lower() in VERBS):
        return True
    if words and words[0] in _NEW and not VERBS.isdisjoint(words[2:4]):
        return True
    at_length = len(words) >= _AT_LENGTH and words[1] in VERBS and '"' not in label and "”" not in label
    return at_length and head_of(words[0]) is None


def _acts(label: str) -> bool:
    """Tell whether a line begins with a bare noun for a house or body and a verb behind it."""
    line = _ACTS_BARE.fullmatch(label)
    head = head_of(line["noun"]) if line is not None else None
    if line is None or head is None or head.definite or head.plural or head.genitive:
        return False
    verb = line["verb"]
    return role_of(verb) is None and head_of(verb) is None and verb not in FUNCTION and verb not in _NO_VERBS


_NO_VERBS = frozenset(
    {"ledere", "unger", "voksner", "klubber", "patienter", "borger", "borgere", "gæster", "kvinder", "piger", "møder"}
)


def is_body(text: str) -> bool:
    """Tell whether a line is the name of a committee, or a department's fields of work, and nothing else."""
    return bool(_BODY.match(text.strip())) or _DEPARTMENT.fullmatch(text.strip()) is not None


_FIELDS = (
    "social(?:e forhold|området|t)?|sundhed|ældre|handicap|psykiatri|socialpsykiatri|voksne|voksen|voksenhandicap|udsatte"
    "|udsatte voksne|børn|unge|familier?|kultur|fritid|beskæftigelse|arbejdsmarked|økonomi|udvikling|kvalitet|omsorg|velfærd"
    "|forebyggelse|politik|analyse|kommunikation|stab|jura|digitalisering|uddannelse|job|erhverv|teknik|miljø|integration"
    "|rehabilitering|pleje|borgerservice|misbrug|rusmidler|specialområdet|socialområdet|dagtilbud|skole|læring|sekretariat"
    "|service|planlægning|drift|ledelse|administration|patientforløb|forskning|innovation|demokrati|medborgerskab"
)
_DEPARTMENT = compiled(rf"(?:{_FIELDS})(?:(?:,| og| &|,? samt| [-–]) (?:{_FIELDS})){{1,4}}", re.IGNORECASE)
"""The fields of work by which departments are called ("Social, Sundhed og Ældre")."""


_YEAR_LAST = compiled(r",? (?:19|20)\d\d(?: ?[/–-] ?(?:20)?\d\d)?$")
"""The year of a course or a paper behind the places of its title."""


def places_of(passage: Passage) -> tuple[Mention, ...]:
    """Return the towns that a heading names."""
    return tuple(m for m in passage.mentions if m.type in TOWNS and m.source == "register")


def without_places(text: str, passage: Passage, start: int) -> tuple[int, tuple[Mention, ...]]:
    """Return where the name ends when the places at the heading's end are left out, and those places."""
    year = _YEAR_LAST.search(text, start, passage.end)
    end, places = year.start() if year else passage.end, []
    for mention in reversed(passage.mentions):
        if year and mention.start > year.start():
            continue
        if (
            mention.type not in {PLACE, "Municipality", "Region"}
            or text[mention.end : end].strip(" .)")
            or mention.start <= start
        ):
            break
        joins = r",\s*$" if mention.type == "Region" else r"(?:,| i| på| og| &|, og|\s\()\s*$"
        tail = re.search(joins, text[start : mention.start])
        if not tail:
            break
        places.append(mention)
        end = start + tail.start()
    return end if places else passage.end, tuple(reversed(places))


def two_names(label: str) -> tuple[str, ...]:
    """Return the two names of a heading such as "Idrætshuset og Klub 98"."""
    parts = label.split(" og ")
    return (
        tuple(parts)
        if len(parts) == 2
        and "," not in label
        and all(p[0].isupper() and p[-1].isalnum() and len(p.split()) <= 2 and len(p) > 3 for p in parts)
        else ()
    )
