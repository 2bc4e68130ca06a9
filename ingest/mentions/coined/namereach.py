"""How far a name reaches whose other words are small ("Dør på klem", "Peer på Vej", "Naboer hjælper naboer").

A clause has one finite verb. Where it has not come yet, a name ends before it, and nothing but what belongs to the name
stands between; where it stands before the name, the name ends with the clause or where an adverbial begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.mentions.coined.kinds import kind_of, noun_of
from ingest.mentions.mention import NAMED, PLACE, VALUES, Mention
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import STOP_IN_COMPLEMENT
from ingest.mentions.words.verbs import INFINITIVES, VERBS
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.values.months import MONTH_NAMES

_NEXT = compiled(r" (?P<word>&(?= [A-ZÆØÅ])|[^\W_][\w’'´+/-]*)")
_FIRST = compiled(r"(?:(?:Sct|Skt|St|Gl|Gml|Ndr|Sdr|Nr)\. (?=[A-ZÆØÅ]))?[^\W_][\w’'´.-]*[\w+]")
GLUE = frozenset(
    ["i", "på", "for", "fra", "til", "med", "af", "om", "mod", "under", "ved", "hos", "og", "&", "uden", "før", "efter"]
)
_INSIDE_NAMES = GLUE | {"en", "et", "den", "det", "de", "over", "bag", "langs", "gennem", "ad"}
"""Small words between two capitals of a name."""
_FOR_WHOM = frozenset(["for", "til", "fra", "hos", "ved", "med"])
"""Words that tell, after a name with a preposition of its own, for whom or with whom it is."""
ANEW = word_list("som der hvor hvis da fordi men eller samt idet mens at hvilket hvorefter ligesom")
"""Words with which another clause or another thing begins."""
_GOES_ON = (
    VERBS
    | ANEW
    | word_list(
        "når så også nu siden fra varigt permanent videre årligt herefter endvidere desuden fortsat stadig allerede "
        "gennemført afsluttet afprøvet forlænget videreført igangsat startet stoppet afviklet udvidet evalueret nedlagt "
        "forankret iværksat søsat lanceret etableret oprettet end igen derfor dermed fremover tidligere ikke både pr ca jf mv bl evt inkl ekskl nr frem frivilligt"
    )
)
"""Words with which the sentence goes on after a name."""
_ADVERBIAL = compiled(
    rf" (?:i (?:{MONTH_NAMES}|dag|alt|gang|drift|samarbejde|partnerskab|perioden|foråret|efteråret|sommeren|vinteren|år|regi|tilknytning|forbindelse"
    r"|løbet|midtbyen|form|to|tre|fire)"
    r"|med (?:henblik|støtte|hjælp|midler|start|udgangspunkt|opstart|virkning|base|adresse|plads|i alt)|på (?:baggrund|vegne)"
    r"|sammen med|som led|om (?:året|ugen|måneden)|til (?:gavn|formål)|efter (?:servicelov|sundhedslov|lov|almenbolig)\w*)\b"
)
"""How an adverbial begins that no name holds."""
OPENERS = word_list("når hvem hvad hvor hvordan hvis sådan her vi jeg du så nu der det hvorfor må kan tør")
"""Words with which a name begins that is a clause ("Når dagen er lang", "Sådan gjorde vi")."""
_TO_DO = word_list(
    "lær lære kunsten tør stop værd godt svært let sjovt mod lyst klar tid ret plads vejen nøglen kræfter adgang rum råd "
    "evnen hjælp støtte værktøjer redskaber modet lysten retten glæden styrken"
)
"""Words with which a name begins that goes on with what one does ("Lær at leve", "Mod til at bo")."""
_LEADS = frozenset(["til", "ved", "for", "på"])
_AUXILIARIES = word_list(
    "er var har havde blev bliver kan kunne skal skulle vil ville må måtte bør burde får fik hedder hed kaldes består"
)
_MODAL = compiled(r"\b(?:skal|vil|kan|må|bør|ville|skulle|kunne) (?:[a-zæøå]+ )?[^\W\d_]*(?:et|en) [”\"“»]?$")
"""A modal verb right before its subject, which a noun and a name are."""
_PRONOUNS = frozenset(["vi", "de", "man", "jeg", "han", "hun", "den", "det", "og", "en", "et", "af"])
_PASSIVE = compiled(
    r" (?!fælles|deres|vores|jeres)[a-zæøå]{3,}es (?:af|i|på|med|fra|til|for|som|efter|ved|frem|ikke|nu|hver)\b"
)
"""A verb in the passive that no list holds, by what follows it."""
_SAYS = word_list("oplyser oplyste mener mente viser viste forventer håber siger vurderer anslår fortæller ønsker vil")
"""Verbs after which a clause may follow without a word that joins it."""
_CLAUSE = compiled(r"[,;:()–]|\b(?P<joins>som|der|hvor|at|når|hvis|mens|fordi|men)\b")
_WORD = compiled(r"[^\W\d_]+")
_BACK = 160
"""Characters before a name in which its clause begins."""
_WHOLE = compiled(r"[^\W\d_]{3,}(?:en|et)$|[^\W\d_]{4,}ne$|[A-ZÆØÅ]{2,}$")
_INDEFINITE = frozenset(["Sammen", "Igen", "Uden", "Inden", "Meget", "Børnene"])
"""Words that end like definite ones and are none."""
_WHERE = frozenset(["i", "for", "hos", "ved"])
"""Words that tell, after a definite name, where or for whom it is."""
_OWNS = compiled(r"[^\W\d_]{2,}(?:ens|ets|nes)$")
"""A definite word in the possessive: what it owns belongs to the name."""
_ASPECTS = word_list(
    "målgruppe målgrupper formål mål økonomi budget ledelse bestyrelse deltagere brugere beboere medarbejdere frivillige "
    "borgere ansatte hjemmeside adresse resultater aktiviteter indsatser opgaver arbejde drift midler bevilling partnere "
    "samarbejde samarbejdspartnere erfaringer start begyndelse afslutning opstart rammer lokaler pladser evaluering succes"
)
"""What any project or house has: after a possessive it is no part of a name."""
_OTHER_LINE = compiled(r" (?:[A-ZÆØÅ][a-zæøå]+et af\b|\d+[.,]\d|\d{4})")
"""A participle that begins the next line of a title page, or a number that is a sum or a year."""
_LONG = 11
"""Letters of a word that is a name by itself."""
_PAIR = 2
_SMALL = 6
"""Small words that a name may hold in a row."""
_MOST = 12
"""Words behind a name's first in which its end is looked for."""
_INSIDE = 3
"""Words between a verb that a name holds and that of its clause."""
_CLOSED = compiled(r"\s*(?:[.,;:!?()\n”\"–]|$| [–-] )")
_STOPS = compiled(r"[.,;!?)”\"]|$")
_Words = Sequence[re.Match[str]]


