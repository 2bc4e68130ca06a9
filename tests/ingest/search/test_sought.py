"""Patterns that wait for their words are tried wherever they can match, and nowhere for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.document import Block
from ingest.mentions.find import Passage, passages_of
from ingest.reading import read
from ingest.search.sought import Awaited, Sought, mark, small

TOLD = ("Puljen støtter huset.", "Huset\når 2014.", "STØTTE gives til Å.", "Intet her.")
TEXT = " ".join(TOLD)
SUPPORT = Sought(r"\bstøtter? (?:huset|gives)\b")
FIGURES = Sought(r"\d{4}")
WORDS = Awaited(("Puljen", "intet"))
ACROSS = Awaited(("huset. huset",))


def _sentences() -> list[Passage]:
    starts = [TEXT.index(sentence) for sentence in TOLD]
    return [Passage(at, at + len(told), Block(0, len(TEXT))) for at, told in zip(starts, TOLD, strict=True)]


@pytest.mark.parametrize(
    ("awaited", "held"),
    [
        (SUPPORT, [True, False, True, False]),
        (FIGURES, [True, True, True, True]),
        (WORDS, [True, False, False, True]),
        (ACROSS, [False, False, False, False]),
    ],
)
def test_each_sentence_knows_what_it_may_hold(awaited: Awaited, held: list[bool]) -> None:
    """Capitals count as small letters; words that cross a sentence's end are in none; without words all may match."""
    sentences = _sentences()
    assert all(awaited.may_be_in(sentence) for sentence in sentences), "before the search nothing is ruled out"
    mark(TEXT, sentences)
    assert [awaited.may_be_in(sentence) for sentence in sentences] == held


def test_a_pattern_made_after_the_search_is_tried_everywhere() -> None:
    """Its words were not looked for, so nothing is known of it."""
    sentences = _sentences()
    mark(TEXT, sentences)
    later = Sought("til Å")
    assert [later.search(TEXT, sentence) is not None for sentence in sentences] == [False, False, True, False]


def test_no_pattern_is_passed_over_where_it_matches() -> None:
    """Over the test documents, every pattern that matches in a sentence is let through there."""
    from ingest.search.sought import _ALL

    patterns = [one for one in _ALL if isinstance(one, Sought)]
    ruled_out = 0
    for path in sorted((Path(__file__).parents[1] / "documents").glob("*.txt")):
        document = read(path)
        for passage in passages_of(document):
            for pattern in patterns:
                if not pattern.may_be_in(passage):
                    assert not pattern.regex.search(document.text, passage.start, passage.end), pattern.regex.pattern
                    ruled_out += 1
    assert ruled_out > 0


def test_small_letters_keep_the_length() -> None:
    """A capital that becomes two letters stays as it is."""
    assert small("ÅBEN İ") == "åben İ"


def test_every_pattern_of_the_reader_waits_for_words() -> None:
    """One that waits for none, for want of a word or because it has too many, would be tried in every sentence."""
    import ingest.extract  # noqa: F401  it gathers every reader
    from ingest.search.sought import _ALL

    made_here = {id(FIGURES)}
    assert [one for one in _ALL if not any(one.parts) and id(one) not in made_here] == []
