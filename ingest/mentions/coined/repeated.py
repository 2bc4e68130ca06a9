"""Names without a head noun that a text repeats: capitalised definite words ("Birkegården") that it never writes
small."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.coined.kinds import kind_of as kind_word
from ingest.mentions.find import Passage
from ingest.mentions.names.homes import PLACES_END
from ingest.mentions.names.wards import HOUSE_ENDS
from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import WORD
from ingest.names import Kind, kind_of
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.search.written import places_of

_PATRONYMIC = "sen"
"""How Danish surnames end: such a word names a person, no place or offer."""
_TWICE = 2
_TELLING = 8
"""Letters of a word that tells by one capital inside a sentence that it is a name."""
_GOES_BEFORE = compiled(r"[^\W\d_A-ZÆØÅ] |, ")
"""What stands before a word that opens no sentence, whatever abbreviation the sentence before may end with."""
NO_HOUSES = (
    "torvet",
    "pladsen",
    "gaden",
    "vejen",
    "loven",
    "advokaten",
    "retten",
    "overenskomsten",
    "kirken",
    "avisen",
)
"""Ends of streets, courts, acts and papers, which run nothing."""
NOT_NAMES = word_list(
    "mentorerne vejlederne koordinatorerne mandagen onsdagen kommissionen regeringen folketinget danmarken "
    "ministeren formanden direktøren borgmesteren hovedstaden indenrigsministeren sundhedsministeren "
    "politikerne regionspolitikerne byrådspolitikerne ordførerne "
    "socialministeren regionerne kommunerne bestyrelsen udvalget rådet referatet dagsordenen mødet bilaget "
    "spørgsmålet svaret beslutningen indstillingen forslaget aftalen loven psykiatrien kommunen regionen staten "
    "forsøget parterne partierne styrelsen ministeriet stedet holdet brugerne deltagerne beboerne eleverne "
    "frivillige puljen midlerne bevillingen tilskuddet administrationen forvaltningen direktionen tilskudsportalen "
    "tilbudsportalen internettet facebook formålet målgruppen baggrunden økonomien evalueringen rapporten "
    "undersøgelsen christiansborg arbejdstilsynet tilsynet psykiatribrugere excel skype messenger zoom instagram "
    "linkedin google youtube teams politiet industrien nyheder norden skandinavien australien belgien italien spanien "
    "storbritannien indien rumænien bulgarien kroatien slovenien serbien brasilien pladserne støtte boligerne "
    "værelserne lejlighederne kvalitetsstandarden servicedeklarationen brugerundersøgelsen ventelisten"
)
"""Words with a capital that name nothing of which facts are told: officials, papers and their parts, programs, countries."""


def repeated_names(text: str, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the capitalised definite words that the text uses as names, with the type that their form suggests."""
    counts: Counter[str] = Counter()
    midway: set[str] = set()
    inside: set[str] = set()
    for passage in passages:
        covered = {mention.start for mention in passage.mentions if passage.definite}
        for word in passage.definite:
            somebody = _after_given_name(text, passage.start, word.start) or _before_surname(
                text, word.start, word.text
            )
            if word.start not in covered and not somebody:
                counts[word.text] += 1
                if WORD.search(text, passage.start, word.start):
                    midway.add(word.text)
                    if _GOES_BEFORE.match(text, word.start - 2) and not word.text.casefold().endswith(NO_HOUSES):
                        inside.add(word.text)
    names = [name for name, count in counts.items() if _names(name, count, midway, inside)]
    small = _written(text, passages, {name.casefold() for name in names})
    return {name: Introduced(_type_of(name), name) for name in names if name.casefold() not in small}


def _after_given_name(text: str, since: int, start: int) -> bool:
    """Tell whether a word stands after somebody's given name: "Ulla Lindgren" is no definite noun."""
    given = _NAME_BEFORE.search(text, max(since, start - _GIVEN), start)
    return given is not None and kind_of(given["name"]) is Kind.GIVEN


def _before_surname(text: str, start: int, word: str) -> bool:
    """Tell whether a word is somebody's given name, which a surname follows: "Preben Havgaard" is no definite noun."""
    return kind_of(word) is Kind.GIVEN and _SURNAME_AFTER.match(text, start + len(word)) is not None


_SURNAME_AFTER = compiled(r"\s[A-ZÆØÅ](?:\.|[a-zæøå]+)")
_GIVEN = 20
"""Characters of a given name."""
_NAME_BEFORE = compiled(r"(?<![^\W\d_])(?P<name>[A-ZÆØÅ][a-zæøå]+) $")


def _written(text: str, passages: Sequence[Passage], words: set[str]) -> set[str]:
    """Return which of the words stand in the sentences as they are."""
    found: set[str] = set()
    if not words:
        return found
    surfaces, starts = sorted(words), [passage.start for passage in passages]
    for number, start, end in places_of(AhoCorasick(surfaces), text, overlapping=True):
        if surfaces[number] not in found and not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            passage = passages[max(0, bisect_right(starts, start) - 1)]
            found.update(words.intersection(WORD.findall(text, passage.start, passage.end)))
    return found


def _names(name: str, count: int, midway: set[str], inside: set[str]) -> bool:
    low = name.casefold()
    if low.endswith(_PATRONYMIC) and not low.endswith("ssen"):
        return False
    if low in NOT_NAMES or low in INSTITUTIONS or role_of(name) or head_of(name):
        return False
    built = name.endswith(PLACES_END)
    if (count >= _TWICE and (built or name in midway)) or (built and name in midway):
        return True
    return name in inside and len(name) >= _TELLING and kind_of(name) is Kind.UNKNOWN


def _type_of(name: str) -> str:
    return "Facility" if name.endswith(HOUSE_ENDS) else kind_word(name) or "Service"
