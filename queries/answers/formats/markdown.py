"""An answer as Markdown: a heading, a table, the places of each row as notes, and what the answer says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from queries.answers.answer import Answer, is_number
from queries.answers.formats.wording import WORDS, about, cell_text, marks, place_texts


def markdown_text(answer: Answer, evidence: bool = False) -> str:
    """Return the answer as Markdown."""
    return "\n".join(_lines(answer, evidence)) + "\n"


def _lines(answer: Answer, evidence: bool) -> Iterator[str]:
    words = WORDS[answer.language]
    yield f"# {answer.question.words.text(answer.language)}"
    yield ""
    headings = [column.label.text(answer.language) for _, column in answer.filled]
    found = marks(answer)
    if found:
        headings.append(words["layer"])
    yield _row(["#", *headings] if evidence else headings)
    rules = ["---:" if any(is_number(row[place]) for row in answer.rows) else "---" for place, _ in answer.filled]
    rules += ["---"] * bool(found)
    yield _row(["---:", *rules] if evidence else rules)
    for number, row in enumerate(answer.rows, 1):
        cells = [cell_text(answer, column, row[place]) for place, column in answer.filled] + found[number - 1 : number]
        yield _row([str(number), *cells] if evidence else cells)
    if evidence:
        yield from ("", f"## {words['evidence']}", "")
        for number, places in enumerate(answer.evidence, 1):
            yield from (f"- {number}: {_escaped(text)}" for text in place_texts(places, answer.language))
    yield ""
    yield from (f"- **{name}:** {_escaped(text)}" for name, text in about(answer))


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(_escaped(cell) for cell in cells) + " |"


def _escaped(text: str) -> str:
    """Return a text that cannot break out of its cell or become markup."""
    folded = " ".join(text.split())
    for sign in ("\\", "|", "*", "_", "`"):
        folded = folded.replace(sign, "\\" + sign)
    return folded.replace("<", "&lt;").replace(">", "&gt;")
