"""How the graph is shown: pages that open offline, explain themselves, and lead every line to its document."""
