"""How far a name reaches whose other words are small ("Dør på klem", "Peer på Vej", "Naboer hjælper naboer").

A clause has one finite verb. Where it has not come yet, a name ends before it, and nothing but what belongs to the name
stands between; where it stands before the name, the name ends with the clause or where an adverbial begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.mentions.coined.kinds import kind_of, noun_of
from ingest.mentions.mention import NAMED, PLACE, VALUES, Mention
from ingest.mentions.words.people import PERSONS
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import STOP_IN_COMPLEMENT
from ingest.mentions.words.verbs import INFINITIVES, PAST_PARTICIPLES, VERBS
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
        "forankret iværksat søsat lanceret etableret oprettet end derfor dermed fremover tidligere ikke både pr ca jf mv bl evt inkl ekskl nr frem frivilligt"
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
_COMPARED = frozenset(["Mere", "Flere", "Andet", "Bedre", "Større", "Mindre"])
"""Words with which a name compares ("Mere end patient")."""
_WITH = compiled(r" (?:sammen|i (?:samarbejde|partnerskab)) med\b")
"""How the sentence goes on with whom a thing is run: what stands before goes with the name."""
_FOR_PEOPLE = compiled(rf" (?:for|til) (?:[a-zæøå]+e )?(?:{PERSONS}) (?:med|i|mellem|på|fra|uden|over|under)\b")
"""How the sentence tells, after a name of several words, for whom the thing is."""
_LEADS = frozenset(["til", "ved", "for", "på"])
_AUXILIARIES = word_list(
    "er var har havde blev bliver kan kunne skal skulle vil ville må måtte bør burde får fik hedder hed kaldes består"
)
_PERFECT = compiled(r"\b(?:har|havde|er|var|blev|bliver|fik|får) (?:[a-zæøå]+ ){0,2}[^\W\d_]*(?:et|en|erne) [”\"“»]?$")
"""An auxiliary right before its subject, which a noun and a name are: their participle comes after them."""
_MODAL = compiled(r"\b(?:skal|vil|kan|må|bør|ville|skulle|kunne) (?:[a-zæøå]+ )?[^\W\d_]*(?:et|en) [”\"“»]?$")
"""A modal verb right before its subject, which a noun and a name are."""
_PRONOUNS = frozenset(["vi", "de", "man", "jeg", "han", "hun", "den", "det", "og", "en", "et", "af"])
_PASSIVE = compiled(
    r" (?!fælles|deres|vores|jeres)[a-zæøå]{3,}es (?:af|i|på|med|fra|til|for|som|efter|ved|frem|ikke|nu|hver"
    r"|[a-zæøå]*(?:lagt|sat|ført|givet|lukket|ændret|længet|videt))\b"
)
"""A verb in the passive that no list holds, by what follows it."""
_SAYS = word_list("oplyser oplyste mener mente viser viste forventer håber siger vurderer anslår fortæller ønsker vil")
"""Verbs after which a clause may follow without a word that joins it."""
_CLAUSE = compiled(r"[;:()]|,(?!\d)|(?<!\d)–|\b(?P<joins>som|der|hvor|at|når|hvis|mens|fordi|men)\b")
_WORD = compiled(r"[^\W\d_]+")
_ASIDE = word_list("aldrig endelig desværre heldigvis ligeledes desuden derimod alligevel nemlig endnu")
"""Adverbs of the sentence, which no name holds behind its first word."""
_ASKED_FOR = compiled(r" om (?:økonomisk )?(?:støtte|tilskud|midler|penge|hjælp|en? bevilling)\b")
"""What somebody asks for, behind who asks."""
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
    aside = (n for n, word in enumerate(words) if word["word"] in _ASIDE or _ASKED_FOR.match(text, word.start()))
    words = words[: next(aside, len(words))]
    governed = "verb" if since < 0 else governed_by(text, since, start)
    if governed == "verb":
        verb = _governed_among(words, text[max(0, start - _BACK) : start])
    else:
        verb = _verb_among(first.group(), words)
    return _reach(text, first, words if verb is None else words[:verb], known, verb is not None)


def _governed_among(words: _Words, before: str) -> int | None:
    """Return which of the words after a name's first is what the verb before its noun governs: the infinitive of a
    modal verb, the participle of an auxiliary; one behind "at" is the name's."""
    forms = INFINITIVES if _MODAL.search(before) else PAST_PARTICIPLES if _PERFECT.search(before) else frozenset()
    found = (n for n, match in enumerate(words) if match["word"] in forms and (not n or words[n - 1]["word"] != "at"))
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
            if (verb := _behind_clause(words, number)) is not None:
                return verb
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


def _behind_clause(words: _Words, number: int) -> int | None:
    """Return which word is the clause's verb where a name holds "som" and what one is, or "der" and what something does
    ("Erfaring som faglighed", "Stemmer der tæller"): the verb right behind that word."""
    if number + 2 >= len(words):
        return None
    joins, held, verb = (words[place]["word"] for place in range(number, number + 3))
    told = (
        held.endswith(("er", "es", "år")) if joins == "der" else joins == "som" and held not in VERBS | _PRONOUNS | GLUE
    )
    return number + 2 if told and verb in VERBS and held not in _AUXILIARIES and held.islower() else None


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
            placed = other and small[-1] in _WHERE | {"på"} and len(small) > 1
            if other and mention is not None and mention.source == "institution" and reach == first.end():
                other = role_of(first.group()) is None  # "Mentor i Psykiatrien": a post alone is no name
            if other or not _INSIDE_NAMES.issuperset(small) or _OTHER_LINE.match(text, following.start()):
                sure = placed
                if placed:  # what stands before "i Vejle Kommune" goes with the name
                    place -= len(small.pop()) + 1
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
            or (small and _FOR_PEOPLE.match(text, following.start()))
        ):
            if small[-1:] == ["og"] and word in VERBS:
                sure = bool(small.pop())  # "hedder Helt ind og drives af"
                place -= len(" og")
            goes_on = _WITH.match(text, following.start()) or _FOR_PEOPLE.match(text, following.start())
            sure = sure or (bool(small) and goes_on is not None)
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
    if word == "end":
        return number == 0 and first in _COMPARED
    if word in ANEW or number + 1 == len(words):
        return clause and word not in ANEW
    if number or word not in VERBS or word in _AUXILIARIES:
        return clause
    return clause or first.endswith(("er", "re")) or words[1]["word"] == first.casefold()


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
