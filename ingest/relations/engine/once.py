"""Each statement once: what several sentences and readers tell alike is put together, the finer before the general."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS
from ingest.mentions.words.general import NAMELESS
from ingest.modality import refused_later
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_WEAK = frozenset({"heading.chapter"})
"""Rules that speak for a whole part of a document: what the text says of the one initiative comes first."""


def strongest(drafts: Iterable[Draft]) -> list[Draft]:
    """Keep one draft a statement: the first place, the highest confidence, the fullest qualifiers."""
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in _groups_once(drafts):
        key = (
            draft.predicate,
            draft.subject.label.casefold(),
            draft.object.type,
            draft.object.label.casefold(),
            _variant(draft),
        )
        known = kept.get(key)
        kept[key] = draft if known is None else _merge(known, draft)
    return sorted(told_once(kept.values()), key=lambda d: (d.start, d.end, d.predicate, d.object.label))


_ROUGH = ("serve.", "beside.")
"""How the ids of the rules begin that tell of people by whatever verb."""


def _groups_once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out the groups that only a verb tells of where a rule of its own tells of people in the same words."""
    every = list(drafts)
    told: dict[str, list[Draft]] = defaultdict(list)
    same: dict[str, list[Draft]] = defaultdict(list)
    for draft in every:
        if draft.predicate == "targetGroup":
            told[draft.subject.label].append(draft)
            same[draft.object.label].append(draft)
    for draft in every:
        if (
            draft.predicate == "targetGroup"
            and draft.rule.startswith(_FIELD)
            and _of_another(draft, same[draft.object.label])
        ):
            continue
        if draft.predicate != "targetGroup" or not draft.rule.startswith(_ROUGH):
            yield draft
            continue
        beside = (
            o for o in told[draft.subject.label] if o.start < draft.end and draft.start < o.end and o is not draft
        )
        if not any(not o.rule.startswith(_ROUGH) or len(o.object.label) > len(draft.object.label) for o in beside):
            yield draft


_FIELD = "field."


def _of_another(draft: Draft, same: Sequence[Draft]) -> bool:
    """Tell whether the sentence below the label "Målgruppe" says itself whose the people are; *same*: what is told of
    the same people."""
    return any(
        o.subject.label != draft.subject.label
        and not o.rule.startswith(_FIELD)
        and o.start < draft.end
        and draft.start < o.end
        for o in same
    )


_ONCE = frozenset({"startedOn", "endedOn"})


