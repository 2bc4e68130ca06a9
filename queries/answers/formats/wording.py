"""The words that answers are dressed in, and the lines that every export carries about itself."""

from __future__ import annotations

from collections.abc import Iterable

from queries.answers.answer import LICENCE, Answer, Place, Source, is_number
from queries.engines import Term
from queries.question import Column

WORDS = {
    "da": {
        "question": "Spørgsmål",
        "explanation": "Betydning",
        "parameters": "Parametre",
        "rows": "Rækker",
        "layer": "Lag",
        "build": "Bygning",
        "licence": "Licens",
        "sources": "Kilder",
        "evidence": "Belæg",
        "unknown": "ukendt",
        "line": "linje",
        "page": "side",
        "negated": "benægtet",
        "candidate": "ikke gennemgået",
        "new": "kandidat",
        "none": "ingen",
        "accepted": "accepterede oplysninger",
        "all": "accepterede oplysninger og kandidater",
        "beyond": "{} af rækkerne giver de accepterede alene ikke (mærket kandidat)",
        "claims": "alle udsagn, også benægtede og ikke gennemgåede",
    },
    "en": {
        "question": "Question",
        "explanation": "Meaning",
        "parameters": "Parameters",
        "rows": "Rows",
        "layer": "Layer",
        "build": "Build",
        "licence": "Licence",
        "sources": "Sources",
        "evidence": "Evidence",
        "unknown": "unknown",
        "line": "line",
        "page": "page",
        "negated": "denied",
        "candidate": "not reviewed",
        "new": "candidate",
        "none": "none",
        "accepted": "accepted facts",
        "all": "accepted facts and candidates",
        "beyond": "{} of the rows the accepted alone do not give (marked candidate)",
        "claims": "all statements, those denied or not reviewed too",
    },
}


def about(answer: Answer) -> list[tuple[str, str]]:
    """Return what an export says of itself: question, meaning, parameters, rows, layer, build, licence, sources."""
    words, language = WORDS[answer.language], answer.language
    parameters = "; ".join(f"{name} = {text}" for name, _, text in answer.parameters())
    lines = [
        (words["question"], f"{answer.question.words.text(language)} [{answer.question.slug}]"),
        (words["explanation"], answer.question.explanation.text(language)),
        (words["parameters"], parameters or words["none"]),
        (words["rows"], answer.note),
        (words["layer"], _layer_text(answer)),
        (words["build"], answer.build or words["unknown"]),
        (words["licence"], f"CC BY 4.0, {LICENCE}"),
    ]
    return lines + [(words["sources"], source_text(source)) for source in answer.sources]


def _layer_text(answer: Answer) -> str:
    words = WORDS[answer.language]
    beyond = words["beyond"].format(sum(answer.candidates))
    return f"{words[answer.told]}; {beyond}" if any(answer.candidates) else words[answer.told]


def marks(answer: Answer) -> list[str]:
    """Return for each row the word that marks it as a candidate, or none; an empty list where no row is one."""
    word = WORDS[answer.language]["new"]
    return [word if one else "" for one in answer.candidates] if any(answer.candidates) else []


def source_text(source: Source) -> str:
    """Return a document as one line: title, publisher and date, and its IRI."""
    details = ", ".join(filter(None, (source.publisher, source.date)))
    return f"{source.title} ({details}) <{source.iri}>" if details else f"{source.title} <{source.iri}>"


def place_text(place: Place, language: str) -> str:
    """Return a place as one line: document, lines, section, and what a reader must know of the claim."""
    words = WORDS[language]
    parts = [f"{place.title}, {words['line']} {place.lines}"]
    if place.page is not None:
        parts.append(f"{words['page']} {place.page}")
    if place.section:
        parts.append(f"»{place.section}«")
    if place.negated:
        parts.append(words["negated"])
    if place.status == "candidate":
        parts.append(words["candidate"])
    if place.quote:
        parts.append(f"“{' '.join(place.quote.split())}”")
    return ", ".join(parts)


def place_texts(places: Iterable[Place], language: str) -> list[str]:
    """Return the places as lines, each said once: two claims of a row may stand at the same place."""
    return list(dict.fromkeys(place_text(place, language) for place in places))


def cell_text(answer: Answer, column: Column, term: Term | None) -> str:
    """Return a cell as a person reads it: labels, numbers with separators, and 'unknown' where no source tells."""
    if term is None:
        return WORDS[answer.language]["unknown"] if column.unknown else ""
    if is_number(term):
        return number_text(term.value, answer.language)
    return answer.text(term, column)


def number_text(value: str, language: str) -> str:
    """Return a number with the language's separators: 1.234.567,5 in Danish, 1,234,567.5 in English."""
    try:
        number = float(value)
    except ValueError:
        return value
    digits = 2 if abs(number) >= 1 else 4  # shares need more than kroner do
    text = f"{int(number):,}" if number.is_integer() else f"{number:,.{digits}f}"
    return text if language == "en" else text.translate(str.maketrans(",.", ".,"))


def range_text(low: str, high: str) -> str:
    """Write a count that a source gives exactly or as a range: ``35`` or ``12–15``; either side may be missing."""
    return low or high if low == high or not (low and high) else f"{low}–{high}"


def period_text(start: str, end: str, language: str) -> str:
    """Write a period of ISO dates; a missing side is said in words."""
    if start and end:
        return start if start == end else f"{start}–{end}" if len(start + end) == 8 else f"{start} – {end}"
    words = {"da": ("fra", "til"), "en": ("from", "until")}[language]
    return f"{words[0]} {start}" if start else f"{words[1]} {end}" if end else ""
