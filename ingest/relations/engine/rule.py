"""The language in which relation rules are written, and its translation into regular expressions.

A rule's pattern is matched against a sentence in which every mention has become one sign ("shape"). In a pattern

``<s:INIT>``  one mention of the class INIT, the claim's subject (``o``: object, ``m``: amount, ``t``: period, ``n``:
count)
``<o:ORG*>``  one mention or a coordination of them ("A, B og C samt D"): a claim for each
``G``         the possessive s of the mention before it
``~``         at most 40 characters of the same clause without another organisation or initiative; ``…`` at most 100
of the same sentence, ``_`` up to four lower-case
              words that modify what follows; all as short as can be
``°``         at most four words of which none is a preposition ("drives° af": "drives i dag primært af" but for "i")
everything else is a regular expression over lower-case words (the shape keeps the sentence's own letters, matching
ignores case).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ingest.mentions.mention import NAMED, THINGS, TOWNS, WHERE
from ingest.relations.engine.begins import READ, begins
from ingest.search.needed import CODE, Parts, all_needed
from ingest.search.patterns import KEPT, compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Value

_FIRST = 0xE000
SIGNS: dict[str, str] = {
    type_: chr(_FIRST + number)
    for number, type_ in enumerate(
        (
            *("Proposal", "Agreement", "Project", "Education", "Service", "Unit", "Centre", "RegionalPsychiatry"),
            *("Association", "Facility", "SocialEnterprise", "Company", "Foundation", "StateBody", "Forum"),
            *("FundingPool", "Place", "Municipality", "Region", "Party", "Role", "Period", "Recommendation"),
            *("Hours", "Money", "Age", "TargetGroup", "Count", "Account", "LegalProvision"),
        )
    )
}
"""One private-use character a type, so that a class of types is a character class.

