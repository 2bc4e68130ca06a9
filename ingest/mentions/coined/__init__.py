"""Names that the document itself introduces, and that are then known everywhere in it."""