def name_end(text: str, start: int, end: int, known: Mapping[int, Mention], since: int = -1) -> int:
    """Return where the name ends that begins at *start*: at its last capital, or before the clause's verb or at its end
    when the small words before it go with the name; *known*: the mentions by their starts; *since*: where the sentence
    begins, or -1 where nothing before tells."""
    first = _FIRST.match(text, start, end)
    if first is None:
        return start
    words = _words_after(text, first.end(), end)
    governed = "verb" if since < 0 else governed_by(text, since, start)
    modal = governed == "verb" and _MODAL.search(text, max(0, start - _BACK), start) is not None
    verb = _infinitive_among(words) if modal else None if governed == "verb" else _verb_among(first.group(), words)
    return _reach(text, first, words if verb is None else words[:verb], known, verb is not None)


def _infinitive_among(words: _Words) -> int | None:
    """Return which of the words after a name's first is what its modal verb governs; one behind "at" is the name's."""
    found = (
        n for n, match in enumerate(words) if match["word"] in INFINITIVES and (not n or words[n - 1]["word"] != "at")
    )
    return next(found, None)


def _words_after(text: str, place: int, end: int) -> _Words:
    found: list[re.Match[str]] = []
    while len(found) < _MOST and (following := _NEXT.match(text, place, end)) is not None:
        found.append(following)
        place = following.end()
    return found


def governed_by(text: str, since: int, start: int) -> str:
    """Return "verb" where the clause's finite verb stands before *start*, "relative" where a clause that tells of a
    noun holds it, or ``""``."""
    since = max(since, start - _BACK)
    joins = ""
    for match in _CLAUSE.finditer(text, since, start):
        since, joins = match.end(), match["joins"] or ""
    verbs = [word for word in _WORD.findall(text, since, start) if word in VERBS or word == "kaldet"]
    if not verbs or (verbs[-1] in _SAYS and len(verbs) == 1):
        return ""
    return "relative" if joins in {"som", "der", "hvor"} else "verb"


def _verb_among(first: str, words: _Words) -> int | None:
    """Return which of the words after a name's first is the verb of the clause."""
    verbs: list[int] = []
    to_do = _to_do(first, words)
    for number, match in enumerate(words):
        if number in to_do:
            continue
        if match["word"] in ANEW:
            break
        if match["word"] in VERBS or _PASSIVE.match(match.string, match.start()):
            verbs.append(number)
    if not verbs:
        return None
    clause = first.casefold() in OPENERS
    if len(verbs) > 1:
        one, other = verbs[:2]
        between = [match["word"] for match in words[one + 1 : other]]
        held = words[one]["word"] not in _AUXILIARIES and 0 < len(between) <= _INSIDE and _PRONOUNS.isdisjoint(between)
        if clause or held:
            return other
    return None if clause else verbs[0]


