"""What "projektet", "vi" and "kommunen" stand for: the topic, or what was named last and fits."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.document import Block, Document, Section
from ingest.mentions.coined.placed import PlacedNames, bodies_of_things
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, BY_START, NAMED, NO_NAME, Mention
from ingest.mentions.names.agreements import UNNAMED
from ingest.mentions.names.bodies import localised
from ingest.mentions.names.groups import GROUP
from ingest.mentions.names.ownnames import own_name
from ingest.mentions.names.pools import is_origin
from ingest.mentions.topics.bearers import borne, there
from ingest.mentions.topics.chapters import PartsOf, chapter_at
from ingest.mentions.topics.gaps import on_one_page
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.known_again import (
    COMPATIBLE,
    JUST,
    LOCALS,
    boards,
    built_on,
    called_by,
    ends_in,
    group_of,
    has_head,
    head_of_topic,
    in_town,
    is_branch,
    is_former,
    is_in_house,
    is_local,
    is_short_for,
    is_word_of,
    just_told,
    last_group,
    nearer,
    of_another_part,
    of_kind,
    same_start,
    with_short_forms,
)
from ingest.mentions.topics.ownbody import TOLD_OF, means_own, taken_up
from ingest.mentions.topics.pacttitles import stands_above
from ingest.mentions.topics.scopes import Outline, Scope
from ingest.mentions.topics.speakers import quoted
from ingest.mentions.topics.takenup import TakenUp, nouns_alone, opens_with
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ontology.predicates import INITIATIVES

_COMPOUNDS_POINT = frozenset({"Project", "FundingPool", "Agreement", "Forum", "Association", "Education"})
"""The types whose definite compounds ("pilotprojektet") point back; "fællesområdet" names something of its own."""
_BY_LAW = frozenset({"Association", "SocialEnterprise", "Facility", "Foundation", "Education"})
"""What statutes call "institutionen"."""
_REMEMBERED, _VERY_FAR = 40, 5000
"""Characters over which "projektet" may point back where the text has named a single project."""
_FAR = 1200
"""Characters over which a definite noun may point back to a name."""
_WE = {"vi": False, "os": False, "jeg": False, "vores": True, "vore": True, "vort": True}
_AUTHORITIES: dict[str, tuple[str, frozenset[str]]] = {
    "kommunen": ("kommunen", frozenset({"Municipality"})),
    "regionen": ("regionen", frozenset({"Region"})),
    "styrelsen": ("styrelsen", frozenset({"StateBody"})),
    "ministeriet": ("ministeriet", frozenset({"StateBody"})),
}
_GENERAL_HEADS = frozenset(
    {"projekt", "tilbud", "ordning", "indsats", "initiativ", "forløb", "program", "pulje", "gruppe"}
) | {"metode", "koncept", "aftale", "enhed", "organisation"}
"""Heads that a text uses for whatever it is about, so that a name with such a head is not meant before the topic."""
_UNDERTAKEN = frozenset({"Unit", "Facility"})
"""What a text calls "projektet" where it names no project."""
_COLLEGE = frozenset({"College", "Akademi", "Akademiet"})
_IN_HOUSES = frozenset({"café", "cafe", "kursus"})
"""What a house has without being another thing."""
_OF_HOUSES = frozenset({"tilbud", "indsats", "aktivitetstilbud", "støttetilbud", "behandlingstilbud"})
"""Heads of offers by which a text also means a house."""
_POINTS_BACK = NO_NAME | {"plan", GROUP}
"""Sources of mentions that name nothing to which a noun could point back."""
_REMEMBERED_TYPES = NAMED | {"FundingPool", "Agreement"}
_WIDE_POOL = compiled(r"Finanslov(?:en|forslaget)?\b|SSA-reserven")
"""Money of the whole state, which "puljen" never means: it only holds the pool's account."""
_KINDS_OF_MONEY = frozenset({"Puljemidler", "Projektmidler"})
"""Money by its kind alone: with the article it is that of the pool named before."""
_OWN_VOICE = word_list("Association Foundation Municipality Region RegionalPsychiatry StateBody SocialEnterprise Unit")
_BARE_HEADS = frozenset({"mentor", "peer", "frontløber"})
"""Roles that texts shorten once the compound has been said ("recoverymentor", then "mentor")."""
_BETWEEN = compiled(r"\s(?:mellem|ml\.)\s")
"""What shows after "en samarbejdsaftale" that a new one is told of."""


