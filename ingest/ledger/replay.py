"""Replays the ledger over a build's claims and names, and tells what each decision came to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.ledger.decision import Decision, misread
from ingest.ledger.edit import edited
from ingest.ledger.follow import Moved, decisions_on, following
from ingest.persons.filenames import masked_name
from ontology.claim_json import claim_to_json
from ontology.errors import InputError
from ontology.records import Claim, Finding, Node


@dataclass(slots=True)
class Replay:
    """What the decisions come to: the claims as decided, the merges, names, types and splits, and the report.

    *used* holds for each document the claims of the decisions that took effect there.
    """

    claims: list[Claim] = field(default_factory=list)
    merged: dict[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()
    labels: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    splits: dict[tuple[str, str], Node] = field(default_factory=dict)
    used: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    moved: Moved = field(default_factory=dict)
    applied: int = 0
    superseded: int = 0
    unmatched: list[Decision] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def figures(self) -> dict[str, int]:
        """Return the counts for the build report."""
        conflicts = sum(finding.code == "PG603" for finding in self.findings)
        return {
            "applied": self.applied,
            "superseded": self.superseded,
            "matching nothing": len(self.unmatched),
            "in conflict": conflicts,
        }


def replay(
    decisions: Sequence[Decision],
    claims: Iterable[Claim],
    used: Mapping[str, Iterable[str]] | None = None,
    moved: Moved | None = None,
) -> Replay:
    """Apply the decisions to the claims; of two with the same target the later holds, by date, then by their order.

    *used* are claims of decisions that take effect in documents whose claims are not given; *moved* tells the names
    that documents had when something was decided of them.
    """
    result = Replay(moved=moved or {})
    for document, found in (used or {}).items():
        result.used[document].update(found)
    valid = _latest(decisions, result)
    by_claim = {d.claim: d for d in valid if d.claim}
    result.claims = _decide(claims, by_claim, result)
    result.findings.extend(_followed(valid, result))
    entities = [decision for decision in valid if not decision.claim]
    _entities(entities, result)
    result.applied += len(entities)
    return result


def without_repetitions(new: Iterable[Decision], old: Iterable[Decision]) -> list[Decision]:
    """Return those of the new decisions that say something else than what already holds of their target."""
    holds = {decision.target: decision for decision in sorted(old, key=lambda decision: decision.date)}
    return [d for d in new if d.target not in holds or holds[d.target].outcome != d.outcome]


def _latest(decisions: Sequence[Decision], result: Replay) -> list[Decision]:
    by_target: dict[tuple[str, ...], list[Decision]] = defaultdict(list)
    for decision in decisions:
        by_target[decision.target].append(decision)
    valid = []
    for target in sorted(by_target):
        group = sorted(by_target[target], key=lambda decision: decision.date)
        last = group[-1]
        valid.append(last)
        result.superseded += len(group) - 1
        against = [d for d in group[:-1] if d.date == last.date and d.outcome != last.outcome]
        against = [d for d in against if d.kind != last.instead]
        result.findings.extend(_conflict(last, other) for other in against)
    return valid


def _conflict(last: Decision, other: Decision) -> Finding:
    return Finding(
        "PG603",
        last.target[-1],
        f"On {last.date} the ledger says both {other.kind} (line {other.line}) and {last.kind} (line {last.line}); "
        f"{last.kind} was applied.",
        last.where or f"ledger:{last.line}",
        "warning",
    )


def _decide(claims: Iterable[Claim], decisions: Mapping[str, Decision], result: Replay) -> list[Claim]:
    decided = []
    by_quote = {
        (decision.quote, decision.kind): decision for decision in decisions.values() if decision.quote
    }  # a claim that a better reader words otherwise is found again by its quote, for edits of the same place
    for claim in claims:
        document = claim.evidence.document
        former = result.moved.get(document, frozenset())
        found = [*decisions_on(claim, decisions, former)]
        decision = found[0] if found else None
        if decision is None and by_quote:
            decision = by_quote.get((claim.evidence.quote_hash, "edit"))
            decision = decision if decision and _same_statement(decision, claim) else None
        if decision is None:
            decided.append(claim)
            continue
        result.used[document].update(one.claim for one in found or [decision])
        try:
            decided.append(_apply(decision, claim))
        except InputError as error:
            decided.append(claim)
            result.findings.append(_spoilt(decision, error))
    used = set().union(*result.used.values())
    result.applied += len(used) - len({finding.subject for finding in result.findings if finding.code == "PG601"})
    result.unmatched = [decision for key, decision in sorted(decisions.items()) if key not in used]
    result.findings.extend(
        Finding("PG602", d.claim, f"the decision {d.kind} matches no claim.", d.where or f"ledger:{d.line}", "info")
        for d in result.unmatched
    )
    return decided


def _followed(decisions: Iterable[Decision], result: Replay) -> Iterator[Finding]:
    for (old, new), count in following(result.moved, decisions, result.used).items():
        follow = "decision follows" if count == 1 else "decisions follow"
        message = f"{count:,} {follow} it from the name {masked_name(old)}: its bytes are the same."
        yield Finding("PG604", new, message, new, "info")


def _spoilt(decision: Decision, error: InputError) -> Finding:
    where = decision.where or f"ledger:{decision.line}"
    return misread(decision.claim, f"{error.what} The edit was left out.", where)


def _same_statement(decision: Decision, claim: Claim) -> bool:
    changed = dict(decision.to or {})
    row = claim_to_json(claim)
    return all(row[name] == value for name, value in changed.items())


def _apply(decision: Decision, claim: Claim) -> Claim:
    if decision.kind == "reject":
        return replace(claim, status="rejected")
    if decision.kind == "accept":
        return replace(claim, status="accepted")
    return edited(claim, decision.to or {}, f"ledger:{decision.line}")


def _entities(decisions: Iterable[Decision], result: Replay) -> None:
    apart = set()
    for decision in decisions:
        if decision.kind == "same-as":
            result.merged[decision.entity] = decision.other
        elif decision.kind == "not-same-as":
            apart.add(frozenset((decision.entity, decision.other)))
        elif decision.kind == "rename":
            result.labels[decision.entity] = str((decision.to or {})["label"])
        elif decision.kind == "retype":
            result.types[decision.entity] = str((decision.to or {})["type"])
        elif decision.kind == "split":
            change = decision.to or {}
            node = Node(str(change["type"]), str(change["label"]))
            names = [new for new, former in result.moved.items() if decision.document in former]
            result.splits.update({(decision.entity, name): node for name in (decision.document, *names)})
    result.apart = frozenset(apart)
    _break_circles(result)


def _break_circles(result: Replay) -> None:
    """Leave out a merge that would close a circle, and say so: A is B, B is A names no winner."""
    for start in sorted(result.merged):
        seen, name = {start}, result.merged.get(start)
        while name is not None and name not in seen:
            seen.add(name)
            name = result.merged.get(name)
        if name == start:
            message = f"same-as goes in a circle through {', '.join(sorted(seen))}; the merge of {start} was left out."
            result.findings.append(Finding("PG603", start, message, "ledger", "warning"))
            del result.merged[start]
