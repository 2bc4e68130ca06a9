"""Registers: what the authorities list (regions, municipalities, state bodies, acts) and the field's known names.

Their triples are in :mod:`ingest.registers.triples`, apart from here because a reader of names needs no rdflib.
"""

from ingest.registers.entry import Change, Declaration, Name, Parent, Period, RegisterEntry, Registers
from ingest.registers.loader import load_registers, read_registers
from ingest.registers.naming import name_rows

__all__ = [
    "Change",
    "Declaration",
    "Name",
    "Parent",
    "Period",
    "RegisterEntry",
    "Registers",
    "load_registers",
    "name_rows",
    "read_registers",
]
