"""Names without quotation marks that the words before them tell for names: "ordningen hedder X", "projektet X",
"et mødested, X,", "1,2 mio. kr. til X", and "X er navnet på et ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.mentions.coined.agreed import agreed, written_again
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.coined.namereach import name_end
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.overlap import over, settle
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import ABSTRACT, head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.persons import mask
from ingest.reading.table_words import SUM_COLUMN
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import INITIATIVES

_CAPITAL = r"(?=[A-ZÆØÅ][^\W\d_])"
_BEARS = Sought(
    r"\b(?:hedder|hedde|hed|kaldes|kaldet|døbt|benævnt|ved navn|(?:under|med|fået|får|fik|få|bærer|bar|valgt) (?:navnet|titlen|overskriften)"
    rf"|(?:kalder|kaldte|døbte|kaldt|kalde) (?:vi|de|man|kommunen|regionen|foreningen)(?: selv| det| den)?"
    rf"|(?:vi|de|man|kommunen|regionen) (?:kalder|kaldte|døbte|har døbt|har kaldt))(?: nu| i dag| formelt)? {_CAPITAL}"
)
"""What leads to a name that something bears."""
_OF_KIND = compiled(
    rf"(?<![\w-])(?:\d{{2,3}}-)?(?P<noun>[^\W\d_][a-zæøå-]{{3,}}(?:et|en|n)|[Pp]rojekt|(?P<owned>(?<=[a-zæøå]s )[a-zæøå-]{{5,}})) {_CAPITAL}"
)
"""A definite noun, or one with its owner, right before a name."""
_QUOTED_KIND = compiled(r"(?<![\w-])(?P<noun>\w[a-zæøå-]{3,}) [”\"“»](?P<name>[A-ZÆØÅ][^”\"“«»\n]{2,80})[”\"“«]")
"""A noun right before a name in quotation marks ("motionsholdet ”X”")."""
_QUOTES = compiled(r" [”\"“»]")
_OWN_KIND = Sought(rf"\b(?:vores|deres|jeres|sit|sin) (?:[a-zæøå]+e )?(?P<noun>[a-zæøå-]{{4,}}) {_CAPITAL}")
"""A noun right before a name of which a possessive tells whose it is ("vores gruppeforløb X")."""
_SET_OFF = Sought(
    r"\b(?:[Ee]t|[Ee]n|[Éé][tn]|[Vv]ores|deres|kommunens|regionens|foreningens|husets|eget|egen|egne|\w+s) (?:[a-zæøå]{3,} ){0,2}?"
    rf"(?P<noun>[a-zæøå-]{{4,}})(?: (?:i|på|for|om|af) (?:[A-ZÆØÅ]?[\wæøå-]+ ){{0,2}}?[\wæøå-]+)?,(?: nemlig| kaldet)? {_CAPITAL}"
)
"""A noun with its article, perhaps a place, and after a comma the name, which another comma or the end closes."""
_GRANTED = Sought(
    r"(?:kr\.|kroner|mio\.|millioner)(?: (?:i|for|over|fordelt over|årligt)(?: [\w–-]+){1,4}?)? til "
    rf"(?:(?:projektet|forsøget|initiativet|indsatsen|et projekt|projekt) )?{_CAPITAL}"
)
_MEMBERSHIP = Sought(
    rf"\b(?:medlem(?:mer)?|medlemskab) af (?:[A-ZÆØÅ][^.;:()]{{2,60}}? og af )?{_CAPITAL}|\b[Mm]eldt? (?:os|sig)(?: "
    rf"[a-zæøå]+)? ind i {_CAPITAL}|\b(?:tilsluttet|medlem\w* i) {_CAPITAL}"
)
"""What one is a member of: an association, where nothing else tells of what kind."""
_TOGETHER = Sought(rf"\b(?:sammen|fælles|samarbejder|samarbejde|enige) om {_CAPITAL}")
"""What several bodies do together."""
_IS_CALLED = Sought(r" er (?:navnet|titlen|overskriften) (?:på|over) (?:et|en|det|den|vores)(?P<what>(?: [\w-]+){1,4})")
"""What stands after a name and says that it is one."""
_OPENING = r"(?P<name>[A-ZÆØÅ][\wæøå-]+(?: (?:(?:i|på|for|og|til|med|af|om|ved|over|under|mod|uden|bag|langs|gennem|ad) )?[A-ZÆØÅ][\wæøå-]+){0,3}|[A-ZÆØÅ][\wæøå-]+ (?:på|i|til|for|om) [a-zæøå]+)"
_OWNER = r"(?:[A-ZÆØÅ][\w-]*(?: i)? ){0,3}[A-ZÆØÅ][\w-]*s"
_IS_A = Sought(
    rf"{_OPENING} (?:er|var) (?:et|en|vores|kommunens|byens|regionens|foreningens|lokalafdelingens|kredsens|klubbens|{_OWNER})(?: af)? (?P<what>[^.,;:?!()]{{3,60}})"
)
"""A sentence that opens with a name and says of what kind it is."""
_SAYS_WHAT = compiled(rf" er (?:et|en|vores|{_OWNER}|[a-zæøå]+(?:ens|ets)) (?P<what>[^.,;:?!()]{{3,60}})")
"""What tells of a sentence's first words of what kind a thing they name."""
_ONE_OF = Sought(
    rf"\b(?:[EeÉé]t|[EeÉé]n) af (?:[a-zæøå]+ ){{0,3}}?(?P<noun>[a-zæøå]+(?:erne|ene)) (?:er|var|hedder|kaldes) {_CAPITAL}"
)
"""What leads to the name of one of several ("Et af projekterne er X")."""
_SEVERAL = Sought(rf"\b(?:{FEW_PATTERN}) (?:[a-zæøå]+ ){{0,2}}?(?P<noun>[a-zæøå]{{5,}}(?:er|r|e))(?![\w-])")
"""Several things of which the next sentence begins to tell."""
_LIES = compiled(r" (?:ligger|lå|holder til|åbnede|blev åbnet|har til huse|har adresse|har åbent)\b")
_AND_IS_A = Sought(rf"(?<=[a-zæøå,] ){_OPENING}, (?:(?:som|der) (?:er|var) )?(?:et|en) (?P<what>[^.,;:?!()]{{3,60}})")
"""A name inside a sentence, and after a comma of what kind it is."""
_DUBBED = Sought(
    rf"{_OPENING}, som (?P<what>[^\W\d_]+(?:en|et|n)) (?:hedder|kaldes|blev døbt|er døbt|blev kaldt|er blevet døbt|fik til navn)\b"
)
"""A sentence that opens with a name and says what bears it."""
_OPENED = Sought(rf"{_OPENING} (?:åbnede|lukkede|slog dørene op|blev indviet) (?:i|den|pr\.|ved) ")
"""A sentence that opens with a name and tells when the house opened or closed."""
_NEW = Sought(
    rf"^Det (?:[a-zæøå]+ )?(?:nye|nyeste) (?:[a-zæøå]+ )?(?:har været|er|var|blev|bliver) {_CAPITAL}", re.MULTILINE
)
"""What leads to the name of something new ("Det store nye har været X")."""
_SOMETHING = compiled(
    r"\b(?:(?:noget|det), (?:som )?|(?:[Aa]lternativet|[Ll]øsningen|[Nn]yskabelsen|[Kk]onceptet|[Ss]tedet) )$"
)
"""What stands before "vi kalder X" or "hedder X" where nothing else says what bears the name."""
_OPENS = _IS_CALLED.bit | _IS_A.bit | _DUBBED.bit | _OPENED.bit
"""What tells that a sentence's first words are a name."""
_TOLD = _OPENS | sum(one.bit for one in (_BEARS, _OWN_KIND, _ONE_OF, _NEW, _GRANTED, _MEMBERSHIP, _TOGETHER, _AND_IS_A))
_BEFORE_NAME = compiled(rf"[bdegkmnprst,] {_CAPITAL}")
"""What stands wherever a noun, or a comma after one, is followed by a name; it is found sooner than the noun is read."""
_ENDS = compiled(r"\b(?:for|til|af|i|på|med|som|der|hvor|fra|om|ved|mellem|under)\b")
_PERSONAL = compiled(r"(?!De[nt]? )[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+){1,3}")
"""Two to four words in capitals, as persons' names are."""
_COMMON = compiled(rf"(?:{ABSTRACT}|skabet|erne)$")
_NOT_OPENING = word_list(
    "formålet målet målgruppen tanken ideen idéen visionen resultatet svaret løsningen baggrunden recovery "
    "peerstøtte psykiatri projektet tilbuddet ordningen foreningen udgangspunktet planen drømmen håbet konklusionen "
    "hjemløshed ensomhed depression angst skizofreni arbejde fælles næste første sidste eksemplet rammen kernen "
    "opgaven modellen metoden konceptet alternativet"
)
"""Words at a sentence's beginning of which a text says what they are, and that are no names."""
_NO_NAME = _NOT_OPENING | FUNCTION
_PLAIN = word_list(
    "Projektet Forsøget Ordningen Forløbet Puljen Holdet Kurset Indsatsen Initiativet Tilbuddet Foreningen"
)
"""Nouns with which a sentence opens and that are no part of the name after them."""
_TOLD_BY_NOUN = frozenset({"Project", "Education"})
"""What is known by its name without the noun with which a sentence opens ("Uddannelsen Afsæt")."""
_OWNED = compiled(r" (?:er|var) (?!et |en )")
_AT_PLACE = compiled(r" (?:i|på|ved) [A-ZÆØÅ]\S*$")
_AT_PLACES = compiled(r"(?: (?:i|på|ved) [A-ZÆØÅ]\S*)+$")
_SMALL_WORDS = frozenset(
    {"den", "det", "de", "der", "her", "vi", "han", "hun", "man", "nu", "så", "dem", "jeg", "du", "i", "dette", "denne"}
)
_CLOSES = compiled(
    r"[,.;:)]|$|\s[–-]\s|\s(?:der|som|hvor)\b|\s(?:i|på|ved) [A-ZÆØÅ][a-zæøå]+(?=[,.;]| (?:og|der|som)\b|$)"
)
_WORD = compiled(r"[^\W\d_-][\w-]*")
_REACH = 110
"""Characters before a name in which the noun stands that says what bears it."""
_WHOLE = frozenset({"Facility", "SocialEnterprise", "Project", "Association"})
"""What is called by its noun too, where a sentence opens with both ("Havefællesskabet Kløverhaven")."""
_SHORTEST, _TELLING = 4, 3
"""Letters of a name, and words of one that opens with a small word."""
_NEAR = 4000
"""Characters around a name in which the text must not write it small."""
_LONGEST, _MOST = 60, 9
"""Characters of a name with which a sentence opens; words of a name."""


