"""Tokens of the grammar, with their places."""

from __future__ import annotations

import pytest

from ontology.errors import QueryError
from queries.sparql.tokens import decode_codepoints, place, tokens_of

CASES = [
    ("?a<5", ["VAR", "<", "INTEGER"]),
    ("<urn:a>", ["IRIREF"]),
    ("?a+1", ["VAR", "INTEGER_POSITIVE"]),
    ("?a + 1 -2.5 3e-4 .5", ["VAR", "+", "INTEGER", "DECIMAL_NEGATIVE", "DOUBLE", "DECIMAL"]),
    ("a A ASK ask", ["a", "A", "ASK", "ASK"]),
    ("pg:a.b. pg: :x _:b1.", ["PNAME_LN", ".", "PNAME_NS", "PNAME_LN", "BLANK_NODE_LABEL", "."]),
    ("pg:100%25 pg:a\\,b pg:æøå", ["PNAME_LN", "PNAME_LN", "PNAME_LN"]),
    ("'a\\'b' \"\"\"a\"b\n\"\"\" '''c'''@da-DK", ["STRING", "STRING_LONG", "STRING_LONG", "LANGTAG"]),
    ("( ) [\n] (1)", ["NIL", "ANON", "(", "INTEGER", ")"]),
    ("^^ ^ && || != <= >= !", ["^^", "^", "&&", "||", "!=", "<=", ">=", "!"]),
    ("# '\"<\n?x # end", ["VAR"]),
    ("pg:a/pg:b*|^pg:c?", ["PNAME_LN", "/", "PNAME_LN", "*", "|", "^", "PNAME_LN", "?"]),
]


@pytest.mark.parametrize(("text", "kinds"), CASES)
def test_cuts_text_into_the_terminals_of_the_grammar(text: str, kinds: list[str]) -> None:
    found = list(tokens_of(text))
    assert [token.kind for token in found] == [*kinds, "END"]
    assert all(text[token.start : token.end] == token.text for token in found)


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, "line 1, column 1"), (3, "line 2, column 1"), (5, "line 2, column 3")]
)
def test_places_count_from_one(offset: int, expected: str) -> None:
    assert place("ab\ncde", offset) == expected


ESCAPES = [("\\u00E6", "æ"), ("\\U0001F600", "😀"), ("\\u0041SK", "ASK"), ("\\n", "\\n")]


@pytest.mark.parametrize(("text", "expected"), ESCAPES)
def test_decodes_codepoints(text: str, expected: str) -> None:
    assert decode_codepoints(text) == expected


@pytest.mark.parametrize("text", ["\\u0022", "\\u005C", "\\u003E", "\\u000A", "\\uD800", "\\U00110000", "\\\\u0041"])
def test_refuses_codepoints_that_are_signs_of_the_language(text: str) -> None:
    with pytest.raises(QueryError, match="cannot be used here"):
        decode_codepoints(text)
