bad = Ask for the „application“.
open = Ask for the “application.
good = That’s Peter’s ‘application’, the <de>„Antrag“</de>.
