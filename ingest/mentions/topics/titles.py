"""Titles of pages: a name alone on its line over labels ("Målgruppe"), and names that a text gives itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR
from ingest.mentions.names.homes import titled_names
from ingest.mentions.topics.besides import AUTHORITIES
from ingest.mentions.topics.headings import AGENDA, Topic, labels_only
from ingest.mentions.topics.headlines import TOLD_OF, is_body, is_news
from ingest.mentions.topics.standards import is_series, is_standard, service_named, service_page, without_law
from ingest.mentions.words.general import NAVIGATION, SAYS, VENUE, is_general
from ingest.mentions.words.labelled import sort_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import stands_in
from ingest.mentions.words.papers import DEEDS, PAPERS
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_OFFICE = compiled(r"\b(?:kommune|region|udvalg\w*|styrelsen)\b", re.IGNORECASE)
_LABEL = compiled(
    r"^(?:målgruppen?|ydelse\w*(?: og \w+)?|takster?|visitation|fysiske rammer|beliggenhed|personale\w*|formål\w*|"
    r"lovgrundlag|§ ?\d+.*|.{3,60}:)$",
    re.IGNORECASE,
)
"""A heading that labels a part of a page about one house or offer, and begins no page of its own."""
_OPENS_CARD = compiled(
    r"^(?:målgruppen?|ydelse\w*(?: og \w+)?|lovgrundlag|fysiske rammer"
    r"|hvad er (?:det|tilbuddet|støtten|hjælpen)(?: for noget)?\?|hvem (?:er det for|kan få (?:det|tilbuddet|støtte|hjælp))\?)$",
    re.IGNORECASE,
)
_WELCOME = compiled(r"Velkommen (?:til|på|i|hos) (?P<name>[A-ZÆØÅ].+)")
_UNDER_LAW = compiled(r" efter (?:lov om )?[a-zæøå]*lov[a-zæøå]* § ?\d+")
_ASKS = compiled(r"^(?:Hvad|Hvem|Hvor|Hvordan) [^.?]{3,60}\?$")
"""A question over a part that explains something in general."""
_HOUSE = compiled(
    r"\b(?:botilbud\w*|bosted\w*|boform\w*|herberg\w*|plejehjem\w*|beboer\w*|døgntilbud\w*)\b", re.IGNORECASE
)
_NAME = compiled(r"[A-ZÆØÅ][\w’-]+(?: [\w’-]+){0,4}")
_FORM_TITLE = compiled(
    r"^(?:\d+[.)]? |[a-h][.)] )?(?:(?:(?:del)?projekt|indsats|initiativ|aktivitet|forsøg|ansøgning)(?:et|en)?s "
    r"(?:titel|navn|overskrift)|projekt(?:titel|navn|overskrift)|(?:titel|navn) (?:på|for) (?:projekt|indsats|initiativ|aktivitet)"
    r"(?:et|en)?|hvad hedder (?:jeres |dit )?(?:projekt|indsats|initiativ)(?:et|en)?\??)$",
    re.IGNORECASE,
)
"""The field of an application that names what is applied for."""
_BARE = frozenset({"Titel", "1. Titel", "1 Titel", "Overskrift", "Projekt", "1. Projekt"})
_APPLIED = compiled(r"\b[Aa]nsøg(?:ning(?:en)?|ningsskema(?:et)?|er)\b|ANSØGNING")
"""What the head of a document says that is an application: there the bare word labels the project's title too."""
_HEAD = 300
_FORM_WORDS = 2
_NEXT_FIELD = compiled(r"\s\d{1,2}\.\s*$")
"""The number of an application's next field, run together with what fills in the one before."""
EXPLAINED = compiled(r"(?<=[\w”\"]) – [a-zæøå][^\n]*$")
"""What a dash adds to the name in a title."""
_DATED = compiled(r"(?:Godkendt|Vedtaget|Revideret|Opdateret|Senest|Gældende|Udarbejdet|Publiceret|Oprettet)\b")
"""How a line begins that says when or by whom a page was made."""
_UNDERTAKEN = INITIATIVES | {"Facility", "Unit"}
_SHORTEST = 4
_FIRST_LINES = 8
"""Lines of a page among which its title stands."""
_LONGEST = 120
"""Characters of a page's title."""
_READS_ON = 1500
"""Characters of a page in which the words for a house, or the name that the text gives itself, are looked for."""


