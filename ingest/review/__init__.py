"""Review: the queue of what a person should look at, one key a decision, or the same queue as a spreadsheet."""
