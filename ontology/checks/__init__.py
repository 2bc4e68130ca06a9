"""The checks of a graph and of the model."""
