bad = Fragen Sie nach dem "Antrag".
open = Fragen Sie nach dem „Antrag.
good = Das ist Peters’ „Antrag“, der <de>„Antrag“</de>.
