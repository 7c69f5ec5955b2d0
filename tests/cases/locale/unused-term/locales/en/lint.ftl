-amt = office
lint = Go to the { -amt }.
