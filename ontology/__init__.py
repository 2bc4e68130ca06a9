"""What exists: the model, records, identifiers, triples, the store, checks and releases. Imports no other room."""
