# The first is in a text, the second is not.
-amt = Amt
-stelle = Stelle
lint = Gehen Sie zum { -amt }.
