bad = Bringen Sie Ihren Ausweis mit.
title = Ihr Ausweis
good = Warum das wichtig ist
question = Haben Sie Fragen?
