"""What a text says of what it names: tables of rules by predicate, and the small engine that applies them."""
