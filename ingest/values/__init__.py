"""Values in Danish text: amounts, dates and periods, law sections, finance-act accounts, counts, hours and ages.

One module a kind of value; each yields what it finds with its place in the given text, exact or as a range, and says
where a value was mended.
"""
