"""Papers of one kind: calls for applications, agreements, budgets, advice, minutes."""
