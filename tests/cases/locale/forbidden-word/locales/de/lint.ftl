bad = Fragen Sie Ihre Kulturmittlerin.
good = Fragen Sie Ihre Sprachmittlerin.
