"""From a sentence to its claims: how rules are written and tried, whose a match is, and the claim that it makes."""
