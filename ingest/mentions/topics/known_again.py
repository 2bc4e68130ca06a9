"""How a name is known again: by its head noun, its beginning, its short form; and the groups that it owns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from ingest.document import Document
from ingest.mentions.mention import ANAPHOR, NAMED, TOWNS, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.topics.headings import Topic
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ontology.predicates import INITIATIVES

COMPATIBLE: dict[str, frozenset[str]] = {
    "Project": INITIATIVES,
    "Service": INITIATIVES | {"Facility", "Unit"},
    "Education": frozenset({"Education", "Service"}),
    "Facility": frozenset({"Facility", "Service", "Unit", "Centre", "SocialEnterprise"}),
    "Unit": frozenset({"Unit", "Centre", "Facility"}),
    "Centre": frozenset({"Centre", "Unit"}),
    "Association": frozenset({"Association", "SocialEnterprise"}),
    "Company": frozenset({"Company", "SocialEnterprise"}),
    **{
        name: frozenset({name})
        for name in ("Foundation", "Forum", "StateBody", "Agreement", "FundingPool", "SocialEnterprise")
    },
}
"""Which types a definite noun with a head of the key's type may point back to."""

_LONG_NOUN = 5
"""Letters of a noun by which alone a name is meant in a compound."""
_BOARD = compiled(
    r" (bestyrelse|(?:lands|hoved|lokal)bestyrelse|landsledelse|styregruppe|følgegruppe|projektgruppe|brugerråd|repræsentantskab|arbejdsgruppe)\b"
)

_GROUPS = word_list("styregruppen arbejdsgruppen følgegruppen projektgruppen bestyrelsen brugerrådet styregruppens")
"""Groups that belong to what the text is about and are called after it."""
_OF_OTHERS = compiled(r" (?:i|på|ved|for) \w")
"""What stands after such a group where the text says whose it is."""
_OF_BRANCHES = word_list("afdelingen lokalafdelingen kredsen centret centeret huset klubben rådgivningen")


_SHORT = compiled(r"[A-ZÆØÅ]{2,}(?:-[A-ZÆØÅ][a-zæøå]+)?$")
"""An abbreviation, perhaps with its town."""


_SHORT_HEAD = 5
"""Letters of a noun that longer ones end in by chance."""


def has_head(label: str, lemma: str) -> bool:
    """Tell whether a name is built on a head noun."""
    heads = [head for word in label.split() if (head := head_of(word)) is not None]
    return any(head.lemma == lemma or (len(lemma) > _SHORT_HEAD and head.lemma.endswith(lemma)) for head in heads)


def of_kind(name: Mention | None, noun: Mention) -> Mention | None:
    """Return a name that a definite noun may mean, or None: "rådet" is no "arbejdsgruppe", though both are bodies."""
    if name is None or noun.value[0] != "Forum":
        return name
    ends = tuple(noun.label + ending for ending in ("", "et", "en", "n", "met", "s", "ets", "ens"))
    return name if any(word.casefold().endswith(ends) for word in name.label.replace(",", " ").split()) else None


_ARTICLES = frozenset({"Den", "Det", "De"})
_NOUN = 30
"""Characters before a name in which its noun stands ("det nye team Havblik")."""


def called_by(text: str, name: Mention) -> Iterator[str]:
    """Yield the nouns by which a text may go on calling a name: the one before it, and those of its first words."""
    words = name.label.split()
    before = text[max(0, name.start - _NOUN) : name.start].rstrip('”"“» ').rsplit(None, 1)[-1:]
    first = words[1:4] if words[0] in _ARTICLES else words[:2]
    yield from filter(None, (known_by(word, name.type) for word in (*before, *first)))


def known_by(word: str, type_: str) -> str:
    """Return the head noun of a name's word by which the text may go on calling it, or ``""``: a town's name is none."""
    head = head_of(word)
    alike = head is not None and (head.type == type_ or {head.type, type_} == {"Unit", "Centre"})
    told = head is not None and alike and not head.genitive and not register_names().names_place(word)
    return head.lemma if head is not None and told else ""


def ends_in(noun: str, name: str, other: str) -> bool:
    """Tell whether a word of a name ends in a noun, and none of another does ("afsnit": "Sengeafsnit S3", "Team Vest")."""
    ends = tuple(noun + ending for ending in ("", "et", "en"))
    own = any(x.casefold().endswith(noun) and not register_names().names_place(x) for x in name.split())
    return own and not any(x.endswith(ends) for x in other.casefold().split())


def same_start(label: str, other: str) -> bool:
    """Tell whether two names begin alike: a heading and the full title below it."""
    return label.split()[0].casefold() == other.split()[0].casefold() and len(label.split()[0]) > 4


