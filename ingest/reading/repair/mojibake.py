"""UTF-8 that was read as Windows-1252: ``Ã¸`` back to ``ø``, in documents where it occurs."""

from __future__ import annotations

import re

from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_WANTED = "æøåÆØÅéÉèêëáàâäÄöÖüÜíóúñçß§½¼¾°´·»«–—‘’‚“”„•…€™\u00a0"


def _as_misread(character: str) -> str:
    """Return what a program shows that takes the UTF-8 bytes of *character* for Windows-1252."""
    return "".join(
        bytes([byte]).decode("windows-1252", errors="replace").replace("�", chr(byte)) for byte in character.encode()
    )


MISREAD: dict[str, str] = {_as_misread(character): character for character in _WANTED}
"""What is shown, and what was meant."""

_MISREAD = compiled("|".join(sorted(map(re.escape, MISREAD), key=len, reverse=True)))


def mend_mojibake(mended: Mended) -> Mended:
    """Return the text with the Danish letters, quotation marks and dashes that were meant."""
    if not any(sign in mended.text for sign in ("Ã", "â", "Â")):
        return mended
    edits = [(match.start(), match.end(), MISREAD[match[0]]) for match in _MISREAD.finditer(mended.text)]
    return mended.edited(edits, "mojibake")