def name_christened(text: str, passages: Sequence[Passage]) -> None:
    """Add to the sentences the names that their words tell for names."""
    last: Passage | None = None
    names: dict[int, list[Mention]] = {}
    for number, passage in enumerate(passages):
        if (passage.capitals or passage.sought & _OPENS) and (found := list(_names(text, passage, last))):
            names[number] = found
        last = passage
    for number, name in written_again(text, _subjects(text, passages)):
        names.setdefault(number, []).append(name)
    for number, found in agreed(text, passages, names).items():
        passage = passages[number]
        if found := [m for m in found if _new(m, passage.mentions)]:
            passage.mentions = settle([*(m for m in passage.mentions if not _inside(m, found)), *found])


def _names(text: str, passage: Passage, last: Passage | None) -> Iterator[Mention]:
    """Yield the names that a sentence's words tell for names."""
    yield from _crews(text, passage)
    yield from _one_of_several(text, passage, last)
    quoted = _QUOTES.search(text, passage.start, passage.end) is not None
    for match in _QUOTED_KIND.finditer(text, passage.start, passage.end) if quoted else ():
        if (kind := kind_of(match["noun"].lower())) in NAMED_KINDS and not a_person(match["name"]):
            yield Mention(match.start("name"), match.end("name"), kind, clean(match["name"]), "quoted")
    noun = passage.capitals and _BEFORE_NAME.search(text, passage.start, passage.end) is not None
    if not noun and not passage.sought & _TOLD:
        return
    known = {m.start: m for m in passage.mentions}
    for match in _BEARS.finditer(text, passage):
        kind = _noun_before(text, passage.start, match.start())
        if not kind and last is not None and _BACK.match(text, passage.start):
            kind = _noun_before(text, last.start, last.end) or "Service"
        if not kind and _SOMETHING.search(text, passage.start, match.start()):
            kind = "Service"
        if kind:
            yield from _name(text, match.end(), passage, kind, known, said=True)
    for match in _NEW.finditer(text, passage):
        for name in _name(text, match.end(), passage, "Project", known):
            if _CLOSES.match(text, name.end):
                yield name
    if noun:
        yield from _behind_nouns(text, passage, known)
    for match in _OWN_KIND.finditer(text, passage):
        if (kind := kind_of(match["noun"])) in NAMED_KINDS and not match["noun"].endswith("e"):
            yield from _name(text, match.end(), passage, kind, known)
    for match in _ONE_OF.finditer(text, passage):
        one = head_of(match["noun"])
        if one is not None and one.type in NAMED_KINDS:
            yield from _name(text, match.end(), passage, one.type, known)
    for match in _SET_OFF.finditer(text, passage) if noun else ():
        if kind := kind_of(match["noun"]):
            for name in _name(text, match.end(), passage, kind, known):
                if _CLOSES.match(text, name.end):
                    yield name
    for match in (*_GRANTED.finditer(text, passage), *_TOGETHER.finditer(text, passage)):
        for name in _name(text, match.end(), passage, "Project", known):
            if _CLOSES.match(text, name.end):
                yield name
    for match in _MEMBERSHIP.finditer(text, passage):
        for name in _name(text, match.end(), passage, "Association", known):
            first, ending = head_of(name.label.split()[0]), head_of(name.label.split()[-1])
            if first is None or first.plural:
                yield replace(name, type="Forum") if ending is not None and ending.type == "Forum" else name
    if passage.sought & _SAID_KIND:
        yield from _of_what_kind(text, passage, known)


