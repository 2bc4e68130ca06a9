"""What the registers call things, as the rows of a name index."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.registers.entry import Registers
from ontology.names import NameRow


def name_rows(registers: Registers) -> Iterator[NameRow]:
    """Yield every name of every entry; its register code and its territory's code are names of the kind ``code``."""
    for entry in registers.entries:
        for name in entry.names:
            yield NameRow(name.text, entry.key, entry.type, name.kind, name.valid_from, name.valid_to, name.caution)
        for code in filter(None, (entry.code, entry.nuts)):
            yield NameRow(code, entry.key, entry.type, "code")