The order makes one or two ranges of nearly every class that rules use: a class of three ranges beyond Latin takes ten
times as long to compile.
"""
POSSESSIVE = "\ue0ff"

_INSIDE = {"Centre", "Unit", "Facility", "RegionalPsychiatry"}
CLASSES: dict[str, frozenset[str]] = {
    **{name: frozenset({name}) for name in SIGNS},
    "INIT": INITIATIVES,
    "ORG": ORGANISATIONS,
    "WHERE": WHERE,
    "MUN": TOWNS,
    "INNER": frozenset(_INSIDE),
    "SUBJ": INITIATIVES | _INSIDE | {"Association", "SocialEnterprise", "Agreement", "Company", "Foundation"},
    "ACTOR": NAMED,
    "PARTNER": (ORGANISATIONS - {"Forum"}) | INITIATIVES | {"Place"},
    "MEMBER": (ORGANISATIONS - {"Forum", "Company"}) | {"Education", "Place"},
    "FUNDER": (ORGANISATIONS - {"Party"}) | {"FundingPool", "Place"},
    "PAYER": ORGANISATIONS | {"Place"},
    "PUBLIC": frozenset({"StateBody", "Foundation"}),
    "KEEPER": frozenset({"StateBody", "Foundation", "Region", "Municipality", "Forum", "Unit", "RegionalPsychiatry"}),
    "EMPLOYER": (ORGANISATIONS - {"Forum", "Party"}) | INITIATIVES,
    "RECIPIENT": INITIATIVES
    | {"Facility", "Unit", "Centre", "Association", "SocialEnterprise", "Proposal", "Agreement"},
    "THING": THINGS,
    "STAFFED": THINGS,
    "BASED": INITIATIVES | {"Facility", "Unit", "FundingPool", "Agreement", "Centre"},
    "ANY": frozenset(SIGNS),
}

_WORD = r"[^\W\d_][\w´/-]*+(?:’[\w´/-]*+)*+"
"""A word; its apostrophe stands apart because a class with it takes ten times as long to compile. A space
follows, so that it is never tried with fewer letters."""
_MODIFIERS = (
    r"(?:(?:bl\.a\.|f\.eks\.|blandt andet|blandt andre|herunder|hhv\.|fx|både|såvel) "
    r")?(?:[^\W\d_][\w´/]*+(?:’[\w´/]*+)*+- (?:og|eller) [^\W\d_]+ )?(?:(?!(?:i|på|fra|til|med|under|for|af|om|hos|ved"
    rf"|som|der|har|er|blev|via|mellem|og|at|men|mens|samt)\b){_WORD} ){{0,4}}?"
)
_FILL = (
    r"(?:(?!(?:af|i|med|på|til|under|for|om|hos|ved|som|der|har|er|blev|via|at|mens)\b)"
    rf"(?:{_WORD}|{SIGNS['Count']}):? ){{0,4}}?"
)
_SHORT_FORM = r"(?: \((?:[^()]{1,40}|(?:herefter|i det følgende)[^()]{1,60})\))?"
_IN_TOWN = f"(?: i [{SIGNS['Place']}{SIGNS['Municipality']}{SIGNS['Region']}](?!{POSSESSIVE}))?"
"""Where one of several is at home: what goes on behind it is the next of them."""
_WHO_IS = rf"(?:, (?:der|som) [^.,;:()?!\n{SIGNS['Proposal']}-{POSSESSIVE}]{{3,60}}+(?=,))?"  # "A, der bor her, og B"
_AND_IN = r"(?:(?:i|på|ved|hos) (?=[^.;:?!]{1,160}?,? (?:og|samt) (?:i|på|ved|hos) ))?"
"""Where each of several bears its preposition ("på A, i B og i C")."""
_SEPARATOR = (
    rf"{_SHORT_FORM}{_IN_TOWN}{_WHO_IS}-?(?:,? (?:og|samt|&|plus|såvel som|foruden|og ikke mindst)"
    rf" (?:(?:i|på|ved|hos) )?|, {_AND_IN}|/"
    rf"|(?<=\b[Ss]åvel [{''.join(SIGNS.values())}]) som (?:også )?)"
    rf"(?:(?:dels|resten|den anden (?:halv)?del) af )?{_FILL}"
)
_TOKEN = compiled(r"(?<!\?P)<(?:(\w*):)?([\w|]+)(\*?)>|~|…|°|_(?=<|\(\?P)|(?<=>)G")
_BARRED = "".join(sign for type_, sign in SIGNS.items() if type_ in ORGANISATIONS | INITIATIVES)
_GAP = rf"[^\n;:()?!{POSSESSIVE}{_BARRED}]{{0,40}}?"
_ADVERBS = (
    r"(?: i (?:dag|øjeblikket|praksis|(?:et )?(?:tæt )?(?:fællesskab|samarbejde)))?(?: (?!(?:af|fra|til|med|i|på|for"
    r"|via|og|men|uden|under inddragelse)\b)[\w.-]+){0,4}?"
)
_LONG_GAP = r"[^\n;?!]{0,100}?"


def types_of(name: str) -> frozenset[str]:
    """Return the types of a class, or of several joined by ``|`` ("INIT|Facility")."""
    return frozenset().union(*(CLASSES[part] for part in name.split("|")))


def signs(name: str) -> str:
    """Return the regular expression of one mention of the class *name*."""
    return _one_of(types_of(name))


def _one_of(types: Iterable[str]) -> str:
    return "[" + "".join(sorted(SIGNS[type_] for type_ in types)) + "]"


ANY_SIGN = f"[{chr(_FIRST)}-{chr(_FIRST + len(SIGNS) - 1)}]"  # one mention of whatever type
_OWNER = f"(?:{ANY_SIGN}{POSSESSIVE} (?:[^\\W\\d_]+ ){{0,2}}?)?"
_STAFF = (
    rf"(?:(?:{SIGNS['Count']}|\d+,\d+|en|et|én) )?(?:(?:årsværk|fuldtidsstillinger|stillinger) (?:som )?)?"
    rf"(?:{ANY_SIGN}{POSSESSIVE} )?{_MODIFIERS}{SIGNS['Role']}(?: "
    r"\([^()]{0,60}\))?(?:,? (?:på|i|à|á) (?:[\w-]+ ){0,2}?(?:timer|\w*job|tid|deltid|timebasis|praktik"
    rf"|{SIGNS['Hours']})(?!\w)|,? {SIGNS['Hours']}|,? \d\d?(?:,\d+)? timer"
    rf"|,? (?:en|én|to|tre|{SIGNS['Count']}) (?:dage?|aften\w*"
    r"|\w*middage?|gange?) (?:om (?:ugen|måneden)|ugentligt|hver uge))?"
)
"""One of a list of staff: its number, the role, and for how long or on which terms."""
_STAFF_SEPARATOR = r"(?:,? (?:og|samt|&|plus|heraf|eller|og/eller) |, |/|; )(?!desuden|derudover|endvidere)"


def _translate(match: re.Match[str]) -> str:
    sign = match.group()
    if sign == "~":
        return _GAP
    if sign == "°":
        return _ADVERBS
    if sign == "…":
        return _LONG_GAP
    if sign == "_":
        return _MODIFIERS
    if sign == "G":
        return POSSESSIVE
    group, name, many = match.groups()
    one = signs(name)
    if many:
        one = f"{_OWNER}{one}(?!{POSSESSIVE})"
    elif group in {"s", "o"}:
        one = _OWNER + one
        if match.string[match.end() : match.end() + 1] != "G":
            one += f"(?!{POSSESSIVE})"
    if many and name == "Role":
        body = f"{_STAFF}(?:{_STAFF_SEPARATOR}{_STAFF})*"
    else:
        body = f"{one}(?:{_SEPARATOR}{one})*" if many else one
    return f"(?P<{group}>{body})" if group else f"(?:{body})"


def compile_pattern(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Translate a rule's pattern into a regular expression over a sentence's shape."""
    whole_words = "" if pattern[0] in ",^" else r"(?<!\w)"
    return compiled(whole_words + _TOKEN.sub(_translate, pattern), flags)


