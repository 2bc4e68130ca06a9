"""Money told over several sentences: which pool is meant, what it is set aside for, who got it."""
