"""How a sentence holds what it says: as done, refused, applied for, proposed, expected, supposed, denied or over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import ahocorasick_rs

from ingest.search.needed import any_needed
from ingest.search.patterns import compiled

_NOTHING = (
    r"\b(?:fået|fik|får|modtog|modtaget|modtager|meddelt\w*) "
    r"(?:(?:dog|derimod|desværre|til gengæld|et|igen|også) ){0,3}(?:afslag|ikke|ingen|hverken|intet|ingenting|nul)\b"
)
"""How a text says that somebody got nothing."""
MARKS: tuple[tuple[str, str], ...] = (
    (
        "rejected",
        rf"(?:giv\w*|gav) (?:et )?afslag|{_NOTHING}|afslag på|afvis(?:t|te|er|es|ning)\b"
        r"|afslog|afslået"
        r"|aldrig (?:blevet )?(?:udbetalt|bevilget|modtaget|udmøntet)|ikke (?:blevet )?udbetalt|kom aldrig|blev "
        r"aldrig|(?:var|er|blev) lovet|(?:sag[td]e?|siger?|takke\w*) nej"
        r"|forkast\w+|nedstemt\w*|stemt ned|ikke imødekom\w*|imødekom\w* ikke|bortfald\w+|trukket tilbage|trak "
        r"(?:\w+ ){0,3}tilbage"
        r"|tilbagetrukket|kunne ikke imødekommes|ikke (?:blevet )?(?:bevilget|tildelt|godkendt|udmøntet)"
        r"|\b(?:ikke|ingen) (?:\w+ ){0,2}(?:(?:fået"
        r"|modtaget)(?! (?:[a-zæøå]+ )?(?:svar|besked|tilbagemelding|afgørelse)\b)|opnået|tilskud|støtte fra)",
    ),
    (
        "requested",
        r"ansøg(?!nings(?:pulje|frist|runde|skema|materiale|vejledning)|ere\b|erne)\w*|har søgt|er søgt|søgt om"
        r"|søger (?:om "
        r"|\w*midler|støtte|tilskud|puljen|satspulje)|søges der|søgte (?:om |\w*midler|støtte)"
        r"|indsend\w* en ansøgning|søge (?:om )?(?:midler|støtte|tilskud|finansiering)|skal søge",
    ),
    (
        "proposed",
        r"foreslå\w*|foreslog|tilråd\w*|tilskynd\w*|forslag om|forslag til|(?<!efter )indstill\w+(?! (?:sit|sin|sine|"
        r"al|driften|"
        r"arbejdet|aktiviteterne|virksomheden)\b)|anbefal\w+|ønske[rs]?\b(?! "
        r"det\b)|ønsker at|bør\b"
        r"|burde\b|kræver?\b(?! (?:ingen|ikke|visitation|henvisning|tilmelding|medlemskab))"
        r"|nødvendiggør"
        r"|lægge[rs] op til|stille[rs] forslag|budgetforslag\w*|budgetønske|såfremt indstillingen|merbevilling"
        r"|\bscenari[eo]|indebære\w*,? at",
    ),
    (
        "hypothetical",
        r"(?:^|[.,:(] ?|\bog |\bmen )hvis (?=der\b|det\b|den\b|de\b|man\b|vi\b|du\b|i\b|ikke\b|en\b|et\b|\w+(?:en|et"
        r"|erne|ene|\W) )|såfremt|under forudsætning af|forudsat|med forbehold|eventuel\w*|\bevt\b|kunne\b|\bville\b"
        r"|håber|håb om|overvej\w+|\brygte\w*|forlyde\w*|grebet ud af luften|intet på sig|fejlagtig\w*"
        r"|drømmen (?:er|var|om)"
        r"|\b(?:hensigten|tanken|planen|idéen|ideen) (?:om|var) at\b|\bdet var (?:tanken|meningen|hensigten|planen)\b"
        r"|\bblev (?:\w+ )?(?:opgivet|droppet|skrinlagt)\b"
        r"|måske|mulighed for at|muligheden for|i tilfælde af|kan blive|kan eventuelt|drømmer om|afhænger? af|med "
        r"mindre|medmindre"
        r"|\bhvorvidt\b|stillingtagen til|i tvivl om|tvivl\w* (?:på|om)|\bdrøfte\w* (?:en |et )?mulig\w*"
        r"|\bmulig(?:e|t)? (?:aftale|samarbejde"
        r"|partnerskab)\w*|uvist|\busikkert?\b|vides ikke|det er uklart"
        r"|afklares|kan søges?\b|kan ansøges?|tænkes"
        r"|oprindelig(?:t)? (?:\w+ ){0,2}?(?:fastsat|planlagt|tænkt|meningen|hensigten|forudsat|aftalt|ventet)",
    ),
    (
        "expected",
        r"forvent\w*|kommer til at|\(skøn|\bskøn\)"
        r"|vil (?:\w+ ){0,3}(?:blive|få|modtage|bidrage|finansiere|kunne)|planlagt\w*|planlægge\w*|det er "
        r"planen|(?:det er|er det) meningen|påtænk\w+"
        r"|fremadrettet|skal (?:\w+ ){0,3}(?:finansieres|betale|bidrage|etableres|oprettes|ansættes|overgå|overtage"
        r"|afholdes)"
        r"|på vej",
    ),
    (
        "expired",
        r"udløb\w*|udløber|ophørt\w*|ophører|ophørte|tidligere (?:finansieret|støttet)|var finansieret|indtil "
        r"(?:udgangen|\d{4}|årsskiftet)"
        r"|\bsluttede|afsluttet\b|hidtil|\bi (?:begyndelsen|starten) (?:betalt|finansieret|støttet)|frem til \d{4} "
        r"(?:betalt|finansieret|støttet)|\bhavde støttet|\bde første (?:\w+ )?år blev (?:betalt|finansieret|støttet)"
        r"|\bi sin tid\b|\bdengang\b|\bfør i tiden\b|tilbagebetal\w*(?! [^,;:?!]{0,40}(?:uforbrug|\brest"
        r"|overskydende|ikke (?:var|blev|er) brugt))"
        r"|\b(?:betal\w*|send\w*|lever\w*) (?![^,;:?!]{0,40}(?:uforbrug|\brest|overskydende))[^,;:?!]{0,80}? tilbage\b",
    ),
    (
        "negated",
        r"\bikke\b|\bingen\b|\binte[nt]\b|\baldrig\b|\bhverken\b|\bforgæves\b|\buden held\b|\buden "
        r"(?:støtte|tilskud|midler|offentlig"
        r"|finansiering|bevilling)",
    ),
)
"""The words that mark each mood, strongest first. Source: the verbs of Danish administrative prose."""
_MARKS = {name: compiled(pattern) for name, pattern in MARKS}
"""For a sentence in small letters."""
_HARMLESS = compiled(
    r"\bhvis ikke (?=[^,;:?!]{1,80}\b(?:havde|gav|var)\b)|^\W*Havde [^,;:?!]{1,40}? ikke\b|\bingen tvivl\b(?: om)?|"
    r"\b(?:imødekom|imødekommer|imødekommet|godkend(?:t|te|er)|efterkom|kvitterede for|svarede på|belønnede"
    r"|ja til) (?!ikke\b)(?:[^\s,;:?!]+ ){0,4}?"
    r"(?:\w*ansøgning\w*|anmodning\w*)|"
    r"^\W*uden (?!for\b|at\b)[^,;:?!]{1,60}? (?:var|havde|ville) [^,;:?!]{1,80}? (?:aldrig|ikke)\b|"
    r"\bog ikke (?:[a-zæøå]+ ){0,3}[a-zæøå]+(?=,? (?:der|som)\b)"
    r"|\bkunne (?=(?:[^,;:?!]{1,60} )?(?:takke|fejre|byde|indvie)\b)|"
    r"\b(?:mere|flere|færre|mindre) end [^,;:?!]{1,60}? ikke\b|\befter [^,;:?!]{1,40}? udløb\b|"
    r"^\W*(?:allerede |endelig |først )?(?:i|den|fra|pr\.) (?:\w+\.? ){0,3}(?:19|20)\d\d kunne (?!man|det|der|vi)|"
    r"\b(?:kunne|var|havde|ville) (?:aldrig|ikke) (?:have|være|været|blevet|kommet|eksisteret)\b[^,;:?!]{0,60}? uden "
    r"(?!at\b)|"
    r"ikke (?:kun|alene|blot|mindst|bare|længere end|mere end)\b|ikke-|uden (?:for|at)\b|om ikke\b"
    r"|\bhvor(?:efter)? (?:den|det|aftalen) (?:automatisk )?bortfalder\b"
    r"|\b(?:og|der|som)(?: den| de)? kan (?:an)?søges (?=(?:af|i|hos|hele|frem|løbende|hvert|to|én|en gang)\b)"
    r"|\b(?:de|den|det) ansøgte\b|\b(?:efter|via|gennem|ved) ansøgning\b"
    r"|\bførst (?:i|den|fra|pr\.) [^,;:?!]{1,30} kunne\b"
    r"|\b(?:der|som) ellers (?:\w+ )?(?:ville|kunne|måtte)\b"
    r"|^\W*(?:med|takket være|ved hjælp af) [^;:?!]{1,120}? kunne\b",
    re.IGNORECASE,
)
_NO_MARK = "harmless"
_WORDS = {name: any_needed(pattern) for name, pattern in (*MARKS, (_NO_MARK, _HARMLESS.pattern))}
"""Parts of words of which a sentence holds one wherever the mark stands, or what makes one harmless."""
_ALL_WORDS = sorted({word for words in _WORDS.values() for word in words})
_ANY_MARK = ahocorasick_rs.AhoCorasick(_ALL_WORDS, store_patterns=True)
_MARKED = {word: frozenset(name for name, words in _WORDS.items() if word in words) for word in _ALL_WORDS}
"""The marks that each word may be part of."""
_CLAUSE = compiled(
    r"[,.!?][”\"“»«] (?=(?:siger|fortæller|lyder|forklarer|oplyser|mener|sagde|fortalte)\b)|[;:]|, (?:men|hvilket"
    r"|hvorfor|mens|idet|da|fordi|selvom|selv om|skønt|dog)\b|\b(?:men|hvorimod)\b"
)


@dataclass(frozen=True, slots=True)
class Mood:
    """The moods marked in a clause; an empty one is plain statement."""

    marks: frozenset[str] = frozenset()

    @property
    def denied(self) -> bool:
        """Say whether the clause denies or refuses what it speaks of."""
        return bool(self.marks & {"negated", "rejected"})

    @property
    def unreal(self) -> bool:
        """Say whether the clause only supposes, proposes or asks."""
        return bool(self.marks & {"hypothetical", "proposed", "requested"})


PLAIN = Mood()
_NONE = frozenset({_NO_MARK})


_SUPPOSES = compiled(
    r"[^\w\ue000-\ue0ff]*(?:hvis(?! ikke [^,;:?!]{1,80}\b(?:havde|gav|var)\b)|såfremt)\b",
    re.IGNORECASE,
)
"""A sentence that opens with a condition; one with "not" in the past tells what was so."""
_NEAR = 24
"""Characters before and after a statement in which a "not" concerns it."""


_GOES_ON = compiled(
    r", (?:og|som|der|hvor\w*|fordi|da|når|mens|så|hvilket|blev|er|var|har|havde|fik|får|måtte|overtog)\b| og (?:er|"
    r"har|det|den|der|man|vi|ingen|intet) "
    r"|, (?:var|er|havde|har|blev|kunne|kan|fik|stod|kom|fandtes|måtte) (?:der|vi|de|man|det|den) "
)
"""What begins another clause after a statement: a "not" in it does not concern the statement."""


_ANOTHER = compiled(
    r"; |,? (?:og|men|mens|medens|imens|hvorimod) "
    r"(?!(?:fik|får|har|blev|er|der|som|de|den|det|dette|denne|disse|begge)\b)"
    r"(?=(?:[^\s,;.]+ ){1,6}?(?:fik|får|modtog|modtager|har (?:fået|modtaget))\b)"
)
"""Where a clause begins that tells what somebody else got."""
_GOT_NOTHING = compiled(_NOTHING, re.IGNORECASE)


def got_nothing(text: str, end: int, stop: int) -> bool:
    """Tell whether the words between a name's *end* and *stop* say first of all that it got nothing."""
    told = _GOT_NOTHING.search(text, end, stop)
    return told is not None and told.start() <= end + 1


