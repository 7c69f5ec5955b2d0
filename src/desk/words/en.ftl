# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.
# The desk: what staff read in the browser. See the German for what each message is.

## Frame

desk-skip = To the content
desk-navigation = Pages
desk-print = Print
desk-read-only = view only
desk-errors = { $count ->
    [one] 1 error in the files
   *[other] { $count } errors in the files
}
desk-no-key = Please open Begleitheft anew
desk-no-key-more = Close this window and start the program once more; it opens the right page. This one belongs to another start. If the program still runs, the address holds that it told when it was started.
desk-ended = This page belongs to another start of the program. Use the page that the program opened last.
desk-not-found = There is no such page
desk-not-found-more = Go back to the first page by the sign above.

## Print: what, and in which languages

desk-what = What is printed?
desk-format-booklet = A5, to fold
desk-format-folder = A4, to file
desk-format-flyer = leaflet
desk-only-in = only in { $languages }
desk-languages = In which languages?
desk-search-language = Search for a language
desk-search-language-example = e.g. Tigrinya
desk-no-language = There are no texts in this language yet.
desk-all-languages = Show all { $count } languages
desk-fewer-languages = Show the most frequent only
desk-languages-hint = The first language is that of the pack. There is a booklet in each language. German always stands beneath.

desk-language-other-de-simple = easy German, simple German
desk-language-other-fa = Dari Afghan Iranian
desk-language-other-kmr = Kurdish
desk-language-other-ro = Moldovan Moldavian
desk-language-other-sq = Kosovar
desk-language-other-ti = Eritrean

## Print: for whom

desk-whom = For whom?
desk-voluntary = Everything is voluntary. Leave open what you do not know.
desk-not-said = not said
desk-district = District
desk-german = German
desk-shift-work = works in shifts
desk-persons = People in the household
desk-owner = Whose booklet it is
desk-person = Person { $number }
desk-born = Year of birth
desk-first-name = First name
desk-family-name = Family name
desk-name = Name
desk-relation = Relation
desk-attends = Goes to
desk-daycare = day care
desk-school = school
desk-add-person = + Child or another person
desk-remove = Remove
desk-interests = What was asked about?
desk-situation = Situation
desk-situation-hint = Only selects what goes into the pack. It is printed on no page.
desk-names = Names and appointments
desk-names-hint = Voluntary. Empty fields become lines to write on.
desk-reach = Address and phone
desk-address = Address
desk-phone = Phone
desk-email = Email
desk-interpreter = Interpreter for
desk-adviser = Advice and visit
desk-adviser-name = Who advises
desk-office = Office
desk-visit = Visit on
desk-appointments = Appointments
desk-appointment = Appointment { $number }
desk-add-appointment = + Appointment
desk-when = Day
desk-time = Time, if known
desk-where = Where
desk-elsewhere = another place
desk-place = Place
desk-private = Stays here.
desk-private-more = What you type is in this window and on the printed paper only. It is stored nowhere.
desk-clear = Clear everything
desk-clear-sure = Delete everything that was typed?

## Print: what cannot be taken

desk-fault-not-born-yet = This is in the future. Please write the year of birth; before the birth the field stays empty.
desk-fault-born = Please write a year like 2017 or a date like 05.03.2017.
desk-fault-no-such-day = There is no such day. Check the day, the month and the year.
desk-fault-moment = Please write a day like 01.12.2026. The time may be missing.
desk-fault-text = At most 200 characters, on one line.
desk-fault-choice = This is not known here.
desk-fault-no-moment = Please write the day; else this appointment is not printed.
desk-fault-letters = No font has this: { $letters }. Write it in other letters.
desk-fault-copies = Please write a whole number from 1 to 500.
desk-faults-first = This cannot be printed as it is. Please mend first:

## Print: the preview

