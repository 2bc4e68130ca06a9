"""Labelled fields, cards, headings, letterheads and boxes: what a line says by its form."""