def _behind_nouns(text: str, passage: Passage, known: Mapping[int, Mention]) -> Iterator[Mention]:
    """Yield the names that stand right behind a definite noun, or one with its owner, that tells of what kind they are."""
    for match in _OF_KIND.finditer(text, passage.start, passage.end):
        kind, opens = kind_of(match["noun"]), match.start() == passage.start
        if not kind:
            continue
        plain = match["noun"][0].islower() or (opens and (match["noun"] in _PLAIN or kind in _TOLD_BY_NOUN))
        alone = opens or (kind == "Association" and match["noun"][0].isupper())
        whole = not plain and alone and head_of(match["noun"]) is None
        whole = whole and (kind in _WHOLE or match["noun"].endswith("fællesskabet"))
        several = match["owned"] is not None or (opens and kind == "Service" and not plain and not whole)
        for name in _name(text, match.end(), passage, kind, known) if plain or whole or several else ():
            if whole:
                yield replace(name, start=match.start("noun"), label=f"{match['noun']} {name.label}")
            elif not several:
                yield name
            elif " " in name.label and name.label.split()[1].islower():
                yield replace(name, start=match.start("noun")) if opens else name


_SAID_KIND = sum(one.bit for one in (_IS_A, _DUBBED, _AND_IS_A, _OPENED, _IS_CALLED))


