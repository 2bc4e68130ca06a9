"""Registers: what the authorities list (regions, municipalities, state bodies, acts) and the field's known names."""

from ingest.registers.entry import Change, Declaration, Name, Parent, Period, RegisterEntry, Registers
from ingest.registers.loader import load_registers, read_registers
from ingest.registers.naming import name_rows
from ingest.registers.triples import register_triples

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
    "register_triples",
]
