"""What stands for each character that was masked, for those who only look for it."""

MASK = "▮"
