"""Damages documents at random and reads them: nothing but InputError may be raised, whatever the bytes.

``python tests/fuzz_readers.py [--minutes 10] [--seed 1] [DOCUMENT...]`` starts from the documents in
``tests/ingest/documents`` and those given. Each round takes one, cuts, repeats and mixes its lines, words and
characters, packs it as txt, HTML, docx or PDF, sometimes damages the bytes too, and reads it to claims. What breaks the
reader is kept in the folder that ``--keep`` names. Exit code 1 where anything broke.
"""

from __future__ import annotations

import argparse
import html
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from made_documents import docx, pdf

from ingest.extract import extract
from ingest.reading import read
from ontology.errors import InputError

BASES = sorted((Path(__file__).parent / "ingest" / "documents").glob("*.txt"))
_ODD = [
    *"\0\x07\f\r\t\u00a0\u00ad\u200b\u2028\ufeff\ufffd\ud7ffŵŶﬁ•–§½²",
    "\r\n",
    "\n\n\n",
    "Ã¸",
    "…",
    "☐",
    "‘",
    "𝔄",
    "a\u0301",
]
_PLAIN_LINES = 400
"""As many lines of a text go into a docx or PDF: to write them takes longer than to read them."""

Draw = random.Random


def _lines(text: str, draw: Draw, of: Callable[[list[str]], list[str]]) -> str:
    lines = text.split("\n")
    start = draw.randrange(len(lines))
    end = min(len(lines), start + draw.randint(1, 30))
    return "\n".join([*lines[:start], *of(lines[start:end]), *lines[end:]])


def _at_places(text: str, draw: Draw, what: Callable[[], str]) -> str:
    for _ in range(draw.randint(1, 12)):
        at = draw.randint(0, len(text))
        text = text[:at] + what() + text[at + draw.choice([0, 0, 1, 5]) :]
    return text


def _words(text: str, draw: Draw) -> str:
    words = text.split(" ")
    for _ in range(min(len(words), 40)):
        one, other = draw.randrange(len(words)), draw.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return " ".join(words)


DAMAGES: tuple[Callable[[str, Draw], str], ...] = (
    lambda text, draw: _lines(text, draw, lambda lines: []),
    lambda text, draw: _lines(text, draw, lambda lines: lines * draw.randint(2, 20)),
    lambda text, draw: _lines(text, draw, lambda lines: draw.sample(lines, len(lines))),
    lambda text, draw: _lines(text, draw, lambda lines: ["".join(lines)]),
    lambda text, draw: _lines(text, draw, lambda lines: [" ".join(line) for line in lines]),
    lambda text, draw: _lines(text, draw, lambda lines: [line.upper() for line in lines]),
    lambda text, draw: _lines(text, draw, lambda lines: [f"{draw.choice('•-–*o')} {line}" for line in lines]),
    lambda text, draw: _lines(text, draw, lambda lines: [line.replace(" ", "\t") for line in lines]),
    lambda text, draw: _at_places(text, draw, lambda: draw.choice(_ODD)),
    lambda text, draw: _at_places(
        text, draw, lambda: chr(draw.choice([draw.randrange(0x300), draw.randrange(0xD800)]))
    ),
    lambda text, draw: _at_places(text, draw, lambda: str(draw.randrange(10 ** draw.randint(1, 40)))),
    lambda text, draw: text[draw.randint(0, len(text)) :],
    _words,
)


def _damaged(text: str, draw: Draw) -> str:
    for _ in range(draw.randint(0, 6)):
        text = draw.choice(DAMAGES)(text, draw) or text
    return text


def _pages(text: str) -> list[list[str]]:
    kept = text.encode("windows-1252", "ignore").decode("windows-1252").split("\n")[:_PLAIN_LINES]
    lines = [line.lstrip("@~") for line in kept]  # these tell the maker of PDFs a place or a type
    return [lines[start : start + 50] for start in range(0, len(lines), 50)]


def _word_file(text: str) -> bytes:
    plain = "".join(letter for letter in text if letter in "\t\n" or letter.isprintable())
    styles = ("Heading 1", "List Bullet", "Normal", "Normal")
    lines = plain.split("\n")[:_PLAIN_LINES]
    return docx([(styles[len(line) % 4], line) for line in lines], [[line] * 2 for line in lines[:3]])


def _web_page(text: str) -> bytes:
    tags = ("p", "li", "h2", "td", "div")
    inside = "".join(
        f"<{tag}>{html.escape(line)}</{tag}>" for line in text.split("\n") for tag in [tags[len(line) % 5]]
    )
    return f"<!doctype html><meta charset=utf-8><body>{inside}".encode("utf-8", "replace")


PACKED: dict[str, Callable[[str], bytes]] = {
    "txt": lambda text: text.encode("utf-8", "replace"),
    "txt in Windows-1252": lambda text: text.encode("windows-1252", "replace"),
    "HTML": _web_page,
    "docx": _word_file,
    "PDF": lambda text: pdf(_pages(text)),
}


def made(texts: Sequence[str], seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield formats and the bytes of damaged documents without end; the same seed yields the same."""
    draw = random.Random(seed)
    while True:
        text = draw.choice(texts)
        if draw.random() < 0.3:
            other = draw.choice(texts)
            text = text[: draw.randint(0, len(text))] + other[draw.randint(0, len(other)) :]
        kind = draw.choices(list(PACKED), weights=[6, 1, 3, 1, 2])[0]
        content = bytearray(PACKED[kind](_damaged(text, draw)))
        if content and draw.random() < 0.2:
            for _ in range(draw.randint(1, 20)):
                content[draw.randrange(len(content))] = draw.randrange(256)
        yield kind, bytes(content[: draw.randint(0, len(content))] if draw.random() < 0.05 else content)


def fuzz(texts: Sequence[str], *, seed: int, going_on: Callable[[int], bool], keep: Path | None = None) -> Counter[str]:
    """Read damaged documents while *going_on* says so of their number; return how many there were, were refused, broke
    the reader, and how many claims came of them. What breaks it is told of on standard error and written to *keep*."""
    told: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document"
        for number, (kind, content) in enumerate(made(texts, seed)):
            if not going_on(number):
                return told
            path.write_bytes(content)
            told["documents"] += 1
            told[kind] += 1
            try:
                document = read(path)
                claims = extract(document)
                last = document.raw.count("\n") + 1
                assert all(1 <= claim.evidence.line <= last for claim in claims), "a claim stands on no line"
                told["claims"] += len(claims)
            except InputError:
                told["refused"] += 1
            except Exception:
                told["broken"] += 1
                traceback.print_exc()
                print(f"document {number} of seed {seed}, {kind}", file=sys.stderr)
                if keep is not None:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"{seed}-{number}").write_bytes(content)
    return told


def main() -> None:
    """Fuzz the readers and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=None, help="folder for what breaks the reader")
    args = parser.parse_args()
    texts = [read(path).raw for path in [*BASES, *args.documents]]
    end = time.monotonic() + 60 * args.minutes
    told = fuzz(texts, seed=args.seed, going_on=lambda _: time.monotonic() < end, keep=args.keep)
    print(", ".join(f"{told[what]:,} {what}" for what in ("documents", *PACKED, "refused", "claims", "broken")))
    sys.exit(1 if told["broken"] else 0)


if __name__ == "__main__":
    main()
