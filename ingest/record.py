"""Small records that nobody may change: the type checker sees to it, so that making one costs no more than need be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Record = TypeVar("Record")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Record]) -> type[Record]:
    """Make a class of which the reader needs many a frozen dataclass with slots.

    Python's own frozen ones take six times as long to make, 1.5 microseconds, and a sentence that tells something has a
    dozen of them. A field is set by its own code only: mypy refuses any other.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
