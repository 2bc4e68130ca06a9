"""Patterns: written once, kept compiled, and tried only where the words stand without which they cannot match."""
