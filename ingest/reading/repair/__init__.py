"""Repair that remembers: every step mends one thing, and every character of the result leads back to the raw text."""

from __future__ import annotations

from ingest.reading.repair.columns import cells_to_tabs, mark_columns
from ingest.reading.repair.folded import drop_controls
from ingest.reading.repair.glyphs import mend_glyphs
from ingest.reading.repair.hyphens import join_in_lines
from ingest.reading.repair.layout import Layout, Paragraph, lay_out
from ingest.reading.repair.ligatures import mend_ligatures
from ingest.reading.repair.markup import drop_markup
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.mojibake import mend_mojibake
from ingest.reading.repair.quotes import mend_quotes
from ingest.reading.repair.sidelabels import mend_dashed_labels, mend_labels_above, mend_side_labels
from ingest.reading.repair.spaces import (
    drop_invisible,
    drop_kinds,
    drop_trailing,
    fold_spaces,
    join_dashes,
    part_headers,
    respell,
    usual_spelling,
)
from ingest.reading.repair.spacing import single_space
from ingest.reading.repair.stacked import mend_stacked
from ingest.reading.repair.vocabulary import Vocabulary
from ingest.reading.source import Source

__all__ = ["Layout", "Mended", "Paragraph", "repair"]


def repair(source: Source) -> tuple[Mended, Layout]:
    """Return the repaired text of a source, and how each of its lines stood on the paper."""
    mended = Mended.of(source.text)
    steps = (
        mend_mojibake,
        respell,
        drop_trailing,
        drop_markup,
        single_space,
        mend_quotes,
        drop_invisible,
        mend_glyphs,
        part_headers,
        drop_kinds,
        drop_controls,
        usual_spelling,
        join_dashes,
    )
    for step in steps:
        mended = step(mended)
    words = Vocabulary(mended.text)
    mended = join_in_lines(mend_ligatures(mended, words), words)
    mended = mend_dashed_labels(mend_side_labels(mend_stacked(mended)))
    columns = mark_columns(mended if source.marked else mend_labels_above(mended))
    laid, layout = lay_out(fold_spaces(columns), source, words)
    return cells_to_tabs(laid), layout
