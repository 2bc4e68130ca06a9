"""Roles in a sentence: job functions with number, coordination of first parts, and the head count before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.mentions.mention import Mention
from ingest.mentions.words.flags import ROLE
from ingest.mentions.words.jobs import PREFIX_WORDS, VERBAL
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import STOP_IN_COMPLEMENT, Token
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.values.numbers import WORDS

_BEFORE_GENERAL = frozenset(WORDS) | word_list(
    "en et én ét halv halvanden hver flere ansat ansatte uddannet som fast lønnet timelønnet ny"
)
_OF_SOME_KIND = word_list(
    "aktive faste engagerede tilknyttede uddannede ulønnede lønnede trofaste lokale unge deltidsansatte "
    "fuldtidsansatte fastansatte nye brugeransatte erfarne"
)
"""Adjectives that may stand between a number and the people it counts."""
_THE_HEAD = word_list("lederen direktøren chefen")
"""Heads of a place of which there is one, where they are spoken of as known."""
_ARTICLES = frozenset({"en", "én"})
_OF_ONE = ("et", "ig", "isk", "ende", "ny")
"""How an adjective ends that tells more of one person ("en pensioneret læge")."""
_BEFORE_FINITE = word_list("en én et ét hver som ansat vores egen 1 lønnet fælles fast ny")
"""What stands before a singular that is a verb too, where it names a role."""
_PLAIN = frozenset({"rådgiver", "mentor", "formidler", "underviser", "vejleder", "hjælper", "guide", "leder", "ven"})
"""Roles that are one head noun alone: "frivillige" before them tells that they are a function."""
_RANKS: dict[str, frozenset[str]] = {
    "leder": frozenset({"daglig", "faglig", "administrativ", "pædagogisk", "lokal"}),
    "projektleder": frozenset({"lokal"}),
    "koordinator": frozenset({"lokal", "regional", "faglig", "tværgående"}),
    "konsulent": frozenset({"faglig", "pædagogisk", "lokal", "regional"}),
    "sygeplejerske": frozenset({"afsnitsledende", "afdelingsledende", "ledende", "psykiatrisk"}),
    "socialrådgiver": frozenset({"ledende"}),
    "servicemedarbejder": frozenset({"teknisk"}),
    "overlæge": frozenset({"ledende"}),
    "læge": frozenset({"praktiserende"}),
    "psykolog": frozenset({"ledende", "praktiserende"}),
    "direktør": frozenset({"administrerende", "lægefaglig", "sygeplejefaglig"}),
    "vejleder": frozenset({"faglig"}),
    "vært": frozenset({"social"}),
    "vicevært": frozenset({"social"}),
    "bostøtte": frozenset({"virtuel", "digital"}),
    "frivillig": frozenset({"ekstern"}),
    "medarbejder": frozenset(
        {"administrativ", "fagprofessionel", "udgående", "opsøgende", "pædagogisk", "brugeransat", "erfaringsansat"}
    ),
}
"""Adjectives that belong to the name of a role, by its head."""
_RANKS_OF_ALL = word_list("ledende koordinerende konstitueret boligsocial specialpædagogisk")
"""Adjectives that belong to the name of whatever role stands behind them; so do those in "-faglig"."""
_AWAKE = {"vågne": "vågen", "vågen": "vågen", "sovende": "sovende"}
_FINITE = frozenset({"peer", "underviser", "leder", "forsker", "træner", "guider", "behandler", "formidler"})
"""Singular forms that are no role after a number ("to underviser i ...", "peer to peer")."""
_AGENTS = frozenset({"af", "vores", "vore", "nogle", "enkelte", "mange", "med"})
_WHO_CHANGE = word_list("skiftende lokale ulønnede tilknyttede")
"""What is said of volunteers of whom there are some, without a number."""
_WITH_EXPERIENCE = compiled(
    r"[ ,]{1,2}med (?:egen |egne |selvoplevet )?(?:bruger|patient|psykiatri)-?(?:erfaring(?:er)?|baggrund)\b",
    re.IGNORECASE,
)
_EXPERIENCED = "medarbejder med brugererfaring"
_FIRST_AND_LAST = {
    "sundhedsassistent": "social",
    "sundhedshjælper": "social",
    "kontaktperson": "støtte",
    "miljøterapeut": "social",
}
"""Roles whose name is itself two first parts and one head ("social- og sundhedsassistent")."""
_VOLUNTARY_WORKERS = compiled(r" medarbejder(?:e|ne|en)?\b")
_WHO_ARE = compiled(r", (?:som|der) | (?:i|på|ved|hos) [A-ZÆØÅ]")
_NAME_BELOW = compiled(r" ?\n{1,2}[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]*\.?){1,3}(?:\n|$)")
"""A line under a title that is a person's name, as it seems."""
_HOURS_AFTER = compiled(r",? (?:\(|(?:à|á|på|i) )?\d\d?(?:[,½]\d*)? ?(?:t\.|timer)")
_NAME_AFTER = compiled(r" [A-ZÆØÅ][^\W\d_]+(?:-[A-ZÆØÅ][^\W\d_]+)? [A-ZÆØÅ]")
_OFFICE_AFTER = compiled(r" (?:af|i|for|på|ved|hos) ")
_APPOSED = compiled(
    r"(?:, |[–-] |\(|: |\b(?:siger|fortæller|forklarer|oplyser|mener|udtaler|lyder det fra|skriver|understreger) |"
    r"\b(?:der|som) (?:(?:selv|i dag|også|nu|til daglig) )?(?:er|var|har været)(?: (?:selv|også|ny))? )"
    r"(?:(?:adm|konst|fung|vice)\. ?|(?:ny|nyudnævnt|nyansat|mangeårig|konstitueret|fungerende|daværende) )?$"
)
_IS = compiled(r"[^\W\d_] (?:er|var|har været|bliver|blev|er blevet)(?: (?:ny|også|tidligere|samtidig|i dag))? $")
_SOMEBODY = compiled(
    r"(?:[A-ZÆØÅ][^\W\d_]+ [A-ZÆØÅ][^\W\d_]+|[Hh]un|[Hh]an|[Jj]eg) (?:er|var|har været)(?: (?:også|selv|i dag))? $"
)
"""What makes a title of a general head, unless it may be an adjective ("Lis Krag er leder af ...")."""
_SAYS = 30
"""Characters before a title in which its mark or the verb stands."""
_HYPHENS = "-–"
_BULLETS = "•*–-"
_TOO_WIDE = frozenset({"medarbejder", "leder", "studerende", "chef", "student", "vagt"})
"""Who is there anywhere: the line of a list that holds no more tells of no post."""