@dataclass(slots=True)
class Resolver:
    """What has been named so far, so that a definite noun can point back to it."""

    document: Document
    outline: Outline
    main: Mapping[str, Mention] = field(default_factory=dict)
    recent: dict[str, Mention] = field(default_factory=dict)
    compound: dict[str, tuple[str, str]] = field(default_factory=dict)
    by_head: dict[str, Mention] = field(default_factory=dict)
    called: Mapping[str, Mention] = field(default_factory=dict)
    """The names that an agreement calls by common nouns ("herefter foreningen")."""
    headed: frozenset[str] = frozenset()
    body: Mention | None = None
    """The body whose agenda or minutes the document is."""
    told: Mention | None = None
    """The body that the sentence before began with."""
    agreed: Mention | None = None
    """The agreement named last, which "aftalen" means in the next part too."""
    branch: Mention | None = None
    """The association's branch named last, which "lokalafdelingen" means."""
    section: Section | None = None
    block: Block | None = None
    elsewhere: frozenset[str] = frozenset()
    placed: PlacedNames = field(init=False)
    parts: PartsOf = field(init=False)
    projects: deque[Mention] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    taken: TakenUp = field(default_factory=TakenUp)
    purse: Topic | None = None
    bearers: Mapping[str, Mention] = field(default_factory=dict)
    """What alone on the page bears a noun."""
    about: Topic | None = None
    """The project that the part is about, whatever else its last sentence told of."""

    def __post_init__(self) -> None:
        """See which authorities only one page of several speaks of: elsewhere they are not meant."""
        self.placed, self.parts = PlacedNames(self.document.text), PartsOf(self.document)
        labels = {m.label for m in self.main.values()}
        self.elsewhere = frozenset(x for x in labels if on_one_page(self.document, self.outline.pages, x))

    def resolve(self, passage: Passage, scope: Scope, topic: Topic | None) -> Sequence[Mention]:
        """Return the passage's mentions with those that point back resolved, or left out where nothing fits; *topic* is
        what definite nouns mean, the *scope* tells who speaks."""
        if passage.block is not self.block:
            self._begin(passage, scope)
        text, settled = self.document.text, list[Mention]()
        alone = nouns_alone(text, passage)
        alone += opens_with(text, passage, topic, alone) if topic is not None else []
        alone += taken_up(text, passage, self.told) if self.told is not None else []
        if not (alone or passage.mentions or passage.speakers):
            self.told = None
            self.taken.learn(text, passage, ())
            return ()
        mentions = sorted([*passage.mentions, *alone], key=BY_START) if alone else passage.mentions
        for mention in bodies_of_things(text, mentions):
            resolved = head_of_topic(text, mention, topic)
            resolved = resolved or self.placed.name(mention) or self._one(in_town(text, mention), topic)
            if resolved is None and mention.type == ANAPHOR:
                resolved = own_name(text, mention) or borne(text, mention, self.bearers)
                resolved = resolved or own_name(text, mention, topic.type if topic else "")
            if resolved is not None:
                settled.append(resolved)
                if resolved.type in _REMEMBERED_TYPES and resolved.source not in _POINTS_BACK:
                    self._remember(passage, resolved)
        settled.sort(key=BY_START)
        first = settled[0] if settled else None
        self.told = first if first and first.start == passage.start and first.type in TOLD_OF else None
        self.parts.learn(self.section, passage, settled)
        self.taken.learn(text, passage, settled)
        if passage.speakers:
            settled = sorted([*settled, *self._pronouns(passage, scope)], key=BY_START)
        settled = with_short_forms(text, settled, topic.label if topic else "")
        owned = list(boards(text, settled))
        return tuple(sorted([*settled, *owned], key=BY_START) if owned else settled)

    def _begin(self, passage: Passage, scope: Scope) -> None:
        """Begin a block: a new section, or a page, forgets what was named last."""
        self.block, section = passage.block, self.document.section_at(passage.start)
        if section is not None and (self.section is None or section.start != self.section.start):
            self.section, self.recent = section, self.parts.over(section)
            self.by_head = {} if scope.form else self.by_head
        if passage.block.start in self.outline.pages and passage.block.start == passage.start:
            self.recent, self.by_head, self.taken = {}, {}, TakenUp()
            self.projects.clear()
        self.purse = scope.pool if passage.block.start in self.outline.records.topics else None
        self.about = scope.topic if scope.topic is not None and scope.topic.type == "Project" else None

    def _is_background(self, passage: Passage, pool: Mention) -> bool:
        """Tell whether a pool is only named as what another, of which the text goes on to speak, came out of."""
        return "FundingPool" in self.recent and is_origin(self.document.text, passage.start, pool)

    def _remember(self, passage: Passage, name: Mention) -> None:
        """Remember a name as the last of its type, and by its head noun: "skolen" then means "Erfaringsskolen"."""
        former = is_former(self.document.text, name.start) or _WIDE_POOL.match(name.label)
        if not (former or self._is_background(passage, name)):
            self.recent[name.type] = name
        self.branch = name if is_local(name) else self.branch
        self.agreed = name if name.type == "Agreement" else self.agreed
        self.projects.extend([name] if name.type == "Project" else ())
        if name.type == "Education" and not _COLLEGE.isdisjoint(name.label.split()):
            self.by_head["skole"] = name
        for lemma in called_by(self.document.text, name):
            if lemma not in _GENERAL_HEADS:
                self.by_head[lemma] = name

    def _one(self, mention: Mention, topic: Topic | None) -> Mention | None:
        """Return one mention as what it means where it stands, or None where a word points back to nothing."""
        if self.body and means_own(self.body, mention, self.document.text[mention.start : mention.end]):
            return replace(mention, type=self.body.type, label=self.body.label, source="anaphor")
        if mention.type == ANAPHOR and self.purse is not None and mention.value[0] == "FundingPool":
            return replace(mention, type="FundingPool", label=self.purse.label)
        if mention.type == ANAPHOR:
            return None if is_in_house(self.document.text, mention) else self._back(mention, topic)
        if mention.type == "Role":
            return self._role(mention, topic.label if topic is not None else "")
        if mention.source == "institution" and mention.label == "Psykiatrien" and "psykiatrien" in self.main:
            meant = self.main["psykiatrien"] if self.document.text[mention.start] == "P" else mention
            return replace(mention, type=meant.type, label=meant.label)
        if mention.type == "FundingPool" and mention.label in _KINDS_OF_MONEY:
            known = self.recent.get("FundingPool")
            definite = self.document.text.endswith("midlerne", mention.start, mention.end)
            return replace(mention, label=known.label, source="anaphor") if known and definite else mention
        if mention.source == "common":
            near = None if _BETWEEN.match(self.document.text, mention.end) else self.recent.get("Agreement")
            if mention.label == UNNAMED and not stands_above(self.document, near, mention):
                return None
            return replace(mention, label=near.label, source="anaphor") if near else mention
        if mention.source == "institution" and mention.label == "Regionspsykiatrien" and "psykiatrien" in self.main:
            meant = self.main["psykiatrien"]
            return replace(mention, type=meant.type, label=meant.label)
        if mention.source == "register" and mention.type == "StateBody":
            return localised(mention, self.document.text, self.main)
        titled = mention.source in {"quoted", "introduced"} and mention.label not in self.headed
        if topic and titled and mention.type in INITIATIVES and same_start(mention.label, topic.label):
            return replace(mention, type=topic.type, label=topic.label, source="anaphor")
        ours = self.document.text[max(0, mention.start - 6) : mention.start].casefold() == "vores "
        if topic and ours and mention.source == "pattern" and {mention.type, topic.type} <= INITIATIVES:
            return replace(mention, type=topic.type, label=topic.label, source="anaphor")
        told = mention.source == "pattern" or (mention.source == "introduced" and mention.label not in self.headed)
        if topic and told and is_short_for(mention, topic):
            return replace(mention, type=topic.type, label=topic.label, source="anaphor")
        return mention

    def _role(self, mention: Mention, about: str) -> Mention:
        if mention.label in _BARE_HEADS:
            label, of = self.compound.get(mention.label, ("", None))
            definite = self.document.text.endswith(("en", "rne"), mention.start, mention.end)
            return replace(mention, label=label) if label and (definite or of == about) else mention
        self.compound |= {head: (mention.label, about) for head in _BARE_HEADS if mention.label.endswith(head)}
        return mention

    def _back(self, mention: Mention, topic: Topic | None) -> Mention | None:
        """Return what a definite noun ("projektet", "aktivitetshuset") stands for, or None: a party of the agreement, an
        authority, whatever bears the noun, the topic, or the last name of its type."""
        head_type, compound = mention.value
        types = _BY_LAW if mention.label == "institution" else COMPATIBLE.get(head_type, frozenset())
        low = self.document.text[mention.start : mention.end].casefold().removesuffix("s")
        if (party := self.called.get(low)) is not None and mention.start > party.end:
            return replace(mention, type=party.type, label=party.label)
        if (word := low if low in _AUTHORITIES else mention.label) in _AUTHORITIES:
            return self._authority(mention, word)
        if low in LOCALS and self.branch is not None:
            return replace(mention, type=self.branch.type, label=self.branch.label)
        if low == "gruppen" and (group := last_group(self.document, mention, self.recent.get("Forum"))) is not None:
            return replace(mention, type=group.type, label=group.label)
        if low == "foreningen" and (own := self._own_association(mention, topic)) is not None:
            return replace(mention, type=own.type, label=own.label)
        if head_type == "Thing" or (
            mention.label not in _GENERAL_HEADS and self.taken.said(low, topic.label if topic else "")
        ):
            told = self.taken.named(low)
            return replace(mention, type=told.type, label=told.label) if told else None
        if compound and (named := next((m for noun, m in self.by_head.items() if built_on(low, noun)), None)):
            return replace(mention, type=named.type, label=named.label)
        if compound and topic and topic.type in types and is_word_of(low, topic.label):
            return replace(mention, type=topic.type, label=topic.label)
        if compound and head_type not in _COMPOUNDS_POINT:
            return None
        if (
            (compound or mention.label not in _GENERAL_HEADS)
            and head_type == "Project"
            and just_told(self.document.text, mention, low, self.recent.values())
        ):
            return replace(mention, type=head_type, label=low, source="common")
        if low == "stedet" and self.document.text[max(0, mention.start - 2) : mention.start].casefold() == "i ":
            return None  # "i stedet for" means "instead of"
        alike = self.by_head.get(mention.label)
        if alike is not None and self.about is not None and alike.start < self.about.start:
            alike = alike if alike.type not in INITIATIVES | {"Facility"} else None  # named in another's part
        if alike is not None and topic is not None and of_another_part(alike, topic):
            alike = None
        if alike is not None and mention.label == "forening":
            alike = nearer(self.document, mention, self.recent.get("Association"), alike)
        alike = (self.taken.called_since(low, alike.start) or alike) if alike is not None else None
        bound = topic is not None and topic.type in types and has_head(topic.label, mention.label)
        if alike is not None and (not bound or topic is None or alike.label == topic.label):
            return replace(mention, type=alike.type, label=alike.label)
        if topic is not None and topic.type in INITIATIVES and self.taken.calls(low, topic.label):
            return replace(mention, type=topic.type, label=topic.label)
        if low == "projektet" and topic and topic.type != "Project":
            told = self.recent.get("Project")
            meant = told if told is not None and mention.start - told.end < JUST else self.about
            if meant is not None:
                return replace(mention, type=meant.type, label=meant.label)
        exact = of_kind(self.recent.get(head_type), mention) if topic and not compound else None
        other = exact and topic and (topic.type != head_type or ends_in(mention.label, exact.label, topic.label))
        if exact and other and mention.start - exact.end < JUST:
            return replace(mention, type=exact.type, label=exact.label)
        return self._nearest(mention, topic, low, types)

    def _nearest(self, mention: Mention, topic: Topic | None, low: str, types: frozenset[str]) -> Mention | None:
        """Return what a definite noun means that neither a name's own words nor the last one named explain: the topic,
        else what was named near before it and fits."""
        head_type, compound = mention.value
        no_house = head_type == "Service" and mention.label not in _OF_HOUSES
        other = no_house and mention.label not in _GENERAL_HEADS | _IN_HOUSES
        if topic and topic.type in types and not (other and topic.type == "Facility"):
            return replace(mention, type=topic.type, label=topic.label)
        if topic is not None and (group := group_of(self.document.text, mention.end, low, topic.label)):
            return replace(mention, type="Forum", label=group)
        barred = {"Unit", "Education"} if head_type == "Project" else {"Unit"}
        if no_house:
            barred = {"Unit", "Facility"}  # "rådgivningen" is no house
        near = (m for t, m in self.recent.items() if t in types - barred | {head_type})
        fitting = [m for m in near if mention.start - m.start < _FAR and of_kind(m, mention)]
        if not fitting and topic and (is_branch(low, topic.type) or (low == "projektet" and topic.type in _UNDERTAKEN)):
            return replace(mention, type=topic.type, label=topic.label)
        if not fitting and head_type == "Agreement" and self.agreed and mention.start - self.agreed.end < _FAR:
            return replace(mention, type="Agreement", label=self.agreed.label)
        if not fitting:
            return self._only_project(mention) if mention.label == "projekt" and not compound else None
        fitting = [m for m in fitting if has_head(m.label, mention.label)] or fitting
        last = max(fitting, key=BY_START)
        return replace(mention, type=last.type, label=last.label)

    def _own_association(self, mention: Mention, topic: Topic | None) -> Mention | None:
        """Return the association whose paper it is, unless the same paragraph has named another one before or the part
        is about another one."""
        own, block = self.main.get("vi"), self.document.block_at(mention.start)
        if own is None or block is None or own.type != "Association" or own.label in self.elsewhere:
            return None
        if topic is not None and of_another_part(own, topic):
            return None
        other = self.recent.get("Association")
        return own if other is None or other.start < block.start else other if other is self.branch else None

    def _only_project(self, mention: Mention) -> Mention | None:
        """Return the one project that the text around has named, for a "projektet" far from its name."""
        near = {m.label: m for m in self.projects if mention.start - m.start < _VERY_FAR}
        only = next(iter(near.values()), None) if len(near) == 1 else None
        return replace(mention, type=only.type, label=only.label) if only is not None else None

    def _authority(self, mention: Mention, low: str) -> Mention | None:
        if (party := self.called.get(low)) is not None:
            return replace(mention, type=party.type, label=party.label)
        word, types = _AUTHORITIES[low]
        near = [m for t, m in self.recent.items() if t in types]
        chapter = chapter_at(self.outline.chapters, mention.start) if not near else None
        if chapter is not None and chapter.type in types:
            return replace(mention, type=chapter.type, label=chapter.label)
        meant = max(near, key=BY_START) if near else self.main.get(word)
        return replace(mention, type=meant.type, label=meant.label) if meant else None

    def _pronouns(self, passage: Passage, scope: Scope) -> list[Mention]:
        """Return the mentions that "vi", "os" and the authorities' common nouns stand for."""
        found = []
        taken = [(m.start, m.end) for m in passage.mentions]
        said = quoted(self.document.text, passage.block)
        for word in passage.speakers:
            low = word.text.casefold()
            known = low in _WE or low.removesuffix("s") in _AUTHORITIES
            if not known or word.text == "Os" or any(start <= word.start < end for start, end in taken):
                continue
            if low in _WE and passage.start < said:
                continue  # whoever is quoted speaks
            if low in _WE:
                if meant := self._speaker(scope, word.start):
                    found.append(Mention(word.start, word.end, *meant, "we", _WE[low]))
            else:
                stub = Mention(
                    word.start, word.end, ANAPHOR, low, "anaphor", low.endswith("s"), value=("Municipality", False)
                )
                resolved = there(self.document.text, passage, stub) or self._authority(stub, low.removesuffix("s"))
                if resolved:
                    found.append(resolved)
        return found

    def _speaker(self, scope: Scope, at: int) -> tuple[str, str] | None:
        """Return who "vi" is: whoever fills in the form, else whose paper it is, else the topic."""
        topic, own = scope.topic, self.main.get("vi")
        chapter = chapter_at(self.outline.chapters, at)
        if chapter is not None and (topic is None or topic.start < chapter.start or topic.type not in _OWN_VOICE):
            return chapter.type, chapter.label
        if own and own.label in self.elsewhere and any(own.start < page <= at for page in self.outline.pages):
            own = None
        title = self.outline.title.label if self.outline.title else None
        house = topic is not None and topic.type == "Facility" and topic == self.outline.document
        if topic and (scope.form or own is None or topic.label == title or house or topic.type in _OWN_VOICE):
            return topic.type, topic.label
        return (own.type, own.label) if own else None
