"""From a heading to what the part below it is about: a name, its type by the text, and the places that it adds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ingest.document import Document
from ingest.mentions.coined.christened import a_person
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.names.wards import told_ward
from ingest.mentions.topics.agenda import CASE, undertaking
from ingest.mentions.topics.below import (
    TALKED_OF,
    after_owner,
    before_sum,
    ends_there,
    evidence,
    introduced_type,
    says_what,
    self_type,
)
from ingest.mentions.topics.besides import by_authority, filled_in, is_pact, is_theme, of_people_there, thing_below
from ingest.mentions.topics.headlines import is_body, is_headline, places_of, two_names, without_places
from ingest.mentions.topics.standards import is_series, without_law
from ingest.mentions.topics.standing import standing_pool
from ingest.mentions.words.general import NAMELESS, SAYS, is_general
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.papers import DEEDS, PAPERS
from ingest.mentions.words.roles import role_of
from ingest.reading.labels import FIELD_LABELS, SECTION_WORDS
from ingest.record import record
from ingest.search.patterns import compiled
from ingest.values.months import MONTH_NAMES
from ontology.predicates import INITIATIVES
from ontology.records import Node

NUMBER = compiled(
    r"^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*[a-h]?|[A-Za-zIVX])[.):]\s+|\d{1,2}(?:\.[1-9])+\s+(?=(?-i:[A-ZÆØÅ][a-zæøå]))(?!(?:pårørende|børn|borgere|patienter|brugere|unge) som )|(?-i:[A-ZÆØÅ]{1,2}-\d{1,3}):?\s+(?=[A-ZÆØÅ])|(?:handling"
    r"|spor|ydelse) \w{1,2}(?: \([^()]{1,12}\))?[.:]\s+|§ ?\d+[.:]?\s+|(?-i:[A-DÅ])-(?:sag|punkt)[.:]\s+|(?:ad|punkt|pkt\.?|bilag|forslag|nr\.?|kapitel|afsnit"
    r"|sag|scenarie|indsats|projekt(?= ?(?:nr\.? )?\d))\s*(?:nr\.?\s*)?(?:\d+|[A-H](?=:))(?:\.\d+)*[.:]?\s+"
    r"|(?:handling|ydelse|tiltag|spor|initiativ) \w{1,2}(?: \(\w+\))?[.:]\s+|[•–-]\s*|(?:kl\.? ?)?\d{1,2}[.:]\d\d ?[–-] ?\d{1,2}[.:]\d\d:?\s+(?=[A-ZÆØÅ]))+",
    re.IGNORECASE,
)
AGENDA = compiled(
    r"^(?:\w*(?:sag|orientering)\b|fremtiden (?:for|på)|besøg (?:fra|af|hos|på)|velkomst|præsentation|drøftelse"
    r"|orientering|beslutning|gennemgang|opsamling|vedtagelse|godkendelse|eventuelt|status|nyt fra|opfølgning"
    r"|meddelelser|indstilling|udmøntning|analyser|projekter (?:der|på|i|ved|hos|fra|med|under)|anmodning|ændringsforslag|høring|forslag|beretning"
    r"|krav|erfaringer|praksis|grundlag|baggrund|formål|målgruppe|hvad|hvem|hvor|hvordan|hvorfor|hvornår|har|kan|er|i "
    r"alt|processen|budget|\w*evaluering|midtvejs\w+|notat|referat|rapport|bilag|redegørelse|fakta|videre"
    r"|næste|vedhæftet|tilskud|afslag|bemærkning\w*|oversigt|skema|liste|tabel|fortegnelse|stamoplysninger|stamdata"
    r"|afvigelser|øvrige|fra (?:forsøg|projekt|id[eé]|plan|ord) til)\b",
    re.IGNORECASE,
)
_LAST = compiled(r"(?::|\?|\bnedenfor|\bovenfor|\.|\b(?:at|om at|og|som|der))$")
_WRAPPER = compiled(
    rf"^(?:[^\W\d_]*(?:{PAPERS}|{DEEDS}|aftale)\w*)\s?(?:af|om|på|for|til|vedr\.?|vedrørende|:|-|–)\s(?:projektet? )?(?P<what>.+)$",
    re.IGNORECASE,
)
_TITLED = compiled(r"^[”“\"»](?P<title>[A-ZÆØÅ0-9][^”“\"«»]{2,140})[”“\"«](?:,|\s[–-]|\si\s|$)")
"""A heading that opens with a title in quotation marks."""
_DEALS_WITH = compiled(
    r"^(?:[^\W\d_]+(?:ning|else|tion|tilbud|støtte|tilskud|ansøgning)\w*|løft|drift|køb|salg|flere penge|penge) "
    r"(?:om|af|til|for|på|vedr\.|vedrørende|i|ved) ",
    re.IGNORECASE,
)
"""How the title of a case says what is done to the thing that it then names ("Lukning af ...")."""
_PROJECT = compiled(r"^Projekt(?:et)? [”“\"»]?(?P<name>[A-ZÆØÅ][^”“\"«»:?!.\n]{2,90}?)[”“\"«]?$")
"""A heading that says of itself that it names a project."""
_NEW = compiled(
    r"(?:(?:Et|En) (?:nyt?|fælles|særligt?)|Nyt?(?= [a-zæøå-]+ (?:i|på|ved) [A-ZÆØÅ])) "
    r"(?P<what>(?:[a-zæøå-]+ ){0,3}?(?P<noun>[a-zæøå-]+))(?= (?:i|på|for|til|ved) |$)"
)
"""A heading over what is to come ("Et nyt integreret sengeafsnit i ...")."""
_COMING = INITIATIVES | {"Facility", "Unit", "Centre"}
_MOST_WORDS = 14
"""Words of a heading that may be a name as a whole."""
_OWN = frozenset({"quoted", "introduced", "apposition", "pattern", "pool"})
_NAMED_AGAIN, _LONGEST_NAME, _SHORTEST_NAME, _ENOUGH = 2, 8, 4, 3
_SHORTEST_SHOUT, _SHOUTED_WORDS = 6, 3


@record
class Topic:
    """What a part of a document is about, and where its name stands; *places* are those that its heading adds.

    *aliases* are other forms of the name, *others* the names of what shares the heading. A *weak* topic is meant by
    "projektet", by labels and by its name, but not where a sentence has no subject.
    """

    type: str
    label: str
    start: int
    end: int
    places: tuple[Mention, ...] = ()
    aliases: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    weak: bool = False

    @classmethod
    def of(cls, named: Mention, places: tuple[Mention, ...] = ()) -> Topic:
        """Return a name of the text as what a part is about."""
        return cls(named.type, named.label, *named.span, places)

    @property
    def span(self) -> tuple[int, int]:
        """Where its name stands."""
        return self.start, self.end

    @property
    def node(self) -> Node:
        """What claims name it."""
        return Node(self.type, self.label)


_TIME_OR_LAW = compiled(rf"(?:{MONTH_NAMES}) (?:19|20)\d\d\b|(?:lov om [^§]{{3,40}}|[a-zæøå]+loven) ?§")
"""How a line begins that tells when, or by what law."""


@lru_cache(maxsize=1024)
def labels_only(text: str) -> bool:
    """Tell whether a heading labels a part of a document and names nothing."""
    low = clean(text).casefold()
    return (
        not low
        or low in SECTION_WORDS
        or low in FIELD_LABELS
        or bool(_LAST.search(text.strip()) or _TIME_OR_LAW.match(low))
        or len(low) < 3
    )


def heading_topic(
    document: Document,
    passage: Passage,
    body: Sequence[Passage],
    end: int,
    form: bool,
    card: bool = False,
    soft: bool = False,
    known: bool = False,
) -> Topic | None:
    """Return the topic that a heading names, or None; the part below it ends at *end*.

    *form* says that the part is a form filled in about one initiative, *card* that labelled fields follow the heading,
    *soft* that the line is told for a heading only by its shortness, so that the text below must speak of it, *known*
    that the document keeps naming one initiative, so that "projektet" below the heading means that one.
    """
    text = document.text[passage.start : passage.end]
    numbered = NUMBER.match(text)
    unnumbered = text[numbered.end() :] if numbered else text
    bare = _behind_town(passage, unnumbered)
    if bare != unnumbered and not document.written.after(clean(bare), passage.end):
        return None  # "Ry: Sammen med kommunen"
    if (coming := _to_come(document, passage, bare)) is not None or _names_nothing(document, passage, bare):
        return coming
    if (project := _said_project(passage, bare)) is not None:
        return project
    if card and numbered and numbered.group().casefold().startswith("forslag"):
        return Topic("Proposal", clean(bare), passage.start + numbered.end(), passage.end)
    named = [m for m in passage.mentions if m.type in NAMED or m.type in {"FundingPool", "Agreement"}]
    own = [m for m in named if m.source in _OWN or (m.type in INITIATIVES and m.source != "plan")]
    quoted = next((m for m in own if m.source == "quoted"), None)
    if not (form or card) and (place := of_people_there(document.text, passage)) is not None:
        return Topic.of(place)
    case = CASE.match(bare)
    told = undertaking(
        document.text, bare[case.end() :] if case else bare, passage.end, min(end, passage.end + TALKED_OF)
    )
    if told:
        return Topic(*told, passage.start, passage.end)
    roles = all(m.type == "Role" for m in passage.mentions) and passage.mentions
    if roles and (not (card or form or _WRAPPER.match(bare)) or document.text.startswith(":", passage.mentions[0].end)):
        return None
    title = _TITLED.match(bare)
    if title and not quoted and (form or card or not soft):
        return _titled(document, passage, bare, title, body, end)
    about = _DEALS_WITH.match(bare) is not None
    if about or _tells(bare):
        inner = _named_thing(document, own, quoted)
        whole = None if about else _wrapped(document, passage, bare, body, end)
        if inner and not (whole and inner.label in whole.label and whole.label.endswith(inner.label)):
            return inner
        if not about:
            return whole
    if quoted:
        places = tuple(p for p in places_of(passage) if not quoted.start <= p.start < quoted.end)
        return Topic.of(quoted, places=places)
    topic = _whole(document, passage, bare, own, body, end, form, card, soft, known)
    return running_case(document, topic) if topic else None


def _behind_town(passage: Passage, bare: str) -> str:
    """Return what a heading says behind the town with which it begins ("Ry: Huset ved søen")."""
    start = passage.end - len(bare)
    town = next((m for m in passage.mentions if m.type == PLACE and m.start == start), None)
    behind = bare[town.end - start :] if town is not None else ""
    return behind[2:].lstrip() if behind.startswith(": ") else bare


def _said_project(passage: Passage, bare: str) -> Topic | None:
    """Return the project that a heading says it names ("Projekt Havblik")."""
    titled = _PROJECT.match(bare)
    if titled is None or SAYS.search(bare.casefold()):
        return None
    start = passage.end - len(bare) + titled.start("name")
    places = places_of(passage)
    town = f", {titled['name'].rpartition(', ')[2]}" if places and places[-1].end == passage.end else ""
    label = clean(without_law(titled["name"].removesuffix(town)))
    return Topic("Project", label, start, start + len(label), places, (label,))


def _tells(bare: str) -> bool:
    """Tell whether a heading says what is dealt with or done, so that only a name in it can be a topic."""
    low = bare.casefold()
    return bool(AGENDA.match(bare) or SAYS.search(low)) or ", at " in bare or len(bare.split()) > _MOST_WORDS


def _named_thing(document: Document, own: Sequence[Mention], quoted: Mention | None) -> Topic | None:
    """Return the thing that is named in a heading which says what is dealt with."""
    first = quoted or _first_thing(own, {"common"})
    return running_case(document, Topic.of(first)) if first else None


def _first_thing(own: Sequence[Mention], kept: set[str]) -> Mention | None:
    things = INITIATIVES | {"Facility", "FundingPool"}
    return next((m for m in own if m.type in things and m.source not in kept), None)


def _names_nothing(document: Document, passage: Passage, bare: str) -> bool:
    """Tell whether a heading is a label, a committee, a headline, a place, or tells who works there."""
    if (
        labels_only(bare)
        or bare.casefold() in NAMELESS
        or is_general(bare)
        or is_body(bare)
        or is_series(bare)
        or is_pact(bare)
        or filled_in(document, passage)
    ):
        return True
    start = passage.end - len(bare)
    if is_headline(document.text, start, passage.end, passage.mentions) or by_authority(document, passage):
        return True
    if " " not in bare and bare.strip(" :.").endswith("ne") and role_of(bare.strip(" :.")):
        return True  # "Mentorerne"
    return is_theme(document, passage, start) or any(
        m.type == PLACE and m.start <= start and m.end >= passage.end for m in passage.mentions
    )


def _wrapped(document: Document, passage: Passage, bare: str, body: Sequence[Passage], end: int) -> Topic | None:
    """Return what a heading such as "Slutevaluering af ..." is about, where the text goes on naming it."""
    case = CASE.match(bare)
    match = _WRAPPER.match(bare[case.end() :] if case else bare)
    if not match:
        return None
    label = clean(match["what"])
    start = passage.start + document.text[passage.start : passage.end].index(bare) + match.start("what")
    if (
        not label
        or not label[0].isupper()
        or len(label.split()) > _LONGEST_NAME
        or not document.written.again(label, _NAMED_AGAIN)
    ):
        return None
    type_ = (
        introduced_type(document, passage.end)
        or self_type(body, passage.end, min(end, passage.end + TALKED_OF))
        or _by_head(label)
    )
    return Topic(type_, label, start, start + len(match["what"]), aliases=(label,), weak=case is not None)


def _by_head(label: str) -> str:
    """Return the type that a name's first noun gives it ("Skolen for ..."), a project where it gives none."""
    head = head_of(label.split()[0])
    return head.type if head is not None and head.type in _COMING | {"Association"} else "Project"


