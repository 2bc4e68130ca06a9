"""Names that a sentence about money opens with: whoever gets, lacks or asks for money in it is named by its first words
("Unge Ører fik 40.000 kr. fra ...", "Nabotelefonen er finansieret af ...")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.mentions.coined.christened import a_person, small_near
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.coined.repeated import NO_HOUSES, NOT_NAMES
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, PLACE
from ingest.mentions.overlap import over
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import first_places
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.verbs import VERBS
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited, small

_MONEY = Awaited(
    (
        "kr.",
        "kroner",
        "mio",
        "penge",
        "støtte",
        "tilskud",
        "bevilling",
        "midler",
        "finansier",
        "betal",
        "pulje",
        "donation",
        "udgift",
        "ansøg",
        "søgt",
        "søger",
    )
)
"""What tells of money in a sentence."""
_WORD = r"[A-ZÆØÅ][\w’'-]+"
_DOES = (
    r"(?:har|havde|fik|får|modt(?:og|ager)|er|var|blev|bliver|an?søg(?:er|te)|regner|regnede|skal|kan|kunne|lever"
    r"|levede|drives|finansieres|"
    r"betales|støttes|dækkes|afholdes|lønnes|nyder|nød|mangler|manglede|satser|krydser|håber|opnåede|mistede|venter"
    r"|åbnede|fortsætter|kører|"
    r"eksisterer|tildel(?:es|tes)|bevilges|tilføres|hentede|skyldte|brugte|anmoder|ønsker|vil|ville|søgte|søger|drev)"
)
_NAME = compiled(
    rf"(?:[A-ZÆØÅ][a-zæøå]+: )?(?P<name>(?:(?:Den|Det|De) (?=[A-ZÆØÅ]))?{_WORD}(?: (?:(?:i|på|for|og|til|med|af|om"
    rf"|ved|under|er|uden|over|mod) )?{_WORD}"
    rf"| (?:på|i|til|for|om|og) [a-zæøå]+)*?)(?:,? (?:der|som) (?:[^\W_]+ ){{0,3}}?| (?:[a-zæøå]+, )?){_DOES}\b"
    rf"|(?P<lead>{_WORD}(?: {_WORD}){{0,3}}): [a-zæøå]"
)
"""What opens a sentence up to its verb, perhaps that of a relative clause, or to a colon."""
_ABSTRACT = compiled(
    r"(?:ning|ingen|ninger|ningerne|else|elsen|elserne|tion|tionen|tionerne|hed|heden|skabet|ering|eringen|dom|isme"
    r"|itet|iteten|arbejdet|"
    r"støtten|puljen|midlerne|pengene|tilskuddet|bevillingen|fonden|loven|budgettet|beløbet|området|behovet|systemet"
    r"|planen|sektoren|aftalen|fristen|datoen|kontoen|posten|summen|prisen|taksten|andelen|udgiften|indtægten|lønnen"
    r"|huslejen|rammen|resten|forbruget|skuddet|opgaven|svaret|brevet|skemaet|kravet|forslaget|notatet|bilaget|punktet"
    r"|kontingentet|gebyret|satsen|renten|gælden|gaven|legatet|afslaget|tilsagnet|komiteen|kommissionen|"
    r"personalet|mandskabet|inventaret|udstyret|brændstoffet|materialet|lokalet|maden|bussen|"
    r"rapporten|staten|byen|året|perioden|fasen|dagen|møderne|mødet|ejerne|erne)$"
)
"""How a definite word ends that names nothing: what is done, what money is, a time, people."""
_COSTS = compiled(r"(?:udgift|omkostning|indtægt|lønning|besparelse)(?:en|er|erne)?$|^(?:løn|honorar|penge|midler)$")
"""How the first of several words ends that say what is paid."""
_PARTIES = compiled(
    r"[a-zæøå]*(?:kommuner|regioner|amter|foreninger|organisationer|aktører|institutioner|virksomheder|myndigheder|parter"
    r"|partier|styrelser|ministerier|ministre|ansøgere|projekter|afdelinger|tilbud|hospitaler)(?:ne)?"
)
"""The first of several words where they are no name, but say of what kind those are who get or ask."""
_STEM = 6
"""Letters with which a definite word takes up what was told of before."""
_LONG = 9
"""Letters of a definite word that opens a sentence and may be a name."""


def name_receivers(text: str, passages: Sequence[Passage]) -> None:
    """Give the document the names with which its sentences about money open."""
    may_name: list[tuple[str, int]] = []
    for passage in _MONEY.among(passages):
        if passage.block.kind == "heading":
            continue
        match = _NAME.match(text, passage.start, passage.end)
        if match is None:
            continue
        begin, end = match.span("name" if match["name"] else "lead")
        label = clean(text[begin:end])
        if _is_name(text, passage, label, begin, end):
            may_name.append((label, begin))
    first = first_places(text, {_stem(label) for label, _ in may_name if " " not in label})
    names = (label for label, begin in may_name if " " in label or first[_stem(label)] >= begin)
    found = {label: Introduced(_type_of(label), label) for label in names}
    if found:
        add_introduced(text, passages, found)


def _is_name(text: str, passage: Passage, label: str, begin: int, end: int) -> bool:
    """Tell whether the words that open a sentence are a name that is not known yet."""
    words = label.split()
    low = words[0].casefold()
    held = over(begin, end, passage.mentions)
    if any(m.type not in {PLACE, ANAPHOR} or (m.type == PLACE and m.start == begin) for m in held):
        return False
    if role_of(words[0]) or low in NOT_NAMES or a_person(label) or any(word.casefold() in VERBS for word in words):
        return False
    plain = low.endswith(("en", "et", "ne"))
    if len(words) > 1 and _COSTS.search(low):
        return False  # "Udgifter til koordinering"
    if len(words) > 1 and _PARTIES.fullmatch(low) and label[1:].islower():
        return False  # "Kommuner og regioner"
    if len(words) > 1:
        noun = head_of(low)
        many = noun is not None and noun.plural and label[1:].islower()  # "Foreninger på området"
        common = many or (plain and words[1][0].islower()) or (low in FUNCTION and low not in {"den", "det", "de"})
        return not common
    head = head_of(label)
    if head is not None and (not head.compound or not head.definite or head.plural):
        return False
    crew = low.endswith("erne") and re.search(r"(?:passerne|vennerne|byggerne|piloterne|guiderne|banderne)$", low)
    if len(low) < _LONG or not plain or low.endswith(NO_HOUSES) or (_ABSTRACT.search(low) and not crew):
        return False
    return not small_near(text, label, passage.start)


def _stem(label: str) -> str:
    return small(label)[:_STEM]


def _type_of(label: str) -> str:
    words = label.split()
    told = [kind for word in (words[0], words[-1]) if (kind := kind_of(word)) in NAMED_KINDS and kind != "Unit"]
    return told[0] if told else "Service"
