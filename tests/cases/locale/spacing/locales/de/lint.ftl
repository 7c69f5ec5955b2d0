bad = Fragen Sie , bevor Sie gehen{"  "}oder bleiben ( hier ).
good = Fragen Sie, bevor Sie gehen.
french = Haben Sie Fragen?
names = Schreiben Sie ::1 und :id.
spoken-of = Nur - und . sind erlaubt.
set-in = {"    "}Text
meant = Schreiben Sie ( hier ).
set-in-far = {" \u00A0 "}Text
