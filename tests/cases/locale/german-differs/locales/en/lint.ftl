-form = Meldebescheinigung
bad = Ask the <de>Jugentamt</de> for the <de>Wohnungsgebrbestätigung</de>.
# Another case, another number, the last part of a word.
good = Ask the <de>Jugendamtes</de> for <de>Anträge</de> and the <de>Bescheinigung</de>.
term = The <de>{ -form }</de> is free.
forms = { $count ->
    [one] one <de>Antrag</de>
   *[other] { $count } <de>Anträge</de>
}
kept = You read <de>Amt</de>.