def with_short_forms(text: str, mentions: list[Mention], topic: str = "") -> list[Mention]:
    """Join a name and its short form in brackets ("Klub Kystvejen (KK)") into one mention; the *topic*'s short form is
    what the text calls it."""
    short = topic if _SHORT.match(topic) else ""
    if not short and (len(mentions) < 2 or len({mention.label for mention in mentions}) == len(mentions)):
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        last = found[-1] if found else None
        if (
            last is not None
            and (last.label == mention.label or (mention.label == short and last.label[:1] == short[:1] != ""))
            and text[last.end : mention.start] == " ("
            and text[mention.end : mention.end + 1] == ")"
        ):
            known = mention if mention.label == short else last
            found[-1] = replace(known, start=last.start, end=mention.end + 1, genitive=False)
        else:
            found.append(mention)
    return found


def built_on(word: str, noun: str) -> bool:
    """Tell whether a definite compound begins with the noun by which a name is known ("kursusforløbet")."""
    return len(noun) >= _LONG_NOUN and word.startswith(noun) and len(word) > len(noun) + 3


def is_word_of(noun: str, label: str) -> bool:
    """Tell whether a definite compound is one of the words of a name ("gruppehuset": "Østerbro Gruppehus")."""
    forms = {noun, *(noun.removesuffix(ending) for ending in ("et", "en", "t", "n") if noun.endswith(ending))}
    return " " in label and not forms.isdisjoint(label.casefold().split())


_ALIKE = 0.85


def is_short_for(mention: Mention, topic: Topic) -> bool:
    """Tell whether a single definite compound shortens the topic's name ("Netværkstedet")."""
    first = topic.label.partition(" ")[0]
    if " " in mention.label or mention.label == topic.label:
        return False
    if mention.label.endswith(("en", "et")) and is_end_of(mention.label, topic.label):
        return True
    if head_of(mention.label) is None:
        return False
    return SequenceMatcher(None, first.casefold(), mention.label.casefold()).ratio() >= _ALIKE


def is_end_of(noun: str, label: str) -> bool:
    """Tell whether a definite noun is the last part of a name of one word ("Stuen": "Samarbejdsstuen")."""
    own = len(label) - len(noun)
    return " " not in label and len(noun) > _SHORTEST_END and own >= _FIRST_PART and label.endswith(noun.casefold())


_SHORTEST_END, _FIRST_PART = 4, 3


def group_of(text: str, end: int, noun: str, label: str) -> str:
    """Return what a group that ends at *end* is called that belongs to what the text is about, or ``""``."""
    if noun not in _GROUPS or _OF_OTHERS.match(text, end):
        return ""
    return label if label.casefold().startswith(noun) else f"{noun[0].upper()}{noun[1:]} for {label}"


def is_branch(noun: str, type_: str) -> bool:
    """Tell whether an association's branch or house calls itself so."""
    return type_ in {"Association", "SocialEnterprise"} and noun in _OF_BRANCHES


LOCALS = word_list("lokalafdelingen lokalforeningen lokalkredsen")
_FORMER = compiled(
    r"\b(?:under|med) (?:det tidligere |det daværende )?navnet $|\b(?:tidligere|før|dengang) (?:kaldt? )?$"
)

_FORMER_ENDS = ("navnet ", "tidligere ", "før ", "dengang ", "kald ", "kaldt ")


def is_former(text: str, start: int) -> bool:
    """Tell whether the name that begins at *start* is told of as one that something bore before."""
    told = text.endswith(_FORMER_ENDS, 0, start)  # most names are told of by nothing of the kind
    return told and _FORMER.search(text, max(0, start - 30), start) is not None


def is_local(mention: Mention) -> bool:
    """Tell whether a mention names an association's branch: the association and a town."""
    return mention.type == "Association" and " " in mention.label and _with_town(mention.label)


@lru_cache(maxsize=1024)
def _with_town(label: str) -> bool:
    whole = next(iter(register_names().find(label)), None)
    if whole is None or whole.type != "Association" or whole.start > 0 or whole.end + 1 >= len(label):
        return False
    town = next(iter(register_names().find(label[whole.end + 1 :])), None)
    return town is not None and town.type in TOWNS and town.start == 0


