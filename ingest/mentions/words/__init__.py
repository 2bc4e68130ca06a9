"""What a Danish word is: head nouns by type, small word classes, labels, job functions, towns."""