def _of_what_kind(text: str, passage: Passage, known: Mapping[int, Mention]) -> Iterator[Mention]:
    """Yield the names of which a sentence says of what kind they are, most of them its first words."""
    for pattern, opens in ((_IS_A, True), (_DUBBED, True), (_AND_IS_A, False)):
        for match in pattern.finditer(text, passage):
            if match.start() == passage.start or not opens:
                yield from _defined(text, match, known, pattern is _DUBBED)
    for match in _OPENED.finditer(text, passage):
        if match.start() == passage.start and passage.block.kind != "heading":
            yield from _opened(text, match, known)
    for match in _IS_CALLED.finditer(text, passage):
        kinds = [kind for word in _WORD.findall(match["what"]) if (kind := kind_of(word))]
        title = text[passage.start : match.start()].strip(' ”"“»«')
        if title and title[0].isupper() and len(title.split()) <= _MOST and kinds:
            start = text.index(title, passage.start)
            yield Mention(start, start + len(title), kinds[0], clean(title), "apposition")


def _subjects(text: str, passages: Sequence[Passage]) -> Iterator[tuple[int, Mention]]:
    """Yield what several words open a sentence that says of what kind they are ("Hjem igen er et forløb for ...")."""
    for number, passage in enumerate(passages):
        at = text.find(" er ", passage.start, min(passage.end, passage.start + _LONGEST))
        match = _SAYS_WHAT.match(text, at, passage.end) if at > 0 and passage.block.kind != "heading" else None
        if match is None or not text[passage.start].isupper():
            continue
        label = text[passage.start : match.start()]
        kinds = [kind for word in _WORD.findall(_ENDS.split(match["what"])[0]) if (kind := kind_of(word))]
        words = label.split()
        told = 1 < len(words) <= _MOST and kinds and kinds[-1] in NAMED_KINDS and clean(label) == label
        told = told and any(word.casefold() not in FUNCTION for word in words)  # "Så det er et partnerskab"
        if told and not (kind_of(words[0]) or words[0].casefold() in _NOT_OPENING or a_person(label)):
            start = passage.start
            if not any(m.start < match.start() and m.type in _HELD for m in passage.mentions if m.start >= start):
                yield number, Mention(start, match.start(), kinds[-1], label, "apposition")


