"""Tables with a header: what each column holds, and what a row says."""
