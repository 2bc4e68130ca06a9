"""Several authorities that a text means by one word: "parterne", "hver af de tre kommuner", "begge kommuner".

Such a word becomes a mention whose label holds all their names; what is claimed of it is then claimed of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, TOWNS, Mention
from ingest.mentions.names.groups import BETWEEN, GROUP
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.records import Node

_NUMBERS = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10}
_MANY = "|".join(_NUMBERS)
_WORDS = Sought(
    r"\b(?:(?P<each>[Hh]ver(?:t)?(?: (?:enkelt|af)(?: (?:de|aftalens))?)?|[Aa]lle(?: (?:de|aftalens))?|[Ss]amtlige"
    rf"|[Bb]egge|[Dd]e|[Aa]ftalens) )?(?:(?P<many>{_MANY}) )?(?:(?:deltagende|involverede|øvrige) "
    r")?(?P<kind>(?:aftale)?part(?:erne|er)?|kommune(?:rne|r)?)(?P<of>s)?(?![\w-])",
    re.IGNORECASE,
)
_NEAR = 2500
"""Characters after which "de tre kommuner" means others than the three named in a row."""
_SHARED = compiled(r"\b(?:tilsammen|i alt|sammen|i fællesskab|samlet|delt?es|fordeles)\b")
"""What shows that a number is that of all together."""
_OF_ONE = frozenset({"role.of", "role.genitive"})
"""Rules by which a post is somebody's: "en leder fra hver kommune" tells who comes, and of no post."""
_LESS_SURE = 0.9
_BETWEEN_NAMES = "; "


class Together:
    """Who is meant by the words of a document that stand for several."""

    def __init__(self, document: Document, parties: Sequence[Mention]) -> None:
        """Take a document and the parties of the agreement that it is, none where it is no agreement."""
        self._text, self._parties = document.text, tuple(parties)
        self._members: dict[str, tuple[Node, ...]] = {}

    def name(self, passages: Sequence[Passage]) -> None:
        """Put a mention where the sentences mean several, if it is known whom."""
        for number, passage in enumerate(passages):
            found = list(self._named(passages, number)) if _WORDS.may_be_in(passage) else []
            if found:
                taken = [(m.start, m.end) for m in found]
                others = [m for m in passage.mentions if not any(m.start < e and s < m.end for s, e in taken)]
                passage.mentions = sorted([*others, *found], key=lambda m: m.start)

    def _named(self, passages: Sequence[Passage], number: int) -> Iterator[Mention]:
        for match in _WORDS.finditer(self._text, passages[number]):
            members = self._meant(match, passages, number)
            if len(members) > 1:
                label = _BETWEEN_NAMES.join(node.label for node in members)
                self._members[label] = members
                types = {node.type for node in members}
                type_ = types.pop() if len(types) == 1 else "Municipality"
                yield Mention(match.start(), match.end(), type_, label, GROUP, bool(match["of"]), value=members)

    def _meant(self, match: re.Match[str], passages: Sequence[Passage], number: int) -> tuple[Node, ...]:
        kind, each, many = match["kind"].casefold(), (match["each"] or "").casefold(), match["many"]
        definite, plural = kind.endswith("rne"), kind.endswith(("er", "rne"))
        if not (definite or (each and (many or plural or each.startswith("hver")))) or (each == "de" and not many):
            return ()
        if not plural and not each.startswith("hver"):
            return ()
        whole = self._parties
        if "kommune" in kind:
            whole = tuple(party for party in whole if party.type == "Municipality")
            if not whole and many:
                whole = self._row_before(passages, number)
        several = _NUMBERS.get((many or "").casefold(), 2 if each == "begge" else 0)
        if several and several != len(whole):
            return ()
        return tuple(Node(m.type if m.type != PLACE else "Municipality", m.label) for m in whole)

    def _row_before(self, passages: Sequence[Passage], number: int) -> tuple[Mention, ...]:
        """Return the municipalities that one of the sentences shortly before names in a row."""
        start = passages[number].start
        near = takewhile(lambda p: start - p.end < _NEAR, (passages[n] for n in range(number - 1, -1, -1)))
        row = next(filter(None, map(self._row_of, near)), ())
        return row if row and start - row[-1].end < _NEAR else ()

    def _row_of(self, passage: Passage) -> tuple[Mention, ...]:
        """Return the municipalities that a sentence names in a row."""
        row: list[Mention] = []
        for mention in passage.mentions:
            if mention.type not in TOWNS or mention.source == GROUP:
                continue
            if row and not BETWEEN.match(self._text[row[-1].end : mention.start]):
                if len(row) > 1:
                    break
                row = []
            row.append(mention)
        same = {m.label for m in row}
        return tuple(row) if len(row) > 1 and len(same) == len(row) and row[-1].type == "Municipality" else ()

    def apart(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Yield the drafts, what is said of several once for each."""
        for draft in drafts:
            of, to = self._members.get(draft.subject.label, ()), self._members.get(draft.object.label, ())
            if not of and not to:
                yield draft
                continue
            shared = _SHARED.search(self._text, draft.start, draft.end) is not None
            if draft.predicate == "hasRole" and (shared or draft.rule in _OF_ONE):
                continue
            qualifiers = {
                key: value
                for key, value in draft.qualifiers.items()
                if key != "amount_dkk" or "hver" in self._text[draft.start : draft.end].casefold()
            }
            one = replace(draft, qualifiers=qualifiers, confidence=draft.confidence * _LESS_SURE)
            for subject in of or (draft.subject,):
                for object_ in to or (draft.object,):
                    if subject != object_:
                        yield replace(one, subject=subject, object=object_)