_DEALT_OUT = compiled(r"(?:Fordeling|Udmøntning|Bevilling|Uddeling|Tildeling)(?:en|er)? (?:af|fra) ")
"""A title that tells what became of a pool, and names no project."""


def form_project(document: Document) -> Topic | None:
    """Return the project that an application names below the label for its title, where it has one such label."""
    titled = (_filled_title(document, a, b) for a, b in zip(document.blocks, document.blocks[1:], strict=False))
    found = [topic for topic in titled if topic is not None]
    return found[0] if len(found) == 1 else None


def _filled_title(document: Document, block: Block, following: Block) -> Topic | None:
    if not _form_title(document, block, following):
        return None
    label = clean(EXPLAINED.sub("", _NEXT_FIELD.sub("", document.text[following.start : following.end])))
    return Topic("Project", label, following.start, following.end, (), (label,))


def page_topics(document: Document, taken: Mapping[int, Topic]) -> dict[int, Topic]:
    """Return the topic of each page by the start of its title, where *taken* has none for that line."""
    found: dict[int, Topic] = {}
    for block, following in zip(document.blocks, document.blocks[1:], strict=False):
        if (project := _filled_title(document, block, following)) is not None:
            found[following.start] = project
        if block.start in taken or block.kind not in {"prose", "heading"}:
            continue
        title = document.text[block.start : block.end]
        service = service_named(title) if len(title) <= _LONGEST and not title.endswith(".") else ""
        if (
            not service
            and not taken
            and not found
            and block in document.blocks[:_FIRST_LINES]
            and len(title) <= _LONGEST
        ):
            service = service_page(document.text, title, block.end)
        if service:
            scheme = role_of(service.split()[-1]) and document.text.find("rdningen ", block.end) >= 0
            label = f"{service}ordningen" if scheme else service  # named by who comes, called "ordningen"
            found[block.start] = Topic("Service", label, block.start, block.end)
        if service and taken and block.kind == following.kind == "prose" and _UNDER_LAW.search(title):
            found.pop(block.start)  # one of the lines that describe what the page is about
        if service or following.kind != "heading":
            continue
        bare = without_law(title)
        if _OPENS_CARD.match(_words(document, following)) and _is_title(bare) and not _fills_in(document, block):
            found[block.start] = Topic(_type_of(document, block), clean(bare), block.start, block.end)
    return found


def _form_title(document: Document, block: Block, following: Block) -> bool:
    """Tell whether *following* fills in an application's field for the project's title."""
    label = _words(document, block)
    asked = label in _BARE and _APPLIED.search(document.text, 0, min(_HEAD, block.start)) is not None
    if following.kind != "prose" or not (asked or _FORM_TITLE.match(label)):
        return False
    words = document.text[following.start : following.end].split()
    return words[0][0].isupper() and (len(words) >= _FORM_WORDS or (len(words[0]) > _SHORTEST and words[0].isalpha()))


def _fills_in(document: Document, block: Block) -> bool:
    """Tell whether a line stands below the label of a field, whose value it is."""
    above = document.block_above(block)
    label = document.text[above.start : above.end] if above is not None and above.end - above.start < _LONGEST else ""
    return bool(label) and label[-1] not in ".!" and sort_of(label) in {"runner", "partner", "funder", "pool_owner"}


def _words(document: Document, block: Block) -> str:
    return document.text[block.start : block.end].strip(" :")


def _is_title(title: str) -> bool:
    first = title.split()[0] if title.split() else ""
    bare = (
        bool(_NAME.fullmatch(title))
        and not _DATED.match(title)
        and len(title) >= _SHORTEST
        and first.casefold() not in FUNCTION
    )
    common = " " not in title and (head := head_of(title)) is not None and not head.definite
    return bare and not common and not labels_only(title) and not AGENDA.match(title) and not NAVIGATION.match(title)


