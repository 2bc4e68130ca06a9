"""What a name itself tells: its owner, its house, its law."""
