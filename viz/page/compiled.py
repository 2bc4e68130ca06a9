"""Keeps compiled templates beside our compiled modules, where Python keeps those: to compile them takes half a second.

Python trusts that folder already, so whoever could write code there could do so before; it says too where the folder
is (``PYTHONPYCACHEPREFIX``) and whether anything may be kept (``PYTHONDONTWRITEBYTECODE``).
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.resources import files
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from ontology.files import put_in_place


class Compiled(BytecodeCache):
    """The templates as Python has compiled them; one whose text, or whose *options*, are not the same counts not."""

    def __init__(self, options: str) -> None:
        """Keep templates that are read with these *options* of their environment."""
        self._options = options

    def get_source_checksum(self, source: str) -> str:
        """Return what a kept template must have been made from."""
        return super().get_source_checksum(f"{self._options}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, if the template is kept."""
        with suppress(OSError, EOFError, UnpicklingError), _path(bucket).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the template; a folder that cannot be written only costs the next process its time."""
        if sys.dont_write_bytecode:
            return
        path = _path(bucket)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting = path.with_suffix(f".{os.getpid()}")
            waiting.write_bytes(bucket.bytecode_to_string())
            put_in_place(waiting, path)


def _path(bucket: Bucket) -> Path:
    module = Path(str(files("viz"))) / "page" / f"template-{bucket.key}.py"
    return Path(cache_from_source(str(module)))
