# An abbreviation.
id = ID
# One word of another script may not.
good = Telefon
# A key to type.
key = k
