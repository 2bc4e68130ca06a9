"""A text in both languages: what questions, measures and pages are worded in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text in Danish and in English."""

    da: str
    en: str

    def text(self, language: str) -> str:
        """Return the text in *language* (``da`` or ``en``)."""
        return self.en if language == "en" else self.da

    def __add__(self, other: Text) -> Text:
        return Text(self.da + other.da, self.en + other.en)

    def format(self, **values: object) -> Text:
        """Fill both languages' places with *values*; a Text fills each language with its own words."""
        return Text(
            self.da.format(**{name: getattr(value, "da", value) for name, value in values.items()}),
            self.en.format(**{name: getattr(value, "en", value) for name, value in values.items()}),
        )