def _one_of_several(text: str, passage: Passage, last: Passage | None) -> Iterator[Mention]:
    """Yield the name with which a sentence opens after one that tells of several ("... to væresteder. Kajen ligger i")."""
    several = _SEVERAL.search(text, last) if last is not None and last.block is passage.block else None
    noun = head_of(several["noun"]) if several is not None else None
    if noun is None or not noun.plural or noun.type not in NAMED_KINDS:
        return
    known = {m.start: m for m in passage.mentions}
    for name in _name(text, passage.start, passage, noun.type, known, said=True):
        word = name.label.split()[0]
        common = word.casefold() in _NO_NAME or role_of(word) or word.endswith("erne")
        if _LIES.match(text, name.end) and not common:
            yield name


def _crews(text: str, passage: Passage) -> Iterator[Mention]:
    """Yield the names that sound like people ("i gang med Brobyggerne"): inside a sentence only a name has a capital."""
    for m in passage.mentions:
        if m.type != "Role" or m.start < passage.start + 2 or passage.block.kind == "heading":
            continue
        name, before = text[m.start : m.end], text[m.start - 2 : m.start]
        inside = before[0].islower() and before[1] in " \n"
        if inside and name.istitle() and name.endswith("ne") and not small_near(text, name, m.start):
            kind = "Project" if "projekt" in text[passage.start : m.start].casefold() else "Service"
            yield Mention(m.start, m.end, kind, name, "apposition")


def _defined(text: str, match: re.Match[str], known: Mapping[int, Mention], said: bool) -> Iterator[Mention]:
    """Yield the name of which a sentence says of what kind it is; *said*: that it is a name, too."""
    owned = _OWNED.match(text, match.end("name")) is not None
    definite = match["name"].split()[0].endswith(("en", "et", "ne"))
    label = _AT_PLACE.sub("", match["name"]) if definite or owned else match["name"]
    words = label.split()
    head = _ENDS.split(match["what"])[0]
    kind = next((kind for word in reversed(_WORD.findall(head)) if (kind := kind_of(word))), "")
    plainly = len(words) == 1 or any(word[0].islower() for word in words)
    common = (plainly and words[0].casefold() in _NO_NAME) or (_COMMON.search(words[-1]) and not words[-1][0].isupper())
    plain = " " not in label and (kind_of(label) or _COMMON.search(label)) and not said
    plain = plain and not (role_of(label) and kind in INITIATIVES)  # "Telefonvennerne er vores ringeordning"
    if kind not in NAMED_KINDS or common or plain or _overlaps(match.start(), match.start() + len(label), known):
        return
    if not a_person(label) and not (len(words) == 1 and small_near(text, label, match.start())):
        start = match.start("name")
        yield Mention(start, start + len(label), kind, clean(label), "apposition")


_NAMES = NAMED | {PLACE}
_HELD = NAMED | {PLACE, "Role", "Party"}
_KINDS = NAMED_KINDS | {"FundingPool"}


