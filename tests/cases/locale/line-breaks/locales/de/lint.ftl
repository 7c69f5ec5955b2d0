bad = Ziehen Sie um? Melden Sie die Adresse an.
good = Ziehen Sie um? Melden Sie die Adresse an.
date = Vor dem 27. Geburtstag, z. B. heute.
paragraphs =
    Erstens.

    Zweitens.
