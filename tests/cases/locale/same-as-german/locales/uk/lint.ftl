# An abbreviation.
id = ID
# One word of another script may not, if it is no name.
only-here = Telefon
# A key to type.
key = k
# The same in English: a name.
brand = Mozilla
