"""How a line ends: whether a sentence does there too, or more must come."""

from __future__ import annotations

from ingest.search.patterns import compiled

_OPEN_TABLE = """
og eller samt i af til for med på om mellem fra ved under den det de en et at som der hos efter mod over uden inden per
pr. kr. nr. v. dr. hr. evt. kl. inkl. ekskl. ca. jf. bl.a. f.eks. § §§ stk. herunder vedr. vedrørende the of mens idet
både såvel nemlig fordi hvorfor
"""
_OPEN_WORDS = frozenset(_OPEN_TABLE.split())
_OPEN_MARKS = (",", "&", "–", " -")
"""The words and marks at a line's end after which more must come."""
_ABBREVIATED = compiled(
    r"\b(?:kr|mio|mia|pct|stk|m\.fl|m\.m|m\.v|mv|osv|o\.l|o\.lign|d|s|mdr|årl|p\.t|cand|min|maks|if|ift|ifm|ifb|mht|st)\.$"
)
"""An abbreviation at a line's end, which ends no sentence where a small letter follows."""
_LEADS_ON = compiled(
    r"(?:^|\s)\(?(?:v|nr|ca|kl|jf|evt|inkl|ekskl|bl\.a|f\.eks|pr|tlf|dr|hr|vedr|hhv|dvs|d\.v\.s|resp|tidl|skt|sct)\.$"
)
"""One that ends none, whatever follows."""
_LONGEST_ABBREVIATION = 10
_CLOSING = "”\"»’')]"
ENDS = (".", "!", "?", "…", ":", ";")
"""The marks at a sentence's end, and what may stand after them."""


def is_ended(line: str, marks: tuple[str, ...] = ENDS) -> bool:
    """Say whether a line ends with one of the marks, perhaps in brackets or between quotation marks."""
    return not line[-1].isalnum() and line.rstrip(_CLOSING).endswith(marks)


def is_open(line: str) -> bool:
    """Say whether more must come after a line, by its last word."""
    last = line[-14:].rsplit(None, 1)[-1].rpartition("(")[2]
    last = last.lower() if last.islower() or last[:1] == "§" or line.isupper() else ""
    return last in _OPEN_WORDS or line.endswith(_OPEN_MARKS) or (last.endswith("/") and last[:-1].isalpha())


def is_abbreviated(line: str, *, lower: bool) -> bool:
    """Say whether a line ends with an abbreviation after which the sentence goes on, *lower* with a small letter."""
    last = line[-_LONGEST_ABBREVIATION:]
    return last[-1] == "." and bool(_LEADS_ON.search(last) or (lower and _ABBREVIATED.search(last)))