def boards(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """Yield the groups that a possessive names ("skolens bestyrelse"), called after their owner."""
    for mention in mentions:
        match = _BOARD.match(text, mention.end) if mention.genitive and mention.type in NAMED else None
        if match and not any(m.start == match.start(1) for m in mentions):
            noun = match[1] + ("t" if match[1].endswith(("råd", "skab")) else "n")
            noun = noun.replace("rådt", "rådet").replace("skabt", "skabet")
            yield Mention(
                match.start(1), match.end(1), "Forum", f"{noun[0].upper()}{noun[1:]} for {mention.label}", "pattern"
            )


_INSIDE = compiled(r" (?:i|på) (?:stueetagen|stuen|kælderen|baghuset|gården|første sal|hjørnet|bygningen)\b")


def is_in_house(text: str, noun: Mention) -> bool:
    """Tell whether a noun means a part of a house, and not the house ("Caféen i stueetagen")."""
    return noun.label in {"café", "cafe"} and _INSIDE.match(text, noun.end) is not None


_BY_HEAD = INITIATIVES | {ANAPHOR, "Facility"}


def head_of_topic(text: str, mention: Mention, topic: Topic | None) -> Mention | None:
    """Return a definite noun with its town as the topic whose name ends in it ("Caféen i Ry": Samtalecaféen)."""
    if topic is None or " " in topic.label or (mention.type not in _BY_HEAD and mention.type != topic.type):
        return None
    noun = text[mention.start : mention.end].partition(" ")[0].casefold()
    inside = topic.label.casefold().endswith(noun) and len(topic.label) > len(noun)
    if not inside or not noun.endswith(("en", "et")) or " i " not in text[mention.start : mention.end + 3]:
        return None
    return replace(mention, type=topic.type, label=topic.label, source="anaphor")


_OF_A_TOWN = frozenset({"Unit", "Forum", "RegionalPsychiatry"})
_ONE_DEFINITE = compiled(r"[A-ZÆØÅ][\w-]+(?:en|et|ne)$")
_TOWN = r"(?P<town>(?!Psykiatri|Regionspsykiatri)[A-ZÆØÅ][a-zæøå]+(?: (?:Kommune|F|S|[A-ZÆØÅ][a-zæøå]+))?)(?![\w-])"
_TOWN_AFTER, _REGION_AFTER = compiled(rf" i (?!Region\b){_TOWN}"), compiled(rf" i {_TOWN}")
"""What stands after a body of which every town may have one."""


def in_town(text: str, mention: Mention) -> Mention:
    """Return a body that many towns have by its name with its town ("Distriktspsykiatrien i Holbæk")."""
    if mention.type not in _OF_A_TOWN or mention.source not in {"pattern", "institution"} or mention.genitive:
        return mention
    panel = mention.type == "Forum" and mention.source == "pattern" and not mention.label.startswith("Region")
    after = _REGION_AFTER if panel else _TOWN_AFTER
    town = after.match(text, mention.end) if _ONE_DEFINITE.match(mention.label) else None
    if town is None:
        return mention
    type_ = "Unit" if mention.type == "RegionalPsychiatry" else mention.type
    return replace(mention, type=type_, label=f"{mention.label} i {town['town']}", source="pattern")


def nearer(document: Document, mention: Mention, last: Mention | None, alike: Mention) -> Mention:
    """Return the *last* body that a noun's own paragraph has named, whatever its name, before one *alike* by its noun
    that stands further up."""
    block = document.block_at(mention.start)
    return last if last is not None and block and alike.start < block.start <= last.start else alike


def of_another_part(alike: Mention, topic: Topic) -> bool:
    """Tell whether an association *alike* by its noun was told before the part that is about another one: there the noun
    means what the part is about ("Foreningen" under "LAP Vestegnen")."""
    return alike.type == topic.type == "Association" and alike.end <= topic.start


def last_group(document: Document, mention: Mention, last: Mention | None) -> Mention | None:
    """Return the steering group or the like that "gruppen" means: the *last* that its own paragraph has named."""
    block = document.block_at(mention.start)
    named = last is not None and block is not None and block.start <= last.start and "gruppe" in last.label.casefold()
    return last if named else None


JUST = 250
"""Characters before a definite compound in which the thing that it means is brought in."""
_INDEFINITE = compiled(r"(?<!\ber)(?<!\bvar)(?<!\bsom) (?:et|en)(?: [^\W\d_]+){0,2}$")


def just_told(text: str, mention: Mention, low: str, recent: Iterable[Mention]) -> bool:
    """Tell whether the text has just brought in another thing by this very word ("indgår i et puljeprojekt")."""
    stem = low.removesuffix("et").removesuffix("en")
    before = text[(opens := max(0, mention.start - JUST)) : mention.start].casefold()
    place = before.rfind(f" {stem}")
    itself = any(known.start <= opens + place + 1 < known.end for known in recent)
    if place < 0 or itself or before[place + 1 + len(stem) : place + 2 + len(stem)].isalpha():
        return False
    return _INDEFINITE.search(before[:place]) is not None
