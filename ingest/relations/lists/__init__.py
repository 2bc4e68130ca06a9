"""Lists, tables and rows of entries: what a line says under what stands over it."""
