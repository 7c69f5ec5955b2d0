bad = Demandez avant de partir.
good = Demandez avant de partir.
french = Avez-vous des questions ?
names = Écrivez ::1 et :id.
# In German too, and told there.
meant = Écrivez ( ici ).