desk-stage = The page as it will print
desk-summary = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} · { $sheets ->
    [one] 1 sheet of paper
   *[other] { $sheets } sheets of paper
}
desk-nothing-to-show = There is nothing to print for this.
desk-nothing-chosen = Choose at least one document under “What is printed?”.
desk-left-nothing = not printed. Nothing in it concerns this household.
desk-left-faulty = not printed. There are errors in the files.
desk-left-languages = not printed. It is made only in { $languages }.
desk-left-visit = not printed. The chosen documents have no sheet for it. It belongs to the inserts.
# $document: what a document is called; $page: a number.
desk-stopped-page = { $document }, page { $page }.
# $fields: what fields are called.
desk-stopped-long = Something long: { $fields }.
desk-notes-one = 1 note on the chosen documents
# $count: how many, never one.
desk-notes = { $count } notes on the chosen documents
desk-cannot = cannot be printed
desk-previous-page = Previous page
desk-next-page = Next page
desk-page = Page
desk-of = of { $count }
desk-page-alt = { $document }, page { $page } of { $count }
desk-side-alt = { $document }, side { $page } of { $count }
desk-smaller = Smaller
desk-larger = Larger
desk-fit = Whole page
desk-show-sheets = Show sheets
desk-to-print = Chosen documents
desk-pdf-print = PDF to print
desk-short-edge = A4, both sides, short edge
desk-long-edge = A4, both sides, long edge
desk-pdf-read = PDF to read
desk-blank-begleitheft = Blank booklet
# $document: what a booklet is called.
desk-blank = { $document }, blank
desk-copies = Copies
# $pages, $sheets: how many.
desk-total = Together { $pages } pages on { $sheets } sheets.
# $copies, $pages, $sheets: how many.
desk-total-copies = { $copies } copies, together { $pages } pages on { $sheets } sheets.
desk-working = The file is being made …
desk-saved = Saved: { $name }
desk-failed = Not printed. The file could not be made.
desk-refused = Not printed. Please mend the marked fields first.
desk-new-tab = opens a new window
desk-lost = The program does not answer. Is it still running?
desk-no-words-in = There are no texts in { $language } yet.

## Print: what is in it, and why

desk-why = What is in it, and why?
desk-reset = Take back own choices
desk-kind-topic = Topics
desk-kind-insert = Inserts
desk-kind-course = Courses
desk-kind-office = Offices in the booklet
desk-kind-hotline = Phone numbers
desk-so-many-of = { $on } of { $all }
desk-why-everybody = for everybody
desk-why-on-request = only on request
desk-why-other-course = does not fit what was said
desk-nothing-to-say = Nothing to note.
desk-age-months = { $count ->
    [one] one month
   *[other] { $count } months
}
desk-age-years = { $count } years
desk-stale-offices = { $count ->
    [one] One office has not been checked for { $age }.
   *[other] { $count } offices have not been checked for long, one of them last { $age } ago.
}
desk-stale-contacts = { $count ->
    [one] One contact has not been checked for { $age }.
   *[other] { $count } contacts have not been checked for long, one of them last { $age } ago.
}
desk-stale-offers = { $count ->
    [one] One offer has not been checked for { $age }.
   *[other] { $count } offers have not been checked for long, one of them last { $age } ago.
}
desk-stale-courses = { $count ->
    [one] One course has not been checked for { $age }.
   *[other] { $count } courses have not been checked for long, one of them last { $age } ago.
}
desk-stale-hotlines = { $count ->
    [one] One phone number has not been checked for { $age }.
   *[other] { $count } phone numbers have not been checked for long, one of them last { $age } ago.
}
desk-stale-links = { $count ->
    [one] One web address has not been checked for { $age }.
   *[other] { $count } web addresses have not been checked for long, one of them last { $age } ago.
}

## Findings

desk-faults = What is wrong in the files
desk-faults-none = All is well.
desk-faults-about = Whatever it does not concern is printed. Each has its place beside it.
desk-error = Error
desk-details = Details
# $title: what is wrong; $count: how often.
desk-so-often = { $title } ({ $count })
desk-note = Note

## Names that staff have for documents

desk-document-willkommensmappe = Welcome pack
desk-document-begleitheft = Personal booklet
desk-document-einlagen = Inserts
desk-document-sprachoffensive-flyer = Leaflet on German courses
desk-document-sprachoffensive-arbeitgeber = Leaflet on German at work
desk-document-arbeitgeber-flyer = Leaflet for firms
desk-jump = Preview and print

## Batch