ALIKE = chr(_FIRST + len(SIGNS))
"""The sign of a mention of whatever type, where rules' words hold one."""
_ANY = compiled(ANY_SIGN)


def alike(text: str) -> str:
    """Return a pattern with signs with one sign for mentions of all types: so rules' words may hold it."""
    return _ANY.sub(ALIKE, text)


def _as_word(match: re.Match[str]) -> str:
    """Return a mention in a pattern as it stands in words; before one that may have an owner stands the owner's
    sign."""
    group, name, many = match.groups()
    if name is None:
        return POSSESSIVE if match.group() == "G" else match.group()
    if many and name == "Role":
        return f"(?:~{ALIKE}~)"
    return f"(?:{ALIKE}~{ALIKE})" if many or group in {"s", "o"} else ALIKE


_CAPITALS = compiled(r"(?P<kept>\\.|\(\?P|<(?:\w*:)?[\w|]+\*?>G?)|[A-ZÆØÅÉ]")
"""Capitals that stand for letters, and what is left as it is."""


def any_letters(pattern: str) -> bool:
    """Say whether capitals and small letters are the same throughout a rule's pattern: then it is tried in small
    letters on the sentence in small letters, which takes half the time of ignoring case."""
    return "(?-i" not in pattern


def _in_small(pattern: str) -> str:
    return _CAPITALS.sub(lambda match: match["kept"] or match[0].lower(), pattern)


_BIT = {type_: 1 << number for number, type_ in enumerate(SIGNS)}


def bits(types: Iterable[str]) -> int:
    """Return types as a set of bits: one for a type, and another for one that comes again."""
    found = 0
    for type_ in types:
        bit = _BIT.get(type_, 0)
        found |= bit << len(_BIT) if found & bit else bit
    return found


_GROUP = compiled(r"<([so]|s2):([\w|]+)\*?>")
_PLACEHOLDER = compiled(r"<(?:(?:\w*):)?([\w|]+)\*?>")
_INNERMOST = compiled(r"\((?:\?:|\?P<\w+>|\?<?[!=]|\?-i:)?([^()]*)\)([?*]|\{0)?")


def without_choices(pattern: str) -> str:
    """Return what of a rule's pattern is neither optional nor an alternative nor only looked at."""

    def unwrap(match: re.Match[str]) -> str:
        body, optional = match.groups()
        return "" if optional or "|" in body or match.group().startswith(("(?=", "(?!", "(?<")) else body

    kinds: list[str] = []

    def mark(match: re.Match[str]) -> str:
        kinds.append(match.group())
        return f"\x01{len(kinds) - 1}\x02"

    bare = _PLACEHOLDER.sub(mark, re.sub(r"\(\?P<\w+>", "(", pattern)).replace(r"\(", "").replace(r"\)", "")
    while (opened := _INNERMOST.sub(unwrap, bare)) != bare:
        bare = opened
    return re.sub("\x01(\\d+)\x02", lambda match: kinds[int(match[1])], bare)


def required(pattern: str) -> tuple[frozenset[str], ...]:
    """Return the types of each mention that a rule's pattern cannot do without."""
    return tuple(types_of(kind) for kind in _PLACEHOLDER.findall(without_choices(pattern)))


def _required(pattern: str) -> Parts:
    return tuple(tuple(sorted(types)) for types in required(pattern))


def _row_of(pattern: str) -> Parts:
    """Return the types of each mention that a rule's pattern cannot do without, where they stand in one order: none of
    one that is itself a choice."""
    return () if "|" in _PLACEHOLDER.sub("", without_choices(pattern)) else _required(pattern)


def _begun(pattern: str) -> Parts:
    return ((begins(pattern),),)


def _words_of(pattern: str) -> Parts:
    """Return what a rule's pattern cannot do without, where mentions of all types are alike."""
    return all_needed(alike(_TOKEN.sub(_as_word, pattern)))


_CODE = zlib.crc32(Path(__file__).read_bytes()) ^ CODE
"""What is kept of rules counts only for the code that read it (see :mod:`ingest.search.needed`)."""


