"""Replays a ledger of a hundred thousand decisions over as many claims; wanted: under 3 s for the replay.

Run: python benchmarks/ledger.py [decisions]
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from ingest.ledger import read_ledger, replay
from ontology.identifiers import claim_key
from ontology.records import Claim, Evidence, Node

KINDS = ("accept", "reject", "accept", "edit")


def claims_of(count: int) -> list[Claim]:
    """Return invented claims, each another."""
    role = Node("Role", "peermedarbejder")
    return [
        Claim(Node("Project", f"Projekt {n}"), "hasRole", role, Evidence(f"referat-{n % 1000}", 1, 1), (("count", n),))
        for n in range(count)
    ]


def ledger_of(claims: list[Claim]) -> str:
    """Return a ledger with one decision a claim, and each tenth decided twice."""
    rows = []
    for n, claim in enumerate(claims):
        kind = KINDS[n % len(KINDS)]
        row = {"decision": kind, "claim": claim_key(claim), "quote": f"{n:016x}", "role": "analyst", "reason": "read"}
        if kind == "edit":
            row["to"] = {"attrs": {"count": n + 1}}  # type: ignore[assignment]
        rows.append({**row, "date": "2026-11-01"})
        if n % 10 == 0:
            rows.append({**row, "decision": "reject", "date": "2026-11-02"})
    return "".join(json.dumps(row) + "\n" for row in rows[: len(claims)])


def main(count: int = 100_000) -> None:
    """Print how long reading and replaying takes."""
    claims = claims_of(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.jsonl"
        path.write_text(ledger_of(claims), encoding="utf-8")
        start, cpu = time.perf_counter(), time.process_time()
        decisions, findings = read_ledger(path)
        middle, middle_cpu = time.perf_counter(), time.process_time()
        result = replay(decisions, claims)
        end, end_cpu = time.perf_counter(), time.process_time()
    print(f"{len(decisions):,} decisions ({len(findings)} bad lines) over {len(claims):,} claims: {result.figures()}")
    print(f"reading {middle - start:.2f} s, replay {end - middle:.2f} s")
    print(f"of processor: reading {middle_cpu - cpu:.2f} s, replay {end_cpu - middle_cpu:.2f} s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
