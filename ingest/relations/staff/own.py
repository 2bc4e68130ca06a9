"""Staff whose employer goes without saying: "tovholderen" of the project told of, "der er ansat ..." in a region's
paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, THINGS, UNDERTAKINGS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.people import NAME_WORD
from ingest.modality import mood_of
from ingest.relations.engine.brought import opens
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.crews import TO_COME
from ingest.relations.engine.matching import found_by, node_of
from ingest.relations.engine.rule import bits
from ingest.relations.engine.sentence import Said
from ingest.relations.rules import has_role_here
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node

_OWN = compiled(
    r"(?:lokal |daglig |faglig )?(?:projektleder|projektmedarbejder|projektkoordinator|tovholder|koordinator"
    r"|supervisor|forløbskoordinator|projektkonsulent|masterinstruktør|\w*frivilligkoordinator)"
)
"""Posts that an initiative itself has, so that naming one inside its description tells that it has one."""
_DEFINITE = compiled(r"(?:en|et|ne|ene)$")
_GOVERNED = compiled(
    r"\b(?:af|fra|hos|med|til|ved|mellem|og|samt)(?: (?:den|de|en|vores|projektets|ansvarlige|lokale))*(?: "
    r"[a-zæøå]+(?:e|t|el|al|isk))? $|\b(?:denne|vores|projektets) $",
    re.IGNORECASE,
)
_HIRING = compiled(r"\b(?:ansættelse|midler|løn|udgifter?) (?:af|til) (?:en )?$", re.IGNORECASE)
"""What speaks of hiring somebody, which is no word on who is there."""
_KNOWN_POST = compiled(r"(?:en|erne)$")
_OF_EVERYBODY = compiled(
    r".*(?:peer\w*|mentor|frivillig|studerende|student|bisidder|sagsbehandler|kontaktperson|underviser|guide|ven|makker"
    r"|MB'er|rådgiver|elev|bostøtte|udvalgsformand|journalist|forsker|(?<!over)(?<!special)læge|evaluator|konsulent"
    r"|borgmester|kommunaldirektør)"
)
"""Whom a text speaks of as known that is about their work, or whom everybody has."""
_SPOKEN = compiled(
    r"\W*(?:(?:(?:Ud over|Udover|Foruden|Ved siden af|Sammen med) )?(?:[Dd]en|[Dd]e) (?:[a-zæøå]+ ){0,2}|"
    r"(?:Ud over|Udover|Foruden|Ved siden af|Sammen med|Ifølge) |(?:[^\W\d_.,;:?!]+ ){0,4}(?:er|var) det "
    r"|[^.;:?!]{3,90} både (?:han|hun) og )?",
)
"""What stands before the subject of a sentence that tells of a post as known."""
_BEARER = compiled(rf"(?:{NAME_WORD}){{2,4}} [a-zæøå]+(?:r|de|te|d|v|k|g|t)\b")
_OFFICE = compiled(
    r"(?:daglig |faglig )?(?:leder|formand|næstformand|forperson|kasserer|forstander|souschef|direktør)"
    r"|(?:center|sekretariats|afdelings)leder"
)
"""A title with which a sentence opens, its bearer and a verb: who speaks or acts for the place told of."""
_THE = compiled(r"\b(?:[Dd]en|[Dd]e) (?:[a-zæøå]+ ){0,1}$")
_OF_OTHERS = compiled(r",? (?:af|for|i|på|ved|fra|hos) (?:[a-zæøå]+ ){0,3}")
"""What stands between a post and whose it is."""
_ROLE = bits({"Role"})
_SPOKEN_OF = INITIATIVES | {"Facility", "Unit"}
"""What a text goes on with over several sentences without naming it again."""
_MAY_BE_SPOKEN_OF = bits(_SPOKEN_OF)
_WHOLE = frozenset({"role.namely", "role.several", "role.consists"})
"""Rules that count up the whole staff of what the text goes on with."""
_EMPLOYED = "role.employed"
"""The rule that tells of people employed, who must be several."""
_HERE = {
    how: frozenset(rule for rule in has_role_here.RULES if rule.id in ids)
    for how, ids in (("last", _WHOLE), ("home", frozenset({"role.namely", _EMPLOYED})))
}
"""The rules that speak of whose staff goes without saying: what the text goes on with, or the home organisation."""
_CONFIDENCE = 0.6
_AT_HOME = 0.95


class OwnStaff:
    """Reads what a sentence tells of staff without naming whose they are."""

    def __init__(self, document: Document, home: Node | None, whole: Topic | None) -> None:
        """Take the document, its home organisation and what the whole of it is about."""
        self.document = document
        self.home = home
        self.whole = whole
        self._last: Node | None = None
        self._told: dict[str, set[str]] = {}

    def _remember(self, passage: Passage) -> None:
        """Keep what the passage's last sentences spoke of, up to the next heading."""
        if passage.block.kind == "heading":
            self._last = None
        if not passage.held & _MAY_BE_SPOKEN_OF:
            return
        first = next((m for m in passage.mentions if m.type in _SPOKEN_OF and m.source not in {"we", "common"}), None)
        if first is not None and not first.genitive and opens(self.document.text, passage.start, first.start):
            self._last = node_of(first)

    def of_sentence(
        self, passage: Passage, scope: Scope, drafts: Sequence[Draft], said: Said | None
    ) -> Sequence[Draft]:
        """Return the posts that belong to the topic, or where there is none the staff of the home organisation;
        *drafts* are what the rules found, which match as *said*."""
        tells = passage.held & _ROLE and passage.block.kind != "heading"
        found = list(self._staff(passage, scope, drafts, said)) if tells else ()
        self._remember(passage)
        return found

    def _staff(self, passage: Passage, scope: Scope, drafts: Sequence[Draft], said: Said | None) -> Iterator[Draft]:
        """Yield whose the roles are of a sentence that names no employer: the topic's, the last one's, the home's."""
        roles = [m for m in passage.mentions if m.type == "Role"]
        told = {d.object.label for d in drafts if d.predicate == "hasRole"}
        for draft in drafts:
            if draft.predicate == "hasRole":
                self._told.setdefault(draft.subject.label, set()).add(draft.object.label)
        if scope.topic is None:
            if said is None or told:
                return
            last = list(self._at_home(passage, said, self._last, "last")) if self._last is not None else []
            yield from last
            if not last and self.home is not None:
                yield from self._at_home(passage, said, self.home, "home")
        else:
            yield from self._definite(passage, scope, roles, told)
        if scope.topic is not None and scope.topic.type in UNDERTAKINGS:
            topic = scope.topic.node
            for role in roles:
                whole = any(label.endswith(role.label) for label in self._told.get(topic.label, ()))
                if role.label not in told and not whole and _OWN.fullmatch(role.label) and self._is_own(passage, role):
                    self._told.setdefault(topic.label, set()).add(role.label)
                    yield Draft("hasRole", topic, node_of(role), role.start, passage.end, {}, _CONFIDENCE, "own.post")

    def _definite(self, passage: Passage, scope: Scope, roles: Sequence[Mention], told: set[str]) -> Iterator[Draft]:
        """Yield the post that a sentence speaks of as known where the whole text is about one house or body: "Lederen
        har ferie", "I det daglige er det forstanderen, der ..."."""
        topic = scope.topic
        if topic is None or topic.weak or topic.type not in THINGS or topic != self.whole:
            return
        text = self.document.text
        others = [
            m.start
            for m in passage.mentions
            if m.type in NAMED and m.label != topic.label and m.source not in {"anaphor", "common"}
        ]
        known = set().union(*self._told.values()) if self._told else set()
        for role in roles:
            word = text[role.start : role.end]
            definite = _KNOWN_POST.search(word) or _THE.search(text, max(passage.start, role.start - 24), role.start)
            if not definite and role.start == passage.start and _OFFICE.fullmatch(role.label):
                bearer = _BEARER.match(text, role.end)
                definite = bearer if bearer and not any(role.end <= place < bearer.end() for place in others) else None
            new = role.label not in told and not any(label.endswith(role.label) for label in known)
            if not (new and definite and not _OF_EVERYBODY.fullmatch(role.label)):
                continue
            if not _SPOKEN.fullmatch(text, passage.start, role.start) or any(
                place < role.start or _OF_OTHERS.fullmatch(text, role.end, place) for place in others
            ):
                continue
            if mood_of(text[passage.start : passage.end], role.start - passage.start, role.end - passage.start).unreal:
                continue
            self._told.setdefault(topic.label, set()).add(role.label)
            yield Draft("hasRole", topic.node, node_of(role), role.start, passage.end, {}, _CONFIDENCE, "own.definite")

    def _is_own(self, passage: Passage, role: Mention) -> bool:
        text = self.document.text
        word = text[role.start : role.end]
        if _HIRING.search(text, max(passage.start, role.start - 24), role.start):
            return False
        if mood_of(text[passage.start : passage.end], role.start - passage.start, role.end - passage.start).denied:
            return False
        return (
            bool(_DEFINITE.search(word))
            or _GOVERNED.search(text, max(passage.start, role.start - 40), role.start) is not None
        )

    def _at_home(self, passage: Passage, said: Said, home: Node, how: str) -> Iterator[Draft]:
        stand_in = Mention(passage.start, passage.start, home.type, home.label, "implied")
        here = [(rule, match) for rule, match in said.matches if rule in _HERE[how]]
        for found in (found for rule, match in here for found in found_by(rule, match, said.shape, stand_in, None)):
            for draft in drafts_of(self.document, said.shape, found):
                several = _are_several(draft) and TO_COME.search(said.shape.text) is None
                if found.rule.id != _EMPLOYED or several:
                    yield replace(draft, confidence=draft.confidence * _AT_HOME, rule=f"{draft.rule}.{how}")


def _are_several(draft: Draft) -> bool:
    count = draft.qualifiers.get("count")
    return isinstance(count, tuple) or (isinstance(count, int | float) and count > 1)
