"""Walks the queue, one key a decision; each decision is on disk before the next item is shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ingest.ledger import append
from ingest.review.choice import changes_of, decide, node_from, qualifiers_from
from ingest.review.queue import Item
from ingest.review.show import Contexts, shown
from ontology.claim_json import claim_to_json
from ontology.errors import InputError

KEYS = {"a": "accept", "r": "reject", "e": "edit", "s": "skip", "u": "back", "q": "quit"}
"""The keys; anything else shows them again."""
_HELP = "  a accept · r reject · e edit · s skip · u back to the last one · q quit"
_MERGE_HELP = "  a the same · r not the same · s skip · u back to the last one · q quit"


@dataclass(slots=True)
class Reviewer:
    """The person at the terminal: what is read from and written to them, and how their decisions are signed."""

    key: Callable[[], str]
    ask: Callable[[str, str], str]
    say: Callable[[str], None]
    role: str
    date: str


@dataclass(slots=True)
class Session:
    """A walk through the queue: where it stands, and what was decided."""

    items: Sequence[Item]
    ledger: Path
    contexts: Contexts
    place: int = 0
    decided: dict[str, str] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)

    def run(self, reviewer: Reviewer) -> str:
        """Go through the queue until its end or until the reviewer leaves; return what was done, in words."""
        while self.place < len(self.items):
            if not self._one(self.items[self.place], reviewer):
                break
        return self.summary()

    def summary(self) -> str:
        """Return the counts of the session."""
        kinds = Counter(self.decided.values())
        told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) or "nothing decided"
        left = len(self.items) - len(self.decided)
        return f"{len(self.decided)} of {len(self.items)} decided ({told}); {left} left. Ledger: {self.ledger}"

    def _one(self, item: Item, reviewer: Reviewer) -> bool:
        """Show an item and do what the reviewer wants; tell whether to go on."""
        before = f"\n  decided just now: {self.decided[item.key]}" if item.key in self.decided else ""
        reviewer.say(f"\n[{self.place + 1} of {len(self.items)}] {shown(item, self.contexts)}{before}")
        reviewer.say(_HELP if item.claim else _MERGE_HELP)
        choice = self._choice(reviewer)
        if choice == "quit":
            return False
        if choice == "back":
            self.place = max(0, self.place - 1)
        elif choice == "skip":
            self.skipped.add(item.key)
            self.place += 1
        elif choice:
            self._decide(item, choice, reviewer)
        return True

    def _choice(self, reviewer: Reviewer) -> str:
        """Return the choice; the end of the input and an interruption are a way to leave like any other."""
        try:
            pressed = reviewer.key()
        except (EOFError, KeyboardInterrupt):
            return "quit"
        return KEYS.get(pressed.lower(), "") if pressed else "quit"

    def _decide(self, item: Item, choice: str, reviewer: Reviewer) -> None:
        try:
            changes = _edited(item, reviewer) if choice == "edit" else None
            decision = decide(
                item,
                choice,
                role=reviewer.role,
                date=reviewer.date,
                changes=changes,
                instead=self.decided.get(item.key, ""),
            )
        except InputError as error:
            reviewer.say(f"  {error.what} Nothing was decided.")
            return
        except (EOFError, KeyboardInterrupt):
            reviewer.say("  The edit was left; nothing was decided.")
            return
        append(self.ledger, [decision])
        self.decided[item.key] = decision.kind
        self.place += 1


def _edited(item: Item, reviewer: Reviewer) -> dict[str, Any]:
    """Ask for each field of the claim, the present value given, and return what was changed."""
    if item.claim is None:
        return {}
    row = claim_to_json(item.claim)
    written = {
        "p": reviewer.ask("  predicate", row["p"]),
        "s": node_from(reviewer.ask("  subject", f"{row['s']['type']}: {row['s']['label']}")),
        "o": node_from(reviewer.ask("  object", f"{row['o']['type']}: {row['o']['label']}")),
        "attrs": qualifiers_from(reviewer.ask("  qualifiers", json.dumps(row["attrs"], ensure_ascii=False))),
    }
    return changes_of(item.claim, written)
