"""How well the reader reads: precision, recall and F1 by predicate, qualifiers right, and whether confidence is
earned."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ingest.agreeing import same_fact, values_right

Row = Mapping[str, Any]
_MARGIN = 40
"""Lines before the first and after the last reference fact of a document within which claims are counted."""
BANDS: tuple[tuple[float, float], ...] = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))
"""The bands of confidence in the calibration table."""


@dataclass(slots=True)
class Score:
    """What was found of what was wanted: *found*, *missed* (wanted, not found) and *extra* (found, not wanted)."""

    found: int = 0
    missed: int = 0
    extra: int = 0

    @property
    def precision(self) -> float:
        """The share of the claims that are right."""
        return self.found / (self.found + self.extra) if self.found + self.extra else 0.0

    @property
    def recall(self) -> float:
        """The share of the facts that were found."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(slots=True)
class Evaluation:
    """A whole evaluation: by predicate, in all, qualifiers and types right of those wanted, and right claims by band of
    confidence. Whether a fact is found goes by its document, predicate and labels; types are counted beside it."""

    by_predicate: dict[str, Score] = field(default_factory=dict)
    total: Score = field(default_factory=Score)
    values: tuple[int, int] = (0, 0)
    types: tuple[int, int] = (0, 0)
    bands: dict[tuple[float, float], tuple[int, int]] = field(default_factory=dict)
    missed: list[Row] = field(default_factory=list)
    extra: list[Row] = field(default_factory=list)


def document_of(names: Iterable[str], name: str) -> str:
    """Return the reference's name of a document: its own, or its number where the file's name begins with it."""
    return next((known for known in sorted(names) if name == known or name.startswith(known + "_")), name)


def evaluate(facts: Sequence[Row], claims: Sequence[Row]) -> Evaluation:
    """Return how the claims compare with the facts; each fact and each claim is used once."""
    claims = _counted(facts, claims)
    pairs = _pairs(facts, claims)
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    result = Evaluation()
    scores: defaultdict[str, Score] = defaultdict(Score)
    for i, fact in enumerate(facts):
        for score in (scores[fact["p"]], result.total):
            score.found += i in found
            score.missed += i not in found
    for j, claim in enumerate(claims):
        for score in (scores[claim["p"]], result.total):
            score.extra += j not in used
    hits = [values_right(facts[i], claims[j]) for i, j in pairs]
    result.values = (sum(hit for hit, _ in hits), sum(wanted for _, wanted in hits))
    typed = [facts[i][end].get("type") == claims[j][end].get("type") for i, j in pairs for end in ("s", "o")]
    result.types = (sum(typed), len(typed))
    result.by_predicate = dict(sorted(scores.items(), key=lambda item: (-item[1].found - item[1].missed, item[0])))
    result.bands = _bands(claims, used)
    result.missed = [fact for i, fact in enumerate(facts) if i not in found]
    result.extra = [claim for j, claim in enumerate(claims) if j not in used]
    return result


def _counted(facts: Sequence[Row], claims: Sequence[Row]) -> list[dict[str, Any]]:
    """Return the claims about the documents, predicates and lines that the reference covers."""
    lines: defaultdict[str, list[int]] = defaultdict(list)
    for fact in facts:
        lines[fact["doc"]].append(int(fact.get("line", 0)))
    predicates = {fact["p"] for fact in facts}
    renamed = [{**claim, "doc": document_of(lines, str(claim["doc"]))} for claim in claims]
    return [
        claim
        for claim in renamed
        if claim["doc"] in lines
        and claim["p"] in predicates
        and min(lines[claim["doc"]]) - _MARGIN <= int(claim.get("line") or 0) <= max(lines[claim["doc"]]) + _MARGIN
    ]


def _pairs(facts: Sequence[Row], claims: Sequence[Row]) -> list[tuple[int, int]]:
    """Return one-to-one pairs of facts and claims: the most qualifiers right first, then the nearest lines."""
    by_key: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for j, claim in enumerate(claims):
        by_key[claim["doc"], claim["p"]].append(j)
    candidates = []
    for i, fact in enumerate(facts):
        for j in by_key[fact["doc"], fact["p"]]:
            if same_fact(fact, claims[j]):
                hit, wanted = values_right(fact, claims[j])
                distance = abs(int(fact.get("line", 0)) - int(claims[j].get("line") or 0))
                candidates.append((-(hit / wanted if wanted else 1.0), distance, i, j))
    pairs: list[tuple[int, int]] = []
    taken_facts: set[int] = set()
    taken_claims: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in taken_facts and j not in taken_claims:
            pairs.append((i, j))
            taken_facts.add(i)
            taken_claims.add(j)
    return pairs


def _bands(claims: Sequence[Row], used: set[int]) -> dict[tuple[float, float], tuple[int, int]]:
    """Return for each band of confidence how many claims there are and how many of them are right."""
    counts: Counter[tuple[float, float]] = Counter()
    right: Counter[tuple[float, float]] = Counter()
    for j, claim in enumerate(claims):
        band = next(b for b in BANDS if b[0] <= float(claim.get("confidence", 1.0)) < b[1])
        counts[band] += 1
        right[band] += j in used
    return {band: (counts[band], right[band]) for band in BANDS}