desk-batch = Batch
desk-batch-title = Many packs at once
desk-batch-about = A table with a household in each row becomes a pack for each row. Rows with faults are named and left out.
desk-batch-template = Empty table to fill in (XLSX)
desk-batch-drop = Drop a table here, or choose one
desk-batch-kinds = CSV or XLSX, up to 16 MB
desk-batch-reading = The table is being read …
desk-batch-failed = The table could not be read. Is it larger than 16 MB?
desk-batch-good = { $count ->
    [0] No row can be printed.
    [one] 1 row can be printed.
   *[other] { $count } rows can be printed.
}
desk-batch-bad = { $count ->
    [one] 1 row is left out:
   *[other] { $count } rows are left out:
}
desk-batch-problems = Rows that are left out
desk-batch-notes = Notes
# $name: the name of a language.
desk-note-language = { $name } is not available here: it is printed in German.
desk-note-further-language = { $name } is not available here: it is printed in the other languages only.
# $name: the heading of a column.
desk-note-column = The column “{ $name }” is not read.
desk-note-visit = The day of the visit is not printed: the chosen documents have no sheet for it.
desk-batch-row = Row
desk-batch-column = Column
desk-batch-fault = What is wrong
desk-batch-start = { $count ->
    [one] Make the pack for 1 row
   *[other] Make packs for { $count } rows
}
desk-batch-no-document = Please choose at least one document.
# $rows: how many the table has; $printed, $refused: how many of them.
desk-batch-sum = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $printed } printed, { $refused } left out.
# $count: rows after the batch was stopped.
desk-batch-left = { $count ->
    [one] 1 row had no turn any more.
   *[other] { $count } rows had no turn any more.
}
# $letters: letters with their numbers.
desk-batch-letters = There is no font for this: { $letters }
desk-batch-letters-mend = Write it in other letters.
desk-table-unread = This file cannot be read.
# $letter: the letter of a column; $heading: what stands at its head.
desk-table-heading = Column { $letter } is headed “{ $heading }”. This heading is not known.
desk-table-heading-mend = Delete the column, or take a heading of the table that this page offers.
# $meant: a heading that is known.
desk-table-heading-near = Column { $letter } is headed “{ $heading }”. Did you mean “{ $meant }”?
desk-batch-job = Batch in work
desk-batch-running = The packs are being made
desk-batch-stopping = Stopping …
desk-batch-finished = The packs are ready
desk-batch-progress = { $done } of { $total } packs
desk-batch-full = There is no more memory. Divide the table, or use the command “begleitheft batch”.
desk-batch-fetch = { $document } to print
desk-batch-stop = Stop
desk-batch-stop-sure = Stop the batch? What is ready can be printed.
desk-batch-discard = Discard
desk-batch-discard-sure = Discard the finished files? Have you saved all of them?
desk-batch-private = The table is not stored. Finished files are in memory until you discard them or end the program. You can close this window, the batch goes on.

## Content

desk-content = Content
desk-content-title = What stands in the booklet
desk-content-offices = Offices
desk-content-contacts = Contacts
desk-content-offers = Offers
desk-content-courses = Courses
desk-content-review = Review
desk-review-about = Everything by age, the oldest first.
desk-content-none = There is nothing here.
desk-search = Search
# $state: the state that texts are in, like «draft».
desk-search-none = Nothing found under “{ $state }”.
# $count: how many texts were found; $state: the state that they are in.
desk-search-others = { $count ->
    [one] 1 found under “{ $state }”
   *[other] { $count } found under “{ $state }”
}
desk-fact = Entry
desk-stand = As of
desk-state = State
desk-state-all = all
desk-state-fresh = checked
desk-state-stale = to be checked
desk-state-expired = expired
desk-state-future = not yet valid
desk-due-since = due since { $date }
desk-used-in = Stands in
desk-used-nowhere = is not printed at present
desk-actions = What you can do
desk-source = Source
desk-look = Look
desk-look-at = { $name } as it is printed
desk-look-title = As it is printed
desk-verify = Checked
desk-verify-about = “Checked” writes today’s day and what you checked it against. If you looked elsewhere than last time, change the field “Checked against” first. If something is wrong, it is corrected in the file; file and line stand beside each entry.
desk-verify-by = Checked against
desk-verify-by-phone = by phone
desk-verify-by-web = website
desk-verify-by-visit = on the spot
desk-verify-by-letter = confirmed in writing
desk-verify-no-source = Not saved: please write what you checked it against, in no more than 200 characters.
desk-checked = { $name }: checked today.
desk-still-due = Checked today. The file has a fixed date for the next check, which is past.
desk-recent = Changed last
desk-recent-hint = Until the program ends, each of these changes can be taken back.
desk-undo = Undo
desk-undone = Taken back.
desk-close = Close
desk-rows-shown = { $count } entries
desk-edit-failed = This could not be saved.
desk-edit-changed = Somebody has changed the file meanwhile. Nothing was overwritten. Load the page again.
desk-edit-read-only = This desk is for viewing only.
desk-edit-embedded = These facts are inside the program. To change them, a project folder is needed.

## Courses from a table