def _to_do(first: str, words: _Words) -> range:
    """Return the places of "at" and its verb where a name goes on with what one does."""
    if first.casefold() not in _TO_DO or not words:
        return range(0)
    at = int(words[0]["word"] in _LEADS)
    told = len(words) > at + 1 and words[at]["word"] == "at" and words[at + 1]["word"].islower()
    return range(at, at + 2) if told else range(0)


def _reach(text: str, first: re.Match[str], words: _Words, known: Mapping[int, Mention], sure: bool) -> int:
    """Return where a name ends among its words; *sure*: all of them stand before the clause's verb."""
    place = reach = first.end()
    small: list[str] = []
    clause = first.group().casefold() in OPENERS
    to_do = _to_do(first.group(), words)
    for number, following in enumerate(words):
        word = following["word"]
        mention = known.get(following.start("word"))
        if text[following.end() : following.end() + 1] == ":":
            return reach  # the label of the next line
        if word[0].isdigit() and (small or (mention is not None and mention.type in VALUES)):
            sure = False  # a sum, a year, a number of places
            break
        if word[0].isupper() or word[0].isdigit():
            other = mention is not None and bool(small) and (mention.type in NAMED or mention.type == PLACE)
            if other and mention is not None and mention.source == "institution" and reach == first.end():
                other = role_of(first.group()) is None  # "Mentor i Psykiatrien": a post alone is no name
            if other or not _INSIDE_NAMES.issuperset(small) or _OTHER_LINE.match(text, following.start()):
                sure = False
                break
            if small == ["og"] and reach > first.end() and word.endswith(("en", "et")) and noun_of(word):
                return reach  # "Skansen i Hals og Kollegiet ..."
            if (
                mention is not None
                and small
                and (mention.genitive or (small[-1] == "og" and mention.source == "register"))
            ):
                return reach
            reach, small = following.end(), []
        elif number in to_do:
            small.append(word)
        elif not sure and (
            _ADVERBIAL.match(text, following.start())
            or (word in _GOES_ON and not _held(word, number, first.group(), words, clause))
            or (mention is not None and mention.type in VALUES)
            or (word in _FOR_WHOM and small[:1] != [] and small[0] in GLUE and not _stops(text, following.end()))
        ):
            if small[-1:] == ["og"] and word in VERBS:
                sure = bool(small.pop())  # "hedder Helt ind og drives af"
                place -= len(" og")
            break
        else:
            small.append(word)
            if len(small) > _SMALL:
                return reach
        place = following.end()
    closed = sure or _CLOSED.match(text, place) is not None
    kept = closed and len(small) <= _PAIR and (sure or _stops(text, place)) and small[-1:] != ["og"]
    while small and small[-1] in GLUE and not kept:
        place -= len(small.pop()) + 1
    return place if small and reach == first.end() and _goes_with(small, first.group(), closed, kept, sure) else reach


def _stops(text: str, place: int) -> bool:
    return _STOPS.match(text, place) is not None


def _held(word: str, number: int, first: str, words: _Words, clause: bool) -> bool:
    """Tell whether a word with which a sentence goes on belongs to a name that is a clause, or to "ved siden af"."""
    if word == "siden":
        return number > 0 and words[number - 1]["word"] == "ved"
    if word in ANEW or number + 1 == len(words):
        return clause and word not in ANEW
    return clause or (number == 0 and word in VERBS and word not in _AUXILIARIES and first.endswith(("er", "re")))


def _goes_with(small: list[str], first: str, closed: bool, kept: bool, sure: bool) -> bool:
    """Tell whether small words go on with a name of one word: not where that word is a name by itself."""
    if _OWNS.match(first) and small[0] not in GLUE:
        return len(small) > 1 or not (small[0] in _ASPECTS or kind_of(small[0]) or role_of(small[0]))
    if kept and small[-1] in GLUE:
        return True  # a preposition that governs nothing
    if small[-1] in STOP_IN_COMPLEMENT and not closed:
        return False
    if (len(first) >= _LONG or _WHOLE.match(first)) and first not in _INDEFINITE:
        return small[0] == "om" or (sure and small[0] not in _WHERE)
    if small[0] == "og" and noun_of(small[-1]) and small[-1].endswith(("en", "et")):
        return False  # "bofællesskabet Elmegade og værestedet Perronen"
    return small[0] != "og" or len(small) == _PAIR