_BUT_GAVE = compiled(
    r"\bmen (?:(?:så|dog|alligevel|i stedet|til gengæld|endelig|senere|siden) )*(?:gav|fik|giver|får|bevilg\w+"
    r"|har (?:\w+ )?(?:fået|givet|bevilget)|"
    r"tildel\w+|modtog|modtager|betal\w+|støtte[rd]\w*|ydede|yder|donere\w*|skænke\w*|dække\w*|lagde|lægger"
    r"|det lykkedes)\b"
)
"""Where a sentence turns from a refusal to what was given."""
_IN_SPITE = compiled(
    r"(?:\b(?:på )?trods(?: af)?|\btil trods for|\buanset|\befter|\boven ?på|\bskønt"
    r"|\bselv ?om) (?!ansøgning\b)[^,;:?!]{2,90}",
    re.IGNORECASE,
)
"""What a sentence tells of that stood in the way, or came before."""


def _refusals(sentence: str, start: int, end: int) -> str:
    """Return the sentence without the refusals that somebody got who is not told of at *start*, without those before a
    "but" that turns to what was given, up to *end*, and those in spite of which, or after which, it was given.

    Who refuses ("men puljen afslog") speaks of what was told before; who is refused speaks of their own.
    """
    turned = [match.start() for match in _BUT_GAVE.finditer(sentence, 0, end)]
    if turned:
        sentence = " " * turned[-1] + sentence[turned[-1] :]
    sentence = _IN_SPITE.sub(lambda m: m.group() if m.start() <= start < m.end() else _blank(m), sentence)
    cuts = [0, *(match.end() for match in _ANOTHER.finditer(sentence)), len(sentence)]
    parts = (
        sentence[left:right] if left <= start < right else _GOT_NOTHING.sub(_blank, sentence[left:right])
        for left, right in pairwise(cuts)
    )
    return "".join(parts)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def clause_around(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause of the sentence that holds ``[start, end)``: up to the nearest clause boundaries."""
    starts, ends = _boundaries(sentence)
    before, after = bisect_right(ends, start), bisect_left(starts, end)
    return ends[before - 1] if before else 0, starts[after] if after < len(starts) else len(sentence)


# Many rules ask about the same sentence, one after the other: what holds for the whole of it is worked out once.
@lru_cache(maxsize=16)
def _boundaries(sentence: str) -> tuple[list[int], list[int]]:
    spans = [boundary.span() for boundary in _CLAUSE.finditer(sentence)]
    return [start for start, _ in spans], [end for _, end in spans]


@lru_cache(maxsize=16)
def _possible(sentence: str) -> frozenset[str]:
    """Return the marks whose words the sentence holds, and whether what makes one harmless may stand there; what holds
    in a clause or near a statement is among them."""
    found = _ANY_MARK.find_matches_as_strings(sentence.lower(), overlapping=True)
    return frozenset().union(*map(_MARKED.__getitem__, found))


@lru_cache(maxsize=64)
def _harmless(sentence: str, left: int, right: int) -> str:
    clause = sentence[left:right]
    return _HARMLESS.sub(_blank, clause) if _NO_MARK in _possible(sentence) else clause


@lru_cache(maxsize=512)
def _holds(mark: str, words: str) -> bool:
    return _MARKS[mark].search(words) is not None


def mood_of(sentence: str, start: int, end: int) -> Mood:
    """Return the mood of the clause of *sentence* around ``[start, end)``."""
    supposed = _SUPPOSES.match(sentence) is not None
    possible = _possible(sentence)
    if not supposed and possible <= _NONE:
        return PLAIN
    left, right = clause_around(sentence, start, end)
    right = min(right, _relative_end(sentence, end))
    clause = _harmless(sentence, left, right)
    after = _GOES_ON.split(clause[end - left : end - left + _NEAR], maxsplit=1)[0]
    begin = max(0, start - left - _NEAR)
    begin = clause.find(" ", begin, start - left) if begin else 0  # no word is cut: "ordn-ingen" denies nothing
    near = clause[max(0, begin) : end - left] + after
    where = {"negated": near}
    if "rejected" in possible:
        where["rejected"] = _refusals(_harmless(sentence, 0, len(sentence)), start, end)
    marks = {name for name in possible - _NONE if _holds(name, where.get(name, clause).lower())}
    if supposed:
        marks.add("hypothetical")
    return Mood(frozenset(marks))


def _relative_end(sentence: str, end: int) -> int:
    """Return where the relative clause closes in which a statement ends at *end* ("X, der drives af Y, har søgt ..."),
    or the sentence's length: what follows is said of X, and not of what stands in the clause."""
    opened = max(sentence.rfind(", der ", 0, end), sentence.rfind(", som ", 0, end))
    inside = opened >= 0 and sentence.find(",", opened + 1, end) < 0
    closed = sentence.find(", ", end) if inside else -1
    return closed if closed >= 0 else len(sentence)


_STATUS_ORDER = ("rejected", "negated", "hypothetical", "requested", "proposed", "expected", "expired")


def funding_status(mood: Mood, said: str | None) -> str | None:
    """Return the status of a funding: what the rule's own verb says (*said*), unless the clause's mood is weaker.

    ``""`` means that no claim may be made: the funding is denied or only supposed.
    """
    for mark in _STATUS_ORDER:
        if mark not in mood.marks:
            continue
        if mark in {"negated", "hypothetical"}:
            return ""
        if mark == "rejected":
            return "rejected"
        return said if said in {"requested", "proposed"} else mark
    return said


_REFUSED_LATER = compiled(
    r"\b(?:afslag|afslog|afslået|afvist|afviste|imødekom \w*ikke|ikke imødekommet|sagde nej|trukket tilbage|trak "
    r"ansøgningen|bortfaldt)\b",
    re.IGNORECASE,
)


def refused_later(text: str, end: int, stop: int) -> bool:
    """Tell whether the sentences after *end*, up to *stop*, say that what was asked for was refused or withdrawn."""
    return _REFUSED_LATER.search(text, end, stop) is not None
