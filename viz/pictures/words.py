"""The words that several pictures share, in both languages, beside those of the page kit."""

from __future__ import annotations

from viz.text import Text

PICTURE_WORDS: dict[str, Text] = {
    "panel-hint": Text(
        "Vælg noget i billedet for at se, hvad kilderne siger, og hvor det står.",
        "Choose something in the picture to see what the sources say, and where.",
    ),
    "keyboard": Text(
        "Med tastaturet: Tab går gennem billedet, Enter viser det valgte.",
        "By keyboard: Tab goes through the picture, Enter shows the selection.",
    ),
    "wider": Text(
        "Billedet er bredere end skærmen: træk det til siden for at se resten.",
        "The picture is wider than the screen: drag it sideways to see the rest.",
    ),
    "no-source": Text("Ingen af de læste dokumenter siger noget.", "None of the documents read says anything."),
    "sources": Text("Kilde", "Source"),
}