def roles_in(text: str, words: Sequence[Token], marked: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """Yield the roles among *words*; "aktivitets- og miljømedarbejdere" gives two, "peer medarbejder" one."""
    for i, flags in marked:
        if not flags & ROLE:
            continue
        word = words[i]
        before = words[i - 1] if i else None
        experienced = _experienced(text, word)
        if experienced:
            yield experienced
            continue
        found = role_of(word.text) or _apart(text, before, word) or _ranked_worker(before, word)
        found = found or _counted_workers(text, words[max(0, i - 2) : i], word)
        if not found:
            continue
        role, plural, general = found
        start = word.start
        joined = _written_apart(text, before, word, role)
        if joined and before and before.text.casefold() not in _RANKS.get(role, ()):
            role, start, general = joined, before.start, False
        elif before and (rank := _rank(before.text, role)):
            role, start, general = f"{rank} {role}", before.start, False
        if before and before.text.casefold() in {"frivillig", "frivillige"} and role in _PLAIN:
            general = False
        if word.text.casefold() in _THE_HEAD:
            general = False
        if general and _beside(text, words, i, role, plural):
            general = False
        opens = before is None and word.text == "Frivillige" and text.startswith(" fra ", word.end)
        opens = opens or (role == "frivillig" and plural and _WHO_ARE.match(text, word.end) is not None)
        counter = words[i - 2] if before and i > 1 and _describes(before, words[i - 2]) else before
        if general and not (opens or _counted(counter, word) or _titled(text, word, before is None)):
            continue
        labels = role in _DESCRIBING and text.startswith(":", word.end)
        if labels or (role in _DESCRIBING and i + 1 < len(words) and role_of(words[i + 1].text)):
            continue  # "Ansvarshavende: ...", "en tilsynsførende læge"
        if role == "vagt":
            continue  # without more a shift, and nobody who keeps it
        if role == "frivillig" and (workers := _VOLUNTARY_WORKERS.match(text, word.end)):
            if before is not None and _counted(counter, word):
                yield Mention(word.start, workers.end(), "Role", role, "role", plural=plural)
            continue
        if role == "frivillig" and i + 1 < len(words) and _adjective(text, word, words[i + 1]):
            continue
        whole = _two_firsts(words, i, role)
        if whole is not None:
            yield Mention(whole, word.end, "Role", f"{_FIRST_AND_LAST[role]}- og {role}", "role", plural=plural)
            continue
        if role == "speciallæge" and (field := _FIELD.match(text, word.end)):
            yield Mention(start, field.end(), "Role", f"{role}{field[0]}", "role", plural=plural)
            continue
        if both := _of_two_fields(text, words, i, role, plural):
            label = f"{words[i - 2].text.rstrip(_HYPHENS).casefold()}- og {role}"
            yield Mention(both, word.end, "Role", label, "role", plural=plural)
            continue
        if plural and "/" in word.text and (other := role_of(word.text.split("/", 1)[0])) and other[1]:
            yield Mention(start, start + word.text.index("/"), "Role", other[0], "role", plural=True)
            start += word.text.rindex("/") + 1
        yield from _coordinated(text, words, i, role, plural)
        yield Mention(start, word.end, "Role", role, "role", plural=plural)


_DESCRIBING = frozenset({"tilsynsførende", "vagthavende", "ansvarshavende"})


def _beside(text: str, words: Sequence[Token], i: int, role: str, plural: bool) -> bool:
    """Tell whether what stands beside a general head makes a role of it: nothing, another role, or hours of work."""
    if len(words) == 1 and _own_line(text, words[i], plural, role in _TOO_WIDE):
        return True
    if role in _ANYBODY:
        return False
    return _with_another(text, words, i, plural) or _HOURS_AFTER.match(text, words[i].end) is not None


def _own_line(text: str, word: Token, plural: bool, wide: bool) -> bool:
    """Tell whether the line of a list holds nothing but a role ("• Læger", "Plejere" among other such lines)."""
    if text[max(0, word.start - 2)] in _BULLETS:
        return not wide
    alone = text[word.start - 1 : word.start] in {"", "\n"} and text[word.end : word.end + 1] in {"", "\n"}
    return alone and ((plural and not wide) or _NAME_BELOW.match(text, word.end) is not None)


_JOINS_TWO = compiled(r"(?:, | og | samt | eller | og/eller )(?:en |et )?")
_BETWEEN = word_list("og samt eller en et")
_ANYBODY = frozenset({"frivillig", "fagprofessionel"})


def _with_another(text: str, words: Sequence[Token], i: int, plural: bool) -> bool:
    """Tell whether the next name of a role, before or behind, goes with this one ("leder og souschef")."""
    for row in (words[i + 1 : i + 5], words[max(0, i - 4) : i][::-1]):
        near = next((word for word in row if word.text.casefold() not in _BETWEEN), None)
        if near is None:
            continue
        left, right = sorted((words[i], near))
        found = role_of(near.text) if _JOINS_TWO.fullmatch(text, left.end, right.start) else None
        if found and found[1] == plural and (plural or not found[2]) and found[0] not in _ANYBODY:
            return True
    return False


def _describes(word: Token, before: Token) -> bool:
    """Tell whether a word is an adjective between a number, or "af", and the people of whom it tells."""
    low = word.text.casefold()
    if low in _OF_SOME_KIND:
        return True
    first = before.text.casefold()
    if first == "af":
        return low.endswith("e") and len(low) > _LONG_OWNER
    return first in _ARTICLES and low.endswith(_OF_ONE) and word.text.islower()


def _rank(word: str, role: str) -> str:
    """Return the adjective that makes one name with *role* in its uninflected form, or nothing."""
    low = word.casefold()
    if low.endswith(("faglig", "faglige")) and low not in {"faglig", "faglige"}:
        return low.removesuffix("e")
    if low.endswith("ledende") and low not in {"ledende", "vejledende", "indledende"}:
        return low  # "afsnitsledende", "klinikledende", "teamledende"
    if role in {"vagt", "nattevagt", "natvagt"}:
        return _AWAKE.get(low, "")
    ranks = _RANKS.get(role, frozenset()) | _RANKS_OF_ALL
    return next((rank for rank in (low, low.removesuffix("e"), low.removesuffix("te")) if rank in ranks), "")


def _experienced(text: str, word: Token) -> Mention | None:
    """Return the role of "medarbejdere med brugererfaring"."""
    low = word.text.casefold()
    if not low.startswith("medarbejder") or len(low) > len("medarbejderne"):
        return None
    match = _WITH_EXPERIENCE.match(text, word.end)
    plural = low.endswith("e")
    return Mention(word.start, match.end(), "Role", _EXPERIENCED, "role", plural=plural) if match else None


def _ranked_worker(before: Token | None, word: Token) -> tuple[str, bool, bool] | None:
    low = word.text.casefold()
    if before is None or not low.startswith("medarbejder") or len(low) > len("medarbejderne"):
        return None
    return ("medarbejder", low.endswith("e"), True) if _rank(before.text, "medarbejder") else None


def _counted_workers(text: str, before: Sequence[Token], word: Token) -> tuple[str, bool, bool] | None:
    """Return the role of "medarbejdere" where somebody has so and so many ("har syv faste medarbejdere")."""
    if word.text.casefold() != "medarbejdere" or not before:
        return None
    number = before[0] if before[-1].text.casefold() in _KINDS_OF_WORK else before[-1]
    known = _UP_TO_HUNDREDS.fullmatch(number.text) or number.text.casefold() in _NUMBERS - {"en", "én", "et", "ét"}
    told = known and _HAS_WORKERS.search(text, max(0, number.start - _SAYS), number.start)
    return ("medarbejder", True, False) if told else None


_UP_TO_HUNDREDS = compiled(r"\d{1,3}")
_HAS_WORKERS = compiled(
    r"\b(?:har|havde|beskæftiger|[Vv]i er|er vi|med)(?: (?:i dag|nu|også|omkring|cirka|ca\.|i alt))? $|s $"
)
_KINDS_OF_WORK = frozenset({"ansatte", "faste", "lønnede"})


def _titled(text: str, word: Token, first: bool) -> bool:
    """Tell whether a general head is a title: before a person's name, or set after one ("…, leder af …"); *first* tells
    that it opens its line."""
    if word.text.isupper():
        return False
    said = _APPOSED.search(text, max(0, word.start - _SAYS), word.start) is not None
    if _NAME_AFTER.match(text, word.end) and (word.text[0].isupper() or word.text not in VERBAL or said):
        return True
    apposed = said or word.text.endswith("en")
    apposed = apposed or (first and word.text[0].isupper())
    somebody = _SOMEBODY if word.text.casefold() == "frivillig" else _IS
    apposed = apposed or somebody.search(text, max(0, word.start - _SAYS), word.start) is not None
    return apposed and _OFFICE_AFTER.match(text, word.end) is not None


def _two_firsts(words: Sequence[Token], i: int, role: str) -> int | None:
    """Return where "social- og sundhedsassistent" begins, or nothing."""
    first = _FIRST_AND_LAST.get(role)
    if not first or i < 2 or words[i - 1].text.casefold() not in {"og", "&"}:
        return None
    part = words[i - 2].text.casefold()
    bare = part == first == "social"  # "social og sundhedsassistent", "Social – og sundhedshjælpere"
    return words[i - 2].start if bare or (part.rstrip(_HYPHENS) == first and part[-1] in _HYPHENS) else None


def _apart(text: str, before: Token | None, word: Token) -> tuple[str, bool, bool] | None:
    """Return the role of "medarbejder" where the word before makes one of it ("peer medarbejdere")."""
    if before is None or text[before.end : word.start] != " " or before.text.casefold() not in PREFIX_WORDS:
        return None
    low = word.text.casefold()
    return ("medarbejder", low.endswith(("e", "ne")), True) if low.startswith("medarbejder") else None


_OF_METHODS = frozenset({"konsulent", "medarbejder", "koordinator", "behandler", "vejleder", "coach", "instruktør"})
_SHORT_NAME = range(2, 6)
"""Letters of the short name of a method that stands before whoever works by it ("IPS konsulent")."""


def _written_apart(text: str, before: Token | None, word: Token, role: str) -> str:
    named = (
        before
        and word.text[0].isupper()
        and (before.text[0].islower() or (before.text == "Projekt" and word.text.endswith("ne")))
    )
    if not before or text[before.end : word.start] != " " or named:
        return ""  # "projekt Brobyggerne" names a project
    low = before.text.casefold()
    if role in _OF_METHODS and before.text.isupper() and len(low) in _SHORT_NAME:
        return f"{before.text}-{role}"
    return low + role if low in PREFIX_WORDS and not role.startswith(low) and low != "frivillig" else ""


_NOUN_ENDS = compiled(
    r"(?:foreninger|ninger|tioner|heder|elser|kræfter|personer|mennesker|medarbejder|familier|indsatser|timer|aktører"
    r"|venner|aktiviteter|opgaver|funktioner|center|grupper|midler|klubber|naboer)$"
)
"""How nouns end that "frivillige" may describe; another word in -er is a verb ("35 frivillige passer huset")."""


_ONE_BEFORE = compiled(r"\b[eé]n $", re.IGNORECASE)
"""What stands before one volunteer."""
_NOT_DESCRIBED = STOP_IN_COMPLEMENT | word_list("tilknyttet knyttet tilmeldt")
"""What is said of people, and is no noun."""


def _adjective(text: str, word: Token, after: Token) -> bool:
    """Tell whether "frivillige" only describes the next word ("frivillige bisiddere", "frivillig forening")."""
    low = after.text.casefold()
    described = text[word.end : after.start] == " " and low not in _NOT_DESCRIBED and word.text[-2:] != "ne"
    ends = ("er", "es", "år", "ør", "ede")
    verb = low.endswith(ends) and not role_of(low) and not _NOUN_ENDS.search(low)
    verb = verb or (word.text.endswith("e") and low.endswith(("et", "dt", "gt")))  # no noun in the plural
    one = _ONE_BEFORE.search(text, max(0, word.start - 4), word.start)
    return described and not (verb and (word.text.endswith("e") or one))


_FIELD = compiled(r" i (?:børne- og ungdoms|ældre|rets)?psykiatri\b| i almen medicin\b")
"""The field of a specialist, which belongs to the name of the role."""
_OWNERS_END = ("ens", "ets")
_LONG_OWNER = 5
"""A definite noun in the possessive: whose director or consultant it is."""


_DIGITS = compiled(r"\d+(?:\.\d{3})*(?:[-–]\d+(?:\.\d{3})*)?")
"""A number, or two of which it is one ("15-16 frivillige")."""


def _counted(before: Token | None, word: Token) -> bool:
    if before is None:
        return False
    low = before.text.casefold()
    if len(low) > _LONG_OWNER and low.endswith(_OWNERS_END):
        return True
    if len(low) >= _LONG_OWNER and low.endswith("s") and before.text[0].isupper():
        return True
    if low == "som" and word.text.casefold().startswith("makker"):
        return False  # "med X som makker" tells with whom something is
    if word.text.casefold() in _FINITE:
        return low in _BEFORE_FINITE
    if (low in _AGENTS or low in _WHO_CHANGE) and word.text.casefold() == "frivillige":
        return True
    return low in _BEFORE_GENERAL or _DIGITS.fullmatch(low) is not None


_NUMBERS = frozenset(WORDS)
_SHARED_HEADS = word_list(
    "sygeplejerske pædagog læge behandler hjælper medarbejder vejleder konsulent koordinator mentor leder terapeut "
    "rådgiver instruktør underviser psykolog psykiater assistent person støtter chef lærer vært studerende vagt"
)


def _coordinated(text: str, words: Sequence[Token], i: int, role: str, plural: bool) -> Iterator[Mention]:
    """Yield the first roles of "aktivitets- og miljømedarbejdere", "læge-, psykolog- og sygeplejestuderende"."""
    joint = i - 2 if i > 2 and words[i - 1].text.casefold() in _NUMBERS else i - 1  # "to fysio- og tre ergoterapeuter"
    if joint < 1 or words[joint].text.casefold() not in {"og", "eller"}:
        return
    head = max((h for h in _SHARED_HEADS if role.endswith(h)), key=len, default="")
    for first in reversed(words[:joint]) if head else ():
        if first.text[-1] not in _HYPHENS or text[first.end : first.end + 1] not in {" ", ","}:
            return
        label = first.text.rstrip(_HYPHENS).casefold() + head
        yield Mention(first.start, first.end, "Role", label, "role", plural=plural)
        if text[max(0, first.start - 2) : first.start] != ", ":
            return


_OFFICES = ("chef", "direktør")
"""Heads of a title that one person bears for several fields ("social- og sundhedsdirektør")."""


def _of_two_fields(text: str, words: Sequence[Token], i: int, role: str, plural: bool) -> int:
    """Return where the first part of one person's title for two fields begins ("børne- og familiechef"), or nothing."""
    if plural or i < 2 or not role.endswith(_OFFICES) or words[i - 1].text.casefold() != "og":
        return 0
    first = words[i - 2]
    apart = text[first.end : words[i - 1].start].strip()
    return first.start if first.text[-1] in _HYPHENS and apart in {"", ","} and len(first.text) > 2 else 0
