import pytest

from viz.layout.lettering import lines, width


@pytest.mark.parametrize(
    ("text", "number"),
    [("Broen", 1), ("", 1), ("x" * 300, 3), ("ord " * 80, 3), ("Psykiatrien i Region Nordjylland og kommunerne", 2)],
)
def test_a_label_is_broken_into_at_most_three_lines(text: str, number: int) -> None:
    found = lines(text, 200, 12.5)
    assert len(found) == number
    assert all(width(line, 12.5) <= 200 for line in found)


def test_what_does_not_fit_ends_in_an_ellipsis_and_what_fits_is_whole() -> None:
    assert lines("ord " * 80, 200, 12.5)[-1].endswith("…")
    assert (
        " ".join(lines("et navn på to linjer, som er lidt længere", 200, 12.5))
        == "et navn på to linjer, som er lidt længere"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaa", ("aaaa",)),
        ("aaaa bbbb cccc", ("aaaa", "bbbb", "cccc")),
        ("aaaa bbbb cccc d", ("aaaa", "bbbb", "ccc…")),
        ("aaaa bbbb c, dddd", ("aaaa", "bbbb", "c…")),
        ("aaaabbbbc", ("aaa-", "abb-", "bbc")),
        ("12345678", ("1234", "5678")),
        ("  a \n b ", ("a b",)),
    ],
)
def test_a_line_is_filled_to_its_last_pixel_and_what_is_cut_says_so(text: str, expected: tuple[str, ...]) -> None:
    assert lines(text, width("aaaa", 10), 10) == expected


def test_a_wide_letter_is_wider() -> None:
    assert width("W", 10) > width("i", 10)
    assert width("漢", 10) > width("a", 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Psykiatriforeningernes Fællesråd", ("Psykiatriforenin-", "gernes Fællesråd")),
        ("Peer-uddannelsesindsatsen", ("Peer-", "uddannelsesind-", "satsen")),
    ],
)
def test_a_word_is_cut_with_a_hyphen_or_at_its_own_and_never_before_its_last_letters(
    text: str, expected: tuple[str, ...]
) -> None:
    assert lines(text, width("Psykiatriforening", 12), 12) == expected
    assert all(len(part) >= 3 for letters in range(5, 20) for part in lines("fællesskabet", letters * 6.6, 12, 9))