FREE = (
    r"(?<!\bi )(?<!\baf )(?<!\bom )(?<!\bfra )(?<!\bfor )(?<!\btil )(?<!\bpå )(?<!\bmed )(?<!\bved )(?<!\bunder )"
    r"(?<!\b(?:om|af) projekt )(?<!\b(?:om|af) projektet )"
)
"""At a pattern's beginning: what may not stand before a subject,
for a name after a preposition belongs to another name."""
WITHIN = r"(?:[^.;:?!\ue000-\ue0ff]{0,45}?)"
"""In a pattern: a short stretch of a clause without another mention."""
POOL_HERE = ("FundingPool", "")
"""As a rule's object: the pool whose grants the part of the document tells of."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One way in which Danish says a predicate.

    *confidence* is how often the rule is right when subject and object are named outright; *attrs* are qualifiers that
    the words themselves carry; *subjects* is the class of what may stand in for a missing ``s``, where it is not the
    class of the pattern's own; *several* says that ``o`` is at least two mentions of its type. A sentence is tried only
    where it holds the words and the mentions that the pattern cannot do without.
    """

    predicate: str
    id: str
    pattern: str
    confidence: float = 0.8
    attrs: Mapping[str, Value] = field(default_factory=dict)
    subjects: str = ""
    object: tuple[str, str] | None = None
    several: bool = False

    @cached_property
    def needs(self) -> tuple[int, ...]:
        """The mentions that a sentence must hold, each as a set of bits: one bit a type (see :func:`bits`)."""
        needed = [bits(types) for types in self._mentions]
        return tuple(bit << len(_BIT) if self.several else bit for bit in needed)

    @cached_property
    def _mentions(self) -> Parts:
        """The types of each mention that the pattern cannot do without, in their order."""
        return KEPT.told(self.pattern, _required, _CODE)

    @cached_property
    def row(self) -> re.Pattern[str] | None:
        """Where the pattern needs several mentions: these in their order, in a row of the signs of a sentence."""
        row = KEPT.told(self.pattern, _row_of, _CODE ^ 2)
        return compiled(".*?".join(map(_one_of, row))) if len(row) > 1 else None

    @cached_property
    def sign(self) -> re.Pattern[str] | None:
        """A mention that the pattern cannot do without, as it stands in a shape."""
        return compiled(_one_of(self._mentions[0])) if self._mentions else None

    @cached_property
    def words(self) -> Parts:
        """The words that a sentence must hold, its mentions alike, as the pattern tells, the rarest first."""
        return KEPT.told(self.pattern, _words_of, _CODE ^ 1)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern as a regular expression over shapes."""
        return compile_pattern(_in_small(self.pattern), 0) if self.small else compile_pattern(self.pattern)

    @cached_property
    def first(self) -> Callable[[str, Iterable[int]], re.Match[str] | None]:
        """What returns the first match in a shape whose mentions stand at the places given: a pattern that can begin
        only with a mention, or with the sentence, is tried nowhere else."""
        search, match, opens = self.regex.search, self.regex.match, self.opens

        def at_mentions(text: str, places: Iterable[int]) -> re.Match[str] | None:
            for place in places:
                if (found := match(text, place)) is not None:
                    return found
            return None

        if not opens:
            return lambda text, _: search(text)
        if "<" not in opens:
            return lambda text, _: match(text)
        return at_mentions if opens == "<" else lambda text, places: match(text) or at_mentions(text, places)

    @cached_property
    def opens(self) -> str:
        """With what every match begins (see :func:`begins`)."""
        return KEPT.told(self.pattern, _begun, READ)[0][0]

    @cached_property
    def chains(self) -> bool:
        """Whether what the rule gives as object may be its subject too."""
        objects = (types_of(kind) for name, kind in _GROUP.findall(self.pattern) if name == "o")
        return self.predicate == "partOf" and any(self.subject_types & types for types in objects)

    @cached_property
    def subject_types(self) -> frozenset[str]:
        """The types of the subject that the pattern names."""
        return frozenset().union(*(types_of(kind) for name, kind in _GROUP.findall(self.pattern) if name != "o"))

    @cached_property
    def implied(self) -> bool:
        """Whether the section's subject may stand in: the pattern can do without one."""
        return not any(name != "o" for name, _ in _GROUP.findall(without_choices(self.pattern)))

    @cached_property
    def implied_types(self) -> frozenset[str]:
        """The types of what may stand in for a subject that is not named."""
        return types_of(self.subjects) if self.subjects else self.subject_types or CLASSES["SUBJ"]

    @cached_property
    def small(self) -> bool:
        """Whether the pattern is to be tried on the sentence in small letters (see :func:`any_letters`)."""
        return any_letters(self.pattern)
