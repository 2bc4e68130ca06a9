"""What can be asked: the library of questions, answers, projections and measures, SPARQL and its endpoint."""