desk-import = Take courses from a table
desk-import-title = Courses from a table
desk-import-about = First you see what changes. Nothing is written before you agree, and then only what changes.
desk-import-template = Table with the courses of now (XLSX)
desk-import-back = Back to the courses
desk-import-faulty = Nothing is written until all rows are right:
desk-import-problems = Rows with faults
desk-import-nothing = The table says nothing new.
# $count: how many courses.
desk-import-changed = { $count ->
    [one] 1 course changes
   *[other] { $count } courses change
}
desk-import-new = { $count ->
    [one] 1 new course
   *[other] { $count } new courses
}
desk-import-gone = { $count ->
    [one] 1 course is not in the table
   *[other] { $count } courses are not in the table
}
desk-import-gone-hint = These courses stay. Tick what is to be deleted.
desk-import-same = { $count ->
    [one] 1 course stays as it is.
   *[other] { $count } courses stay as they are.
}
desk-import-empty = nothing
# $course, $more: what a course is called, its place, days and times; $id: its name in the file.
desk-import-guessed = This row has no id. It replaces the course “{ $course }” ({ $more }; id { $id }). To keep both courses, write a new name into the column of ids of this row, like { $id }-2, and check the table again.
desk-import-before = before
desk-import-now = now
desk-import-source = Where is the table from?
desk-import-source-example = Programme of the Volkshochschule, 2 December 2026
desk-import-source-hint = This stands as the source of every course that is new or changes.
desk-import-write = Write into the file
# $new, $changed, $gone: how many courses.
desk-import-done = Written: { $new } new, { $changed } changed, { $gone } deleted.
desk-import-no-source = Please write where the table is from.
desk-import-broken = There is a fault in the file of courses. It has to be mended first.
desk-import-layout = The file of courses is laid out in another way than usual. Nothing was written; please change it by hand.

## Help

desk-help = Help

## Translations

desk-translations = Translations
desk-translations-about = How far the texts of each language are. What a machine wrote stays a draft until a person stands for it.
desk-language = Language
desk-review-missing = missing
desk-review-outdated = outdated
desk-review-untracked = no record
desk-review-draft = draft
desk-review-translated = translated
desk-review-reviewed = reviewed
desk-translator = Your name
desk-german-now = German
desk-german-then = German when it was translated
desk-german-today = German now
desk-german-then-unknown = Which German text was translated is not known any more.
desk-place-waits = The page is being looked for …
desk-translation = Translation
desk-translation-hint = Before the equals sign stands the name of the text, it stays as it is. What stands in braces or angle brackets must stand in the translation, too. By saving, you stand for the text with your name.
desk-save = Save
desk-printed-place = Printed place
desk-no-place = Found on no page.
desk-translation-saved = Saved.
desk-edit-no-name = Please write your name into the field above.
desk-edit-faulty = Not saved: the text cannot be printed like this. What to change stands directly beneath the field.
desk-edit-other-message = The name before the equals sign must stay, and no further text may come with it.
desk-edit-no-record = Not saved: the state of the text cannot be written. Is it your name that stands above?
desk-unsaved = not saved yet
desk-parts = Parts. A click puts them into the translation:
desk-part-lacks = – is missing
desk-insert = Insert
desk-part-tag-de = stays German: these words are the same in every language
desk-part-tag-strong = printed bold
desk-part-tag-em = emphasised
desk-part-tag = marks words
desk-part-count = a number
desk-part-date = a day, like 01.12.2026
desk-part-days = days of the week
desk-part-district = the name of the district
desk-part-entry = the level at the beginning, like A1
desk-part-from = the beginning: a day, a time or a number
desk-part-interest = what was asked about
desk-part-kommune = the name of the town
desk-part-language = the name of a language
desk-part-law = a law
desk-part-pages = page numbers
desk-part-target = the level at the end, like B1
desk-part-to = the end: a day, a time or a number
desk-part-year = a year, like 2026
desk-part-value = is put in when it is printed
desk-part-term = a term that should be called the same everywhere. It may be written out.
# $name: what the choice is made by.
desk-forms = Here stands a number ({ $name }). If the text differs by number, each form has its line: behind the square bracket the text for these numbers. Only one is printed.
desk-choice = Here the text depends on { $name }. The words in square brackets stay, the text stands behind them.
desk-form-fractions = only numbers with a fraction
desk-insert-forms = Insert all forms
desk-other-text = This stands in the file now:
desk-take-other = Take this text
desk-edit-other-text = Not saved: somebody has changed this text meanwhile. Your text is still in the field. If you save once more, it replaces the other one.
desk-edit-other-german = Not saved: the German text was changed meanwhile. Read it once more; your text is still in the field.
desk-edit-other-fact = This entry was changed meanwhile. Nothing was written. Look at it once more.
desk-machine = a machine
