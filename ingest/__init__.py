"""How we come to know: registers, readers, claims, resolution, the decision ledger, the shipped records."""
