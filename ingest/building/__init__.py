"""From what documents, registers and decisions tell to the parts of the graph: a build; what is kept for the next."""