def _opened(text: str, match: re.Match[str], known: Mapping[int, Mention]) -> Iterator[Mention]:
    """Yield the name of a house that opened or closed; a definite noun is one only with the town that tells it."""
    first = match["name"].split()[0]
    definite = first.endswith(("en", "et", "ne"))
    label = _AT_PLACES.sub("", match["name"]) if definite else match["name"]
    placed = label != match["name"]
    common = first.casefold() in _NO_NAME or (" " not in label and ((definite and not placed) or _COMMON.search(first)))
    end = match.start() + len(label)
    if common or a_person(label) or _overlaps(match.start(), end, known) or small_near(text, label, match.start()):
        return
    kind = kind_of(label.split()[-1])
    yield Mention(match.start(), end, kind if kind in NAMED_KINDS else "Facility", label, "apposition")


def _overlaps(start: int, end: int, known: Mapping[int, Mention]) -> bool:
    """Tell whether the words hold a name that is known: "Bostedet Elmely er et botilbud" names Elmely."""
    held = over(start, end, known.values())
    return any(m.type in _NAMES and (m.type != PLACE or m.start == start) for m in held)


def a_person(label: str) -> bool:
    """Tell whether two or three words in capitals are somebody's name."""
    return _PERSONAL.fullmatch(label) is not None and mask(label) != label


def small_near(text: str, word: str, at: int) -> bool:
    """Tell whether the text around writes a word small: then it is a common noun."""
    low, around = word.lower(), text[max(0, at - _NEAR) : at + _NEAR]
    return low in around and re.search(rf"(?<![\w-]){re.escape(low)}(?!\w)", around) is not None


_BACK = compiled(r"(?:Det|Den|Dem|Her|Sådan)\b")
"""How a sentence begins that names what the one before told of."""


def _noun_before(text: str, start: int, end: int) -> str:
    """Return the type of the last noun before a naming verb that says what bears a name."""
    words = _WORD.findall(text, max(start, end - _REACH), end)
    kinds = (
        kind_of(word) or ((head := head_of(word)) and head.definite and head.type) or "" for word in reversed(words)
    )
    return next((kind for kind in kinds if kind in _KINDS), "")


def _name(
    text: str, start: int, passage: Passage, kind: str, known: Mapping[int, Mention], said: bool = False
) -> Iterator[Mention]:
    """Yield the name at *start*; *said*: the text says that it is one, however small it writes the word elsewhere."""
    if kind not in _KINDS:
        return
    first = known.get(start)
    stop = name_end(text, start, passage.end, known, passage.start)
    if first is not None and first.type == "Role" and text[start].isupper():
        stop = max(stop, first.end)  # a course may be called by the post for which it trains
    held = first is not None and first.type in _HELD and first.source == "register"
    if first is not None and held and (first.type != PLACE or stop <= first.end):
        return
    label = clean(text[start:stop])
    words = label.split()
    if not words or len(label) < _SHORTEST or (words[0].casefold() in _SMALL_WORDS and len(words) < _TELLING):
        return
    if SUM_COLUMN.match(label) or a_person(label) or (len(words) == 1 and not said and small_near(text, label, start)):
        return
    kind = "FundingPool" if label.endswith("puljen") else kind  # "4 mio. kr. til Åbne Døre-puljen"
    yield Mention(start, start + len(text[start:stop].rstrip()), kind, label, "apposition")


def _new(name: Mention, mentions: Sequence[Mention]) -> bool:
    """Tell whether a name says more than what is known at its place."""
    held = [m for m in over(*name.span, mentions) if m.type != "Role"]
    return not any(
        (m.source == "register" and m.end - m.start >= name.end - name.start)
        or (m.start <= name.start and m.end >= name.end)
        for m in held
    )


def _inside(mention: Mention, names: Sequence[Mention]) -> bool:
    """Tell whether a mention gives way: it lies in a name, or breaks off inside one ("kurset Din" before "Din sti")."""
    return any(
        mention.end <= name.end
        and (
            name.start <= mention.start
            or (mention.end > name.start and mention.source == "apposition")
            or (mention.end == name.end and mention.type == "Role")
        )
        for name in names
    )
