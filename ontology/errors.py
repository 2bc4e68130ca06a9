"""The mistakes a user can make, each with a stable code, what went wrong, where, and what to do next."""

from __future__ import annotations


class PsykgrafError(Exception):
    """A fault that the user can mend; the door prints it as one sentence and ends with exit code 2."""

    code = "PG000"

    def __init__(self, what: str, *, where: str | None = None, advice: str | None = None) -> None:
        """Hold *what* is wrong, *where* (``file`` or ``file:line``), and the *advice*: what to do next."""
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f" {self.advice}" if self.advice else ""
        return f"{place}{self.what}{advice}"


class InputError(PsykgrafError):
    """A file, folder or table that cannot be used as given."""

    code = "PG100"


class UsageError(PsykgrafError):
    """An unknown name or a value of the wrong type on the command line or in a link."""

    code = "PG200"


class QueryError(PsykgrafError):
    """A SPARQL text that cannot or may not be run."""

    code = "PG300"


class StoreError(PsykgrafError):
    """A store that is missing, locked, damaged or out of reach."""

    code = "PG400"
