"""What Danish says in one sentence: tables of rules by predicate."""