def _type_of(document: Document, block: Block) -> str:
    for word in reversed(document.text[block.start : block.end].split()):
        head = head_of(word)
        if head is not None and head.type in _UNDERTAKEN:
            return head.type
    return "Facility" if _HOUSE.search(document.text, block.end, block.end + _READS_ON) else "Service"


def page_of_block(
    document: Document,
    titles: Mapping[int, Topic],
    others: Mapping[int, Topic],
    pages: frozenset[int],
    whole: frozenset[int],
) -> dict[int, Topic]:
    """Return the page's topic of each block by its start: up to a heading of its own, a frame, another title, or the
    next of the *pages*; the topics that begin at *whole* hold up to the next topic or page, whatever the headings."""
    page: Topic | None = None
    form = False
    found: dict[int, Topic] = {}
    for number, block in enumerate(document.blocks):
        if block.start not in titles and page is None:
            continue
        text = document.text[block.start : block.end].strip()
        if block.start in titles:
            page = titles[block.start]
            form = block.start in whole
            last = document.blocks[number - 1] if number else None
            before = document.text[last.start : last.end] if last is not None else ""
            below = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
            form = (
                form
                or is_series(before)
                or is_standard(text)
                or _asked_below(document, below)
                or (last is not None and _form_title(document, last, block))
            )
        elif form and not NAVIGATION.match(text) and block.start not in pages and block.start not in others:
            pass  # the parts of an application or a quality standard go on speaking of the one thing
        elif (
            NAVIGATION.match(text)
            or _ASKS.match(text)
            or block.start in others
            or (block.kind == "heading" and not _LABEL.match(text))
        ):
            page = None
        if page is not None:
            found[block.start] = page
    return found


def _asked_below(document: Document, below: Block | None) -> bool:
    """Tell whether what stands *below* a title is a question about what it names, which the page goes on to answer."""
    words = document.text[below.start : below.end] if below is not None else ""
    return words.endswith("?") and _OPENS_CARD.match(words) is not None


_TOLD_TITLE = compiled(r"^(?!(?:Den|Det|De|Til|Vedr|Om|Ny|Nyt|Nye)\b)[A-ZÆØÅ][\w’/-]+(?:,? [\w’&/-]+){1,11}$")
"""A title of words that may name an undertaking: no sentence, no number, no label."""
_BACK_TO_IT = 2
_BODIES = frozenset({"Centre", "Forum", "Unit"})
_TITLES = 3
"""Lines among which the title of a paper stands."""