def at_one_time(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Leave one beginning and one end of each thing: the surest, then the first told."""
    best: dict[tuple[str, str], Draft] = {}
    for draft in drafts:
        key = (draft.predicate, draft.subject.label.casefold())
        if draft.predicate in _ONCE and (key not in best or draft.confidence > best[key].confidence):
            best[key] = draft
    return (d for d in drafts if d.predicate not in _ONCE or best[d.predicate, d.subject.label.casefold()] is d)


_FIRM, _LOOSE = 0.7, 0.651
"""How sure a claim is that says outright whom something is for, and one that only tells of people."""


def one_audience(document: Document, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Leave out what elsewhere in the text is loosely told of people where a sentence says whom a thing is for: its
    other people are those it speaks of, not another group."""
    told: dict[str, Draft] = {}
    for draft in drafts:
        known = told.get(draft.subject.label.casefold()) if draft.predicate == "targetGroup" else None
        if draft.predicate == "targetGroup" and (
            known is None or known.confidence <= _LOOSE < _FIRM <= draft.confidence
        ):
            told[draft.subject.label.casefold()] = draft
    for draft in drafts:
        main = told.get(draft.subject.label.casefold()) if draft.predicate == "targetGroup" else None
        if main is None or draft.confidence > _LOOSE or document.block_at(draft.start) == document.block_at(main.start):
            yield draft


def in_full(drafts: Iterable[Draft], short: Mapping[str, str], bodies: Mapping[str, str]) -> Iterator[Draft]:
    """Give the drafts' things the names under which the text brings them in, by what it goes on to call them, and one
    spelling to each ("Galloaktiviteterne", "Gallo Aktiviteterne")."""
    spelt: dict[str, str] = {}
    for draft in drafts:
        subject, object_ = (_as_first_spelt(node, spelt) for node in (draft.subject, draft.object))
        if bodies:
            subject, object_ = _body_in_full(subject, bodies), _body_in_full(object_, bodies)
        if subject.label in short and subject.type not in _APART:
            subject = replace(subject, label=short[subject.label])
        if object_.label in short and object_.type not in _APART:
            object_ = replace(object_, label=short[object_.label])
        unchanged = subject is draft.subject and object_ is draft.object
        yield draft if unchanged else replace(draft, subject=subject, object=object_)


def _body_in_full(node: Node, bodies: Mapping[str, str]) -> Node:
    """Return a council or group that is told by its noun alone under its whole name."""
    return replace(node, label=bodies[node.label]) if node.type == "Forum" and node.label in bodies else node


def _as_first_spelt(node: Node, spelt: dict[str, str]) -> Node:
    """Return a named thing under the spelling in which it came first: spaces, hyphens and capitals make no other."""
    if node.type not in THINGS or len(node.label) < _LONG:
        return node
    first = spelt.setdefault(_SPELLING.sub("", node.label).casefold().replace("é", "e"), node.label)
    return node if first == node.label else replace(node, label=first)


_LONG = 6
_SPELLING = compiled(r"[ -]+")
_APART = frozenset({"Municipality", "Region", "Role", "TargetGroup", "Date", "Number", "Money", "Forum", "StateBody"})


def _variant(draft: Draft) -> object:
    if draft.predicate == "hasRole":
        return (draft.qualifiers.get("terms"), draft.qualifiers.get("count"))
    return draft.qualifiers.get("amount_dkk") if draft.predicate == "fundedBy" else None


def _merge(known: Draft, other: Draft) -> Draft:
    better = other if len(other.qualifiers) > len(known.qualifiers) else known
    qualifiers = (
        {**other.qualifiers, **known.qualifiers} if better is known else {**known.qualifiers, **other.qualifiers}
    )
    return replace(better, qualifiers=qualifiers, confidence=max(known.confidence, other.confidence))


_SAID = frozenset({"recommends", "proposes"})
_OFFICES = frozenset({"Forvaltningen", "Sekretariatet"})
"""Offices that go without a name in a paper of their own authority: what they propose is theirs."""


def without_general(drafts: list[Draft]) -> list[Draft]:
    """Leave out what is said of all initiatives where the text says something of its own of one."""
    told = {(d.predicate, d.subject) for d in drafts if d.rule not in _WEAK}
    finer = {
        (d.predicate, d.subject, d.object.label[:4])
        for d in drafts
        if d.object.type == "Date" and len(d.object.label) > 4
    }
    told_apart = set(_told_apart(drafts))
    return [
        d
        for number, d in enumerate(drafts)
        if number not in told_apart
        and (d.subject.label.casefold() not in NAMELESS or (d.predicate in _SAID and d.subject.label in _OFFICES))
        and (d.rule not in _WEAK or (d.predicate, d.subject) not in told)
        and not (d.predicate == "hasRole" and (_is_named_so(d) or _POLITICIAN.search(d.object.label)))
        and not (
            d.object.type == "Date" and len(d.object.label) == 4 and (d.predicate, d.subject, d.object.label) in finer
        )
    ]


def _told_apart(drafts: Sequence[Draft]) -> Iterator[int]:
    """Yield the places of those who are counted as workers where the same words tell what all are ("to medarbejdere, en
    konsulent og en psykolog", "otte medarbejdere, som her kaldes peerguider")."""
    for number, whole in enumerate(drafts):
        count = whole.qualifiers.get("count")
        if whole.predicate != "hasRole" or whole.object.label not in _WORKERS or not isinstance(count, int):
            continue
        near = [d for d in drafts[max(0, number - _BESIDE) : number + _BESIDE] if abs(d.start - whole.start) <= _NEAR]
        others = [d for d in near if d.predicate == "hasRole" and d.subject == whole.subject and d is not whole]
        counts = [n for d in others if isinstance(n := d.qualifiers.get("count"), int)]
        if sum(counts) == count or any(d.rule == "role.called-here" for d in others):
            yield number


_WORKERS = frozenset({"medarbejder", "ansat"})
_BESIDE, _NEAR = 12, 60
"""Claims on either side of one, and characters between their beginnings, in which those of the same words stand."""
_POLITICIAN = compiled(
    r"borgmester|rådmand$|(?:råds|udvalgs)formand$|minister$|(?:byråds|regionsråds|folketings|kommunalbestyrelses)(?:medlem|politiker)$"
)
"""Those who are elected: no authority employs them."""


def _is_named_so(draft: Draft) -> bool:
    """Tell whether somebody's post is what the thing itself is called ("Håbsambassadører på afsnittene")."""
    first, role = draft.subject.label.split()[0].casefold(), draft.object.label.casefold()
    return first in {f"{role}er", f"{role}e", f"{role}r"}


def by_titles(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what else a sentence seems to propose that makes the proposal of a title above it."""
    every = list(drafts)
    titled = {(draft.start, draft.subject) for draft in every if draft.rule == "scenario.mover"}
    for draft in every:
        other = draft.predicate == "proposes" and draft.rule != "scenario.mover"
        if not (other and any(draft.subject == who and abs(draft.start - start) <= 1 for start, who in titled)):
            yield draft


def by_rows(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what other readers tell of a table's row where its columns tell the same predicate, and the law of "
    "a kind of
    house ("Midlertidigt botilbud, § 107") where an entry of a directory tells it of the house."""
    every = list(drafts)
    told = {(draft.start, draft.predicate) for draft in every if draft.rule.startswith("table.")}
    laws = {(draft.start, draft.object) for draft in every if draft.rule == "directory.legalBasis"}
    for draft in every:
        if draft.rule == "law.title" and any(draft.object == law and abs(draft.start - at) <= 2 for at, law in laws):
            continue
        block = document.block_at(draft.start) if told and not draft.rule.startswith("table.") else None
        if block is None or (block.start, draft.predicate) not in told:
            yield draft


def unrefused(document: Document, inside: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out a funding asked for that the same paragraph goes on to say was refused."""
    for draft in drafts:
        asked = draft.predicate == "fundedBy" and draft.qualifiers.get("status") in {
            "requested",
            "expected",
            "proposed",
        }
        if not (asked and refused_later(document.text, draft.end, inside[-1].end)):
            yield draft


def told_once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Put together what several sentences tell of the same role of the same employer; every other draft as it is."""
    staff: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        if draft.predicate == "hasRole":
            staff.setdefault((draft.subject.label.casefold(), draft.object.label), []).append(draft)
        else:
            yield draft
    for same in staff.values():
        yield from _joined(same) if len(same) > 1 else same


def _joined(same: list[Draft]) -> list[Draft]:
    """Return the drafts that differ in number or terms; what is told less fully is part of what is told more fully."""
    ordered = sorted(same, key=lambda d: (-sum(name in d.qualifiers for name in ("count", "terms")), d.start))
    kept: list[Draft] = []
    for draft in ordered:
        fitting = [k for k, known in enumerate(kept) if _agree(known, draft)]
        if not fitting:
            kept.append(draft)
        elif len(fitting) == 1:
            known = kept[fitting[0]]
            qualifiers: dict[str, Value] = {**draft.qualifiers, **known.qualifiers}
            kept[fitting[0]] = replace(known, qualifiers=qualifiers, confidence=max(known.confidence, draft.confidence))
    return kept


def _agree(known: Draft, other: Draft) -> bool:
    return all(
        name not in known.qualifiers or name not in other.qualifiers or known.qualifiers[name] == other.qualifiers[name]
        for name in ("count", "terms")
    )
