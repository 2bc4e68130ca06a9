"""Staff told over several sentences or lines: rosters, signatures, posts whose employer goes without saying."""
