"""Words in both languages, and how amounts, counts and periods are written in each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from queries.answers.formats.wording import period_text
from queries.text import Text as Text

EMPTY = Text("", "")


def same(text: str) -> Text:
    """Return a text that reads the same in both languages (a name, a number)."""
    return Text(text, text)


def capital(text: Text) -> Text:
    """Return a text with a capital at its beginning."""
    return Text(text.da[:1].upper() + text.da[1:], text.en[:1].upper() + text.en[1:])


def joined(texts: Iterable[Text], mark: str = ", ") -> Text:
    """Join texts with *mark*, leaving out the empty ones."""
    kept = [text for text in texts if text.da]
    return Text(mark.join(text.da for text in kept), mark.join(text.en for text in kept))


def counted(number: int, one: Text, many: Text) -> Text:
    """Return a number with its noun: ``1 projekt``, ``9 projekter``."""
    noun = one if number == 1 else many
    return Text(f"{grouped(number).da} {noun.da}", f"{grouped(number).en} {noun.en}")


def grouped(number: int) -> Text:
    """Write a whole number with its thousands apart: 12.500 and 12,500."""
    english = f"{number:,}"
    return Text(english.replace(",", "."), english)


def money(amount: Decimal) -> Text:
    """Write an amount in Danish kroner: ``4 mio. kr.`` from a million up, otherwise in full."""
    if abs(amount) < 1_000_000:
        whole = grouped(int(amount))
        return Text(f"{whole.da} kr.", f"DKK {whole.en}")
    millions = format((amount / 1_000_000).quantize(Decimal("0.01")).normalize(), "f")
    return Text(f"{millions.replace('.', ',')} mio. kr.", f"DKK {millions}m")


_DATE = r"\d{4}(-\d\d){0,2}"
_PERIOD = re.compile(rf"((fra|til|pr\.|from|until|as of) )?{_DATE}( ?– ?{_DATE})?")


def is_period(text: str) -> bool:
    """Tell whether a text is a date or a period and nothing else: such a cell stays on one line."""
    return bool(_PERIOD.fullmatch(text))


def period(start: str, end: str) -> Text:
    """Write a period of ISO dates; a missing side is said in words."""
    return Text(period_text(start, end, "da"), period_text(start, end, "en"))
