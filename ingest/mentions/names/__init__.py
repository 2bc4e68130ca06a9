"""Names that a sentence tells by itself: of the registers, built on a head noun, pools, wards, roles, values."""
