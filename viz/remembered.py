"""What a build remembers for the next one beside its output: plain JSON that names the state that it was made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ontology.files import put_in_place


def remember(path: Path, state: str, what: object) -> None:
    """Keep *what* holds of a *state*; a folder that cannot be written only costs the next build its time."""
    waiting = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_text(json.dumps({"state": state, "kept": what}), encoding="utf-8")
        put_in_place(waiting, path)
    except OSError:
        return


def kept_in(path: Path) -> object:
    """Return what an earlier build kept at *path*; None for nothing, and for what is no JSON."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def state_of(found: object) -> str:
    """Return the state of which something was kept; empty for what names none."""
    state = found.get("state") if isinstance(found, dict) else None
    return state if isinstance(state, str) else ""


def kept_of(found: object, state: str) -> dict[str, Any]:
    """Return what was found at a path, where it was kept of this *state*; nothing else holds."""
    kept = found.get("kept") if isinstance(found, dict) and found.get("state") == state else None
    return kept if isinstance(kept, dict) else {}