def _titled(
    document: Document, passage: Passage, bare: str, title: re.Match[str], body: Sequence[Passage], end: int
) -> Topic:
    """Return the topic of a heading that opens with a title in quotation marks; places and owners may follow it."""
    start = passage.start + document.text[passage.start : passage.end].index(bare) + title.start("title")
    said = self_type(body, passage.end, min(end, passage.end + TALKED_OF))
    type_ = introduced_type(document, passage.end) or said or "Project"
    label = clean(title["title"])
    stop = start + len(title["title"])
    places = tuple(place for place in places_of(passage) if not start <= place.start < stop)
    return Topic(type_, label, start, stop, places, (label,))


def _to_come(document: Document, passage: Passage, bare: str) -> Topic | None:
    """Return what a heading says that there is to be ("Et nyt integreret sengeafsnit i Ry"), or every year's pool."""
    if (pool := standing_pool(document, passage, bare)) is not None:
        return Topic("FundingPool", *pool, aliases=(document.text[pool[1] : pool[2]],))
    new = _NEW.match(bare)
    kind = head_of(new["noun"]) if new is not None else None
    if new is None or kind is None or kind.type not in _COMING or kind.definite:
        return None
    start = passage.end - len(bare) + new.start("what")
    stop, places = without_places(document.text, passage, start)
    label = clean(without_law(document.text[start:stop]))
    if bare.startswith("Ny"):  # what is told from its like by its town alone
        stop, label = passage.end, clean(bare[new.start("what") :])
    return Topic(kind.type, label[:1].upper() + label[1:], start, stop, places, (label,))


