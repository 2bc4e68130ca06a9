"""A view's settings as given on the command line, checked and resolved to local names."""

from __future__ import annotations

from collections.abc import Mapping

from ontology.errors import UsageError
from ontology.periods import is_date
from ontology.terms import ID
from queries.engines import Engine
from viz.views.view import Setting, View

_MOST = 9
"""The largest number a setting takes: more steps than that reach everything."""


def resolved(engine: Engine, view: View, given: Mapping[str, str]) -> dict[str, str]:
    """Return every setting of the view that is given or has a default; raises UsageError for the rest."""
    for name in given:
        if name not in view.settings:
            known = ", ".join(view.settings) or "none"
            raise UsageError(f"the view {view.name} has no setting {name!r}.", advice=f"It has: {known}.")
    values = {name: given.get(name, setting.default) for name, setting in view.settings.items()}
    return {
        name: _value(engine, name, view.settings[name], text.strip()) for name, text in values.items() if text.strip()
    }


def _value(engine: Engine, name: str, setting: Setting, text: str) -> str:
    if setting.kind == "number":
        if not text.isdecimal() or not 1 <= int(text) <= _MOST:
            raise UsageError(f"{name} must be a whole number from 1 to {_MOST}, not {text!r}.")
        return str(int(text))
    if setting.kind == "date":
        if not is_date(text):
            raise UsageError(f"{name} must be a date such as 2017, 2017-12 or 2017-12-31, not {text!r}.")
        return text
    from queries.names import entity_named

    return entity_named(engine, text, setting.types).removeprefix(ID.base)
