-form = Meldebescheinigung
bad = Fragen Sie das <de>Jugendamt</de> nach der <de>Wohnungsgeberbestätigung</de>.
good = Fragen Sie das <de>Jugendamt</de> nach dem <de>Antrag</de> und der <de>{ -form }</de>.
term = Die <de>{ -form }</de> ist kostenlos.
forms = { $count ->
    [one] ein <de>Antrag</de>
   *[other] { $count } <de>Anträge</de>
}
kept = Sie lesen <de>Amt</de>.
