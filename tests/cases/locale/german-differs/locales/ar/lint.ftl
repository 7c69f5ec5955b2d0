-form = Meldebescheinigung
bad = اسألوا <de>Jugendamt</de> عن <de>Wohnungsgeberbestätigug</de>.
good = اسألوا <de>Jugendamt</de> عن <de>Antrag</de> و<de>{ -form }</de>.
term = <de>{ -form }</de> مجانا.
forms = { $count ->
    [zero] <de>Antrag</de>
    [one] <de>Antrag</de>
    [two] <de>Antrag</de>
    [few] { $count } <de>Anträge</de>
    [many] { $count } <de>Anträge</de>
   *[other] { $count } <de>Anträge</de>
}
kept = تقرؤون <de>Amd</de>.