def _deed(label: str) -> str:
    """Return the type of what a title names by the noun of an agreement alone, or nothing."""
    head = head_of(label.split()[0])
    return "Agreement" if head is not None and head.type == "Agreement" and not head.plural else ""


def _whole(
    document: Document,
    passage: Passage,
    bare: str,
    own: Sequence[Mention],
    body: Sequence[Passage],
    end: int,
    form: bool,
    card: bool,
    soft: bool,
    known: bool,
) -> Topic | None:
    """Return a heading that as a whole names its part, or None: a label, a clause, a person or a bare kind names nothing."""
    start = passage.start + document.text[passage.start : passage.end].index(bare)
    start, apart = after_owner(document.text, passage, start)
    stop, places = without_places(document.text, passage, start)
    label = clean(without_law(document.text[start : before_sum(document.text, start, stop)]))
    if re.match(r"\d{4} |(?:Et|En|Ét|Én) ", label) or a_person(label.partition(",")[0]):
        return None
    if (places and (is_general(label) or role_of(label))) or re.search(r":\s*\d", label):
        return None
    if sum(word.replace(".", "").replace(",", "").isdigit() for word in label.split()) > 1:
        return None
    if not label or not (label[0].isupper() or label[0].isdigit() or document.text[start] in '”“"'):
        return None
    single = next((m for m in own if m.start <= start + 10 and m.end >= stop - 2), None)
    house = next((m for m in own if m.source in {"apposition", "pattern"} and m.end >= stop - 2), None)
    pool = next((m for m in own if m.type == "FundingPool" and m.end >= stop - 2), None)
    if pool is not None and any(m.genitive and m.start <= start + 2 and m.end < pool.start for m in passage.mentions):
        return Topic(pool.type, pool.label, pool.start, pool.end, places)  # "Udvalgets samarbejdspulje"
    if re.match(r"(?:[A-ZÆØÅ][a-zæøå]*p|P)uljen? (?:til|for|om|vedr)\b", label):
        return Topic("FundingPool", label, start, stop, places, (label,))
    kind = head_of(document.text[start : house.start].strip()) if house is not None and house.start > start else None
    if house is not None and kind is not None and kind.type == house.type:
        return Topic(house.type, label, start, stop, places, (label, house.label))
    leading = next((m for m in passage.mentions if m.start <= start + 2 and m.type in NAMED and not apart), None)
    said = "" if known else self_type(body, passage.end, min(end, passage.end + TALKED_OF))
    said = "" if said == "FundingPool" and "pulje" not in label.casefold() else said
    if single is None and (ward := told_ward(document, label, passage.end)):
        return Topic(ward, label, start, stop, places, (label,))
    score = 3 * bool(single or leading) + 2 * form + 3 * card + bool(said) + bool(places) + (len(label.split()) <= 5)
    told_below = evidence(document, label, passage.end, end, () if known else body, known)
    if score + told_below < _ENOUGH or (soft and told_below < _ENOUGH):
        return None
    whole = single or (
        leading if leading is not None and (leading.end >= stop - 2 or ends_there(document.text, leading)) else None
    )
    head, _, rest = label.replace(" - ", " – ").partition(" – ")
    aliases = (label, head) if rest else (label,)
    pair = two_names(label)
    if pair and not document.written.again(label.partition(" ")[2], _NAMED_AGAIN):
        first = head_of(pair[0]) or head_of(pair[0].partition(" ")[0])
        return Topic(first.type if first else said or "Project", pair[0], start, stop, places, (), pair[1:])
    if whole:
        told = introduced_type(document, passage.end) if says_what(document, passage.end, whole) else ""
        return Topic(told or whole.type, whole.label, whole.start, whole.end, places, aliases)
    label = head if rest and len(head) > 3 else label
    type_ = _deed(label) or introduced_type(document, passage.end) or said or next((m.type for m in own), "")
    label = _pool_for(document, label, passage.end) if type_ == "FundingPool" else label
    return Topic(type_ or thing_below(document.text, passage.end, label), label, start, stop, places, aliases)


def _pool_for(document: Document, label: str, below: int) -> str:
    """Return the name of a pool whose part is called by what the pool is for ("1.1 Tidlig hjælp", then "en pulje til
    tidlig hjælp"), or the part's own."""
    text = " ".join(document.text[below : below + TALKED_OF].split())
    what = f"til {label[0].lower()}{label[1:]}"
    return f"Puljen {what}" if f"pulje {what}" in text or f"puljen {what}" in text else label


def running_case(document: Document, topic: Topic) -> Topic:
    """Return a topic whose name stands in capitals with the name as the text writes it elsewhere."""
    if not topic.label.isupper() or len(topic.label) < _SHORTEST_SHOUT or " " not in topic.label:
        return topic
    running = next((form for form in document.written.forms(topic.label) if not form.isupper()), None)
    if running is not None:
        return replace(topic, label=running, aliases=(*topic.aliases, topic.label))
    if len(topic.label.split()) < _SHOUTED_WORDS:
        return topic
    return replace(topic, label=topic.label.capitalize(), aliases=(*topic.aliases, topic.label))