def title_topic(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return what the title names where the text says "projektet" for it and names no other undertaking."""
    kinds = Counter(
        m.value[0]
        for p in passages
        for m in p.mentions
        if m.type == ANAPHOR and m.value and m.value[0] == "Project" and not m.value[1]
    )
    sources = {"quoted", "apposition", "pattern"}
    other = [m for p in passages for m in p.mentions if m.type == "Project" and m.source in sources]
    named = len(other) > 1 or any(m.start < len(document.text) / 2 for m in other)
    if named or kinds["Project"] < _BACK_TO_IT:
        return None
    for block in document.blocks[:_TITLES]:
        text = document.text[block.start : block.end].strip()
        if text.endswith("."):
            break  # the text has begun
        label = clean(re.split(r" [-–] |: ", text)[0]) if not text.endswith(":") else ""
        if (
            block.kind in {"heading", "prose"}
            and _TOLD_TITLE.match(label)
            and not (SAYS.search(label.casefold()) or _OFFICE.search(label) or TOLD_OF.search(label) or is_news(label))
        ):
            if (
                AGENDA.match(label)
                or labels_only(label)
                or (label.count(" ") < _FORM_WORDS and is_general(label))
                or NAVIGATION.match(label)
                or is_body(label)
                or VENUE.search(text)
                or _DEALT_OUT.match(label)
            ):
                continue
            opening = [
                m for p in passages if p.block.start == block.start for m in p.mentions if m.start == block.start
            ]
            if any(m.type in AUTHORITIES or (m.type in _BODIES and m.label == label) for m in opening):
                continue
            return Topic("Project", label, block.start, block.start + len(label), (), (label,))
    return _undertaken(document)


_GRANTED_FOR = compiled(
    r"\b(?:tilsagn|bevilling|støtte|tilskud|fået|modtaget|bevilget|midler)\b[^.;:]{0,60}?(?:mio\.|millioner|kr\.|kroner)(?: kr\.| kroner)? til "
    r"(?P<name>(?:[Aa]fprøvning|[Uu]dvikling|[Ee]tablering|[Oo]pbygning|[Ii]mplementering|[Uu]dbredelse|[Mm]odning|[Ff]orsøg|[Ss]tyrkelse|en styrket indsats|en særlig"
    r" indsats)(?: (?:af|med|for|i))? [^.,;:()]{5,120}?)(?=[.,;:]|\sog\s(?:er|har|skal)\b|\s(?:i perioden|fra 20|der|som)\b)"
)
_EARLY = 1500


def _undertaken(document: Document) -> Topic | None:
    """Return the project that has no name but what money was granted for ("tilsagn om 9 mio. kr. til afprøvning af ...")."""
    match = _GRANTED_FOR.search(document.text, 0, _EARLY)
    if match is None:
        return None
    label = clean(re.sub(r"^en ", "", match["name"]))
    label = label[0].upper() + label[1:]
    return Topic("Project", label, match.start("name"), match.end("name"), (), ())


def without_subtitle(document: Document, topic: Topic) -> Topic:
    """Return a topic by the first part of its title, where the text calls it so and never by the whole again; what
    kind of project it is belongs to no name ("Udviklingsprojektet På Tværs")."""
    kind = _KIND_BEFORE.match(topic.label) if topic.type == "Project" else None
    if kind is not None:
        name = topic.label[kind.end() :]
        topic = replace(topic, label=name, aliases=(*topic.aliases, topic.label, name))
    head, dash, _ = topic.label.replace(" - ", " – ").partition(" – ")
    if not dash or len(head) < _SHORTEST:
        return topic
    low = document.text[topic.end :].casefold()
    if topic.label.casefold() in low or head.casefold() not in low:
        return topic
    return replace(topic, label=head, aliases=(*topic.aliases, topic.label, head))


_KIND_BEFORE = compiled(r"(?:[A-ZÆØÅ][a-zæøå]*p|P)rojektet (?=[A-ZÆØÅ])")


def by_its_name(document: Document, passages: Sequence[Passage], topic: Topic) -> Topic:
    """Return a title's undertaking by the name that the text gives the one project it tells of, where it never uses
    the title's words again ("Status for indsatsen for unge", then "projekt Hjem Først")."""
    if topic.type not in INITIATIVES or document.text.find(topic.label, topic.end) >= 0:
        return topic
    named = {m.label for p in passages for m in p.mentions if m.type == "Project" and m.source in _NAMED_SO}
    ranked = Counter({label: document.text.count(label) for label in named}).most_common(2)
    if not ranked or ranked[0][1] < _MUCH or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return topic
    return replace(topic, label=ranked[0][0], aliases=(*topic.aliases, topic.label, ranked[0][0]))


_NAMED_SO = frozenset({"apposition", "quoted", "introduced", "pattern"})
_MUCH = 3
"""How often a text names the project that it is about."""
_SHORT_FORM = compiled(r"(?P<name>[^()]{6,}) \((?P<short>[A-ZÆØÅ][\w-]{1,11})\)$")
"""A title that gives its own abbreviation."""


_PLACED = compiled(r"(?P<name>[^()]{4,}) \([A-ZÆØÅ][^()]{2,30}\)$")
"""A title with its town in brackets."""


_TOLD_WITH = compiled(
    r"(?:(?:Mød|Om|Velkommen til) (?=[”\"“»]|Projekt ))?(?:[”\"“»]|Projekt )?(?P<name>[^”\"“«»]{3,}?)[”\"“«]?"
    rf"(?:(?:,| [–-]) (?i:[a-zæøå]*(?:{PAPERS}|{DEEDS}))(?: (?:for )?\d{{4}})?"
    r"| i tal| (?:fylder|har rundet|runder) .{2,20} år)?$"
)
"""A title that says what it tells of a thing: its account for a year, its birthday, its figures."""
_ONE_DEFINITE = compiled(r"[A-ZÆØÅ][a-zæøå]+(?:hus|sted|værksted|center|hjem|skole|kafé|café)(?:et|t|en)$")
_IN_TOWN = compiled(r" i [A-ZÆØÅ][a-zæøå]+$", re.MULTILINE)
"""A house that only its town tells from its like ("Familiehuset i Ry")."""


_WHOLE = ("Foreningen", "Landsforeningen", "Organisationen", "Fonden")
"""What stands before the name of an association of which a page's house is one of many."""


_DESCRIBED = compiled(r"(?P<noun>[A-ZÆØÅ][a-zæøåé-]{4,}) (?:for|til|mod|om) [a-zæøå].*")
"""A thing that its title describes and does not name ("Natcafé for sårbare")."""


_FAR = 6000
"""Characters below a title in which the text calls what it describes by a name."""


def _definite(document: Document, noun: str, topic: Topic) -> str:
    """Return the noun in its definite form, where the text goes on to use that as a name, inside sentences, and never
    says the whole title again."""
    head = head_of(noun)
    if head is None or head.definite or head.plural or document.written.after(topic.label, topic.end):
        return ""
    called = re.search(
        rf"(?<=[a-zæøå,] ){re.escape(noun)}(?:m?en|e?t|n)\b", document.text[topic.end : topic.end + _FAR]
    )
    return called[0] if called else ""


def renamed(document: Document, start: int, topic: Topic) -> Topic:
    """Return a heading's topic under the name that the text below gives it, where it never uses the heading's."""
    told = _TOLD_WITH.match(topic.label)
    if told and (told["name"] != topic.label):
        return replace(topic, label=clean(told["name"]), aliases=(*topic.aliases, clean(told["name"])))
    kind = _DESCRIBED.match(topic.label)
    if kind is not None and (called := _definite(document, kind["noun"], topic)):
        return replace(topic, label=called, aliases=(*topic.aliases, topic.label, called))
    if topic.label.startswith("Om ") and document.written.after(topic.label[3:], topic.end):
        return replace(topic, label=topic.label[3:], aliases=(*topic.aliases, topic.label[3:]))
    short = _SHORT_FORM.match(topic.label)
    if short and sum(ch.isupper() for ch in short["short"]) >= max(2, 0.6 * len(short["short"])):
        return replace(topic, label=short["name"], aliases=(*topic.aliases, topic.label, short["short"]))
    placed = _PLACED.match(topic.label)
    if placed and document.written.after(placed["name"], topic.end):
        return replace(topic, label=placed["name"], aliases=(*topic.aliases, topic.label, placed["name"]))
    place = topic.places[-1] if topic.places else None
    town = place is not None and " i " in document.text[topic.end : place.start]
    wholes = [whole for body in _WHOLE if town and document.written.after(whole := f"{body} {topic.label}", 0)]
    if place is not None and any(stands_in(document.text, whole) for whole in wholes):
        label = f"{topic.label} i {document.text[place.start : place.end]}"  # one house of an association's many
        return replace(topic, label=label, aliases=(*topic.aliases, topic.label))
    where = _IN_TOWN.match(document.text, topic.end)
    if where and topic.places and _ONE_DEFINITE.match(topic.label):
        return replace(topic, label=topic.label + where.group(), aliases=(*topic.aliases, topic.label))
    welcome = _WELCOME.match(topic.label)
    if welcome:
        head = head_of(welcome["name"].split()[-1])
        type_ = head.type if head is not None and head.type in _UNDERTAKEN else topic.type
        return replace(topic, type=type_, label=welcome["name"], aliases=(topic.label,))
    if topic.type not in INITIATIVES or document.written.after(topic.label, topic.end):
        return topic
    section = document.section_at(start)
    end = min(section.end if section else len(document.text), topic.end + _READS_ON)
    name = next(titled_names(document.text, topic.end, end), None)
    if name is None or name.label == topic.label:
        return topic
    return replace(topic, label=name.label, aliases=(*topic.aliases, topic.label))
