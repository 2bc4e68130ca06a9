"""The words that a pattern cannot do without."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.mentions.find import passages_of
from ingest.modality import MARKS
from ingest.reading import read
from ingest.relations.engine.rule import alike
from ingest.relations.engine.shape import shape_of
from ingest.relations.grammar import rule_book
from ingest.search.needed import has, needed

CASES: list[tuple[str, set[tuple[str, ...]]]] = [
    ("abc", {("abc",)}),
    ("ab?c", {("abc", "ac")}),
    ("(?:x|yz)ab", {("xab", "yzab")}),
    (r"(?:drives|udbydes)° af _<o:ORG*>", {("drives", "udbydes"), (" af ",)}),
    (r"(?<!om )<o:Role*>,? (?:i|for) ~", {(" for ", " i ")}),
    (r"(?:har |havde )?støtte(?:de)? til\b", {("støtte til", "støttede til")}),
    (r"[^\]a]bc (?:de|fg)+ hi(?=jk)(?!lm)", {("bc de", "bc fg"), (" hi",)}),
    (r"x|ned[ae]d i(?= klm|nop)", set()),
    (r"ned[ae]d i(?= klm|nop)", {("nedad i klm", "nedad inop", "neded i klm", "neded inop")}),
    (r"ab(?:c|d){1,3}ef(?:gh){2}ij(?:kl){0,4}mn", {("efgh",), ("mn",)}),
    (r"ab(?:ef|g(?:hi|jk)l)", {("abef", "abghil", "abgjkl")}),
    (r"[Hh]ertil (?!ikke)kom\b de", {("hertil kom de",)}),
    (r"er (?:vi|\w+) på", {("er ",), (" på",)}),
    (r"er (?:vi|x\w+z) på", {("er vi", "er x"), ("vi på", "z på")}),
    ("Kommunen|Regionen", {("kommunen", "regionen")}),
    (r"kommunen|\w+", set()),
]


@pytest.mark.parametrize(("pattern", "words"), CASES)
def test_words_are_read_from_the_pattern(pattern: str, words: set[tuple[str, ...]]) -> None:
    """What may be repeated gives none, alternatives one set with the letters beside them; two parts are kept."""
    assert set(needed(pattern)) == words


def test_no_match_of_a_rule_lacks_its_words() -> None:
    """Wherever a rule's pattern matches a sentence of the test documents, the sentence holds the rule's words."""
    passed_over = 0
    for path in sorted((Path(__file__).parents[1] / "documents").glob("*.txt")):
        document = read(path)
        for passage in passages_of(document):
            text = shape_of(document.text, passage.start, passage.end, passage.mentions).text
            for rule in rule_book().rules:
                if not has(alike(text.lower()), rule.words):
                    assert not rule.regex.search(text.lower() if rule.small else text), rule.id
                    passed_over += 1
    assert passed_over


def test_no_part_has_more_words_than_asked_for() -> None:
    """What would be too many words together is kept in several parts."""
    several = "(?:ab|cd)(?:ef|gh)(?:ij|kl)(?:mn|op)(?:qr|st)"
    assert sorted(map(len, needed(several))) == [2, 16]
    assert sorted(map(len, needed(several, most=4))) == [2, 4]


@pytest.mark.parametrize(("name", "pattern"), MARKS)
def test_every_mood_has_words(name: str, pattern: str) -> None:
    """A mark with an alternative that holds no word would never be seen."""
    assert needed(pattern, most=len(pattern)), name
