# An abbreviation.
id = ID
# A key to type.
key = k
# The same in English: a name.
brand = Mozilla
# One word of another script may not, if it is no name.
untranslated = Anmeldung
