"""SPARQL as users write it: checked before it runs, with typed values put in safely, and answers in every format."""
