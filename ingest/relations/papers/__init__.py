"""Papers of one kind: calls for applications, agreements, budgets, advice, posts, § 18 money."""
