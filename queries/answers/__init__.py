"""Answers: a question's rows with their labels, what they rest on, and how they are written out."""

from queries.answers.answer import Answer, Place, Source
from queries.answers.asking import Asker, answer

__all__ = ["Answer", "Asker", "Place", "Source", "answer"]
