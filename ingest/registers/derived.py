"""The ways in which texts name a section of an act: worked out from the act's names instead of typed row by row."""

from __future__ import annotations

from collections.abc import Iterator

BEFORE = {
    "Serviceloven": ("Servicelovens", "SEL", "Lov om social service", "Lov om service"),
    "Sundhedsloven": ("Sundhedslovens", "SUL"),
    "Psykiatriloven": ("Psykiatrilovens", "Lov om anvendelse af tvang i psykiatrien"),
    "Almenboligloven": ("Almenboliglovens", "Lov om almene boliger"),
    "Grundloven": ("Grundlovens",),
}
"""What may stand before a section number, by act; an act without a row has its label only."""

AFTER = {
    "Serviceloven": ("lov om social service", "lov om service"),
    "Psykiatriloven": ("lov om anvendelse af tvang i psykiatrien",),
    "Almenboligloven": ("lov om almene boliger",),
}
"""What may stand after a section number beside the act's label, as in "§ 85 i lov om social service"."""


def provision_names(label: str) -> Iterator[str]:
    """Yield the other forms of a label such as ``Serviceloven § 85`` (spacing and case are the index's concern)."""
    act, _, section = label.partition(" § ")
    for form in BEFORE.get(act, ()):
        yield f"{form} § {section}"
    for form in (act[:1].lower() + act[1:], *AFTER.get(act, ())):
        yield f"§ {section} i {form}"
