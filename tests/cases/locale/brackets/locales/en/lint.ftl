# In German these stand alone too: it is told there.
bad = Bring papers (identity card, passport.
closing = Bring papers] with you.
good = a) Papers (identity card [or passport)
# Never printed: only that is told.
gone = Papers (passport
