//! Every code that a diagnostic can have. Codes are stable: they are looked up and searched for.

use super::Severity;

/// A stable name for one kind of finding, `area/what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    pub id: &'static str,
    pub severity: Severity,
    pub help: &'static Help,
}

/// What is said to people who look a code up. The German is `diagnostic-<area>-<what>` in `locales/de/diagnostics.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Help {
    /// What it means, in one line.
    pub about: &'static str,
    /// What to do about it. The hints of a finding say it more exactly.
    pub mend: &'static str,
    /// A message with this code; «…» is left out.
    pub example: &'static str,
}

macro_rules! codes {
    ($($name:ident = $severity:ident $id:literal, $about:literal, $mend:literal, $example:literal;)*) => {
        $(#[doc = $about] pub const $name: Code =
            Code { id: $id, severity: Severity::$severity, help: &Help { about: $about, mend: $mend, example: $example } };)*
        /// All codes, in the order of this file.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    SOURCE_UNREADABLE = Error "source/unreadable",
        "a project file cannot be read or is too large",
        "let the program read the file, or divide it into several",
        "the file cannot be read: it has 9437184 bytes, more than the 8388608 that are read";
    SOURCE_NOT_UTF8 = Error "source/not-utf8",
        "a project file is not UTF-8 text",
        "save the file with the encoding UTF-8",
        "the file is not UTF-8 text";

    YAML_SYNTAX = Error "content/syntax",
        "the file is not valid YAML",
        "check indentation, the space after each colon, and quotes around text with a colon or \"#\"",
        "this is not valid YAML: while parsing a block collection, did not find expected '-' indicator";
    UNKNOWN_KEY = Error "content/unknown-key",
        "a key that this entity does not have",
        "correct the key, or delete the line; docs/content-model.md lists the keys",
        "the key \"transti\" is not known here";
    MISSING_KEY = Error "content/missing-key",
        "a required key is not there",
        "add the key; docs/content-model.md says what it means",
        "the section has neither an \"id\" nor \"topics\"";
    WRONG_TYPE = Error "content/wrong-type",
        "a value of another kind is needed here",
        "write a value of the kind that is named",
        "here stands nothing, but a colour is needed";
    INVALID_VALUE = Error "content/invalid-value",
        "a phone number, address, date, colour or other value that is not well-formed",
        "write the value as the hint shows",
        "\"030 23125-110\" is not a phone number";
    UNKNOWN_KEYWORD = Error "content/unknown-keyword",
        "a word that is not in the closed list",
        "take one of the known words",
        "\"distrikt-office\" is not one of the known words";
    DUPLICATE_ID = Error "content/duplicate-id",
        "two entities have the same id",
        "give one of them another id, or delete it",
        "there are two papers with the id \"passport\"";
    ID_MISMATCH = Error "content/id-mismatch",
        "the id is not the file's or folder's name",
        "write the name of the file or folder as the id, or rename it",
        "the id is \"anmeldung\", but the file is called \"registration\"";
    UNKNOWN_ID = Error "content/unknown-id",
        "a reference to something that does not exist",
        "correct the id, or add what it names",
        "contact \"ankommen\" is not known";
    LOW_CONTRAST = Error "content/low-contrast",
        "the accent colour is too light to be read on white",
        "take a darker shade of the same colour",
        "the accent #6fb7c9 has a contrast of 2.3:1 on white, 4.5:1 is needed";
    MISSING_FILE = Error "content/missing-file",
        "a file that a municipality needs is not there",
        "copy one from another municipality",
        "content/ort/kommune.yaml is not there";
    STALE = Warning "content/stale",
        "a fact has not been checked since its review date",
        "check the fact at its source and write the new date into \"verified.on\"",
        "\"buergerbuero\" was last checked on 2025-11-19, 12 months ago; a new check was due on 2026-11-19";
    EXPIRED = Warning "content/expired",
        "a fact is not valid on the edition's date and is left out",
        "correct \"valid_from\" or \"valid_until\", or delete the entry",
        "\"ankommen\" was valid until 2026-11-19 and is left out on 2026-11-20";
    COURSE_OVER = Warning "content/course-over",
        "a course has ended and is not printed",
        "delete it, or write the dates of the next one",
        "course \"alpha-morning\" ended on 2026-11-19 and is not printed";
    REGISTRATION_OVER = Warning "content/registration-over",
        "nobody can register for a course any more, but it is printed",
        "delete it, or write the dates of the next one; leave \"registration_until\" out if people may come at any time",
        "nobody can register for course \"alpha-morning\" since 2026-11-10, but it is printed until it ends on 2027-01-15";
    REGISTRATION_NOT_OPEN = Warning "content/registration-not-open",
        "nobody can register for a course yet, but it is printed",
        "correct \"registration_from\", or write the same day into \"valid_from\": until then it is not printed",
        "nobody can register for course \"alpha-morning\" before 2026-12-01, but it is printed";
    CONTRADICTORY_HOURS = Warning "content/contradictory-hours",
        "opening hours of one place contradict each other",
        "write all times of a day in one rule, or leave the day out of the other rule",
        "of \"Mo-Fr 08:00-12:00; We 14:00-17:00\", the second times of We take the place of the first";
    PERSONAL_NAME = Warning "content/personal-name",
        "the name of a person stands where a team or a function belongs",
        "name the team or the function: people change their work, and a guide stays for years",
        "\"Frau Musterfrau\" looks like the name of a person";
    UNREACHABLE = Warning "content/unreachable",
        "an office has no address, number, mail or page",
        "add at least one of address, phone, email, website and appointment_url",
        "office \"beratung\" has neither an address nor a number, mail or page";
    NO_OFFER = Warning "content/no-offer",
        "a document lists offers for somebody, and there is none",
        "add an offer, or name other documents in kommune.yaml",
        "… lists offers for employers, but ort has none";

    FTL_SYNTAX = Error "locale/syntax",
        "the line is not valid Fluent",
        "write id = text; a line that continues a message begins with four spaces",
        "\":\" follows the id, where \"=\" is needed";
    FTL_CUT = Error "locale/cut-message",
        "a continuation line is not part of its message, which ends before it",
        "put four spaces before the line",
        "message \"topic-registration-keep\" is cut before this line, because the line is not indented";
    FTL_STRAY_CHARACTER = Error "locale/stray-character",
        "an invisible character before an id hides the message",
        "delete the character",
        "a byte order mark (U+FEFF) before \"section-cover\" hides the message";
    DUPLICATE_MESSAGE = Error "locale/duplicate-message",
        "a message, attribute or variant is defined twice",
        "delete one of them, or give it another name",
        "attribute \"about\" is defined twice";
    MISSING_MESSAGE = Error "locale/missing-message",
        "a message that a document needs is not there in German",
        "add the message to a file in locales/de/",
        "message \"topic-registration-letterbox\" is missing in \"de\"";
    UNTRANSLATED = Warning "locale/untranslated",
        "a message is missing in the reader's language and prints in German",
        "translate it; until then it prints in German",
        "\"topic-registration.lead\" is not translated into ar and prints in German";
    VARIABLES_DIFFER = Error "locale/variables-differ",
        "a translation uses other variables than the German",
        "use the same variables as the German",
        "\"label-languages-count\" chooses by $count as a number, but in German it is a word";
    MARKUP_DIFFERS = Error "locale/markup-differs",
        "a translation has other markup than the German",
        "mark the same words as the German does",
        "\"section-cover.lead\" has <strong> not at all, but the German once";
    MARKUP = Error "locale/markup",
        "markup that is unknown or not balanced",
        "close each tag in the same text, and use only de, strong and em",
        "the tag \"<b>\" is not known";
    UNKNOWN_REFERENCE = Error "locale/unknown-reference",
        "a message, term, function or variant that does not exist",
        "correct the name, or write what it names",
        "messages refer to one another in a circle: field-notes → section-notes → field-notes";
    WRONG_ARGUMENT = Error "locale/wrong-argument",
        "a message uses a variable that it is not given, or as another kind of value",
        "use a variable that the text is given, as the kind of value that it is",
        "\"label-languages-count\" takes $count for a word, but it is a number";
    PLURAL_FORMS = Warning "locale/plural-forms",
        "the variants of a number are not the plural forms of the language",
        "write a variant for each plural form of the language",
        "the form [few] is missing: 3 prints the variant [other]";
    OBSOLETE_MESSAGE = Warning "locale/obsolete-message",
        "a translation of a message that the German does not have",
        "delete it, correct its id, or write the German message",
        "message \"label-phone\" does not exist in German";
    UNUSED = Warning "locale/unused",
        "a message or term that is printed nowhere",
        "correct its id, or delete it in every language",
        "message \"field-nowhere\" is printed nowhere: no content file has \"nowhere\"";
    EMPTY_TEXT = Error "locale/empty",
        "a message, or one of its variants, prints nothing",
        "write the text, or delete the message",
        "\"bad\" prints nothing";
    SAME_AS_GERMAN = Warning "locale/same-as-german",
        "a translation is the same as the German",
        "translate it, or name it under \"same\" in the terminology of the language",
        "\"bad\" is the same as the German";
    GERMAN_WORD = Warning "locale/german-word",
        "a translation has a German word outside of `<de>`",
        "translate it, or mark it as German if it stands on a door or a form",
        "\"bad\" has \"Jugendamt\" as in the German, outside of <de>";
    GERMAN_DIFFERS = Warning "locale/german-differs",
        "a word that is marked as German is not in the German text",
        "write it as in the German text, so that readers find it on the door or the form",
        "\"bad\" has \"Jugentamt\" in <de>, which the German does not have";
    DOUBLED_WORD = Warning "locale/doubled-word",
        "a word stands twice in a row",
        "delete one of them",
        "\"bad\" has \"zum\" twice in a row";
    FORBIDDEN_WORD = Warning "locale/forbidden-word",
        "a word that the terminology of the language avoids",
        "write the word that the hint names",
        "\"bad\" has \"Kulturmittler\", which is not used here";
    LONG_SENTENCE = Warning "locale/long-sentence",
        "a sentence of plain language has too many words",
        "make two sentences of it",
        "\"bad\" has a sentence of 19 words";
    LINE_BREAKS = Warning "locale/line-breaks",
        "other paragraphs than in German, or two sentences on a line of plain language",
        "begin each sentence of plain language on a line of its own, and keep the paragraphs of the German",
        "\"bad\" has two sentences on one line";
    SPACING = Warning "locale/spacing",
        "two spaces in a row, or a space before a sign",
        "delete the space",
        "\"bad\" has a space before \",\"";
    END_PUNCTUATION = Warning "locale/end-punctuation",
        "a translation ends with another kind of sign than the German",
        "let both end alike",
        "\"bad\" ends with no sign, but the German with a full stop or exclamation mark";
    BRACKETS = Warning "locale/brackets",
        "a bracket without its partner",
        "give each bracket its partner in the same text",
        "the bracket \"(\" in \"bad\" is not closed";
    QUOTATION_MARKS = Warning "locale/quotation-marks",
        "quotation marks of another language, or without their partner",
        "write the quotation marks of the language, in pairs",
        "the quotation mark \" in \"bad\" is not one of this language";
    VALUES_DIFFER = Warning "locale/values-differ",
        "other figures, links or addresses than in German",
        "write the same figures, links and addresses as the German",
        "\"bad\" has 16, but the German 18";
    TYPED_VALUE = Warning "locale/typed-value",
        "a phone number or time that is typed into a text",
        "write it into a file of content/, where it is checked",
        "\"phone\" has a phone number typed into the text: 05971 939-0";
    DIGITS = Warning "locale/digits",
        "a digit that is not European, as all others are",
        "write the European digit",
        "\"bad\" has the digit ٣, where European digits are printed";
    BIDI_CONTROLS = Warning "locale/bidi-controls",
        "a control character of direction that is superfluous or has no partner",
        "delete it, or give it its partner",
        "\"bad\": the control character U+200F changes nothing";
    JOINERS = Warning "locale/joiners",
        "an invisible joiner or non-joiner that is missing, or does nothing",
        "write the character where the spelling needs it, and delete it elsewhere",
        "\"plural\" has a plural ending behind a space";
    DAMAGED_LETTER = Error "locale/damaged-letter",
        "a letter was lost when a file was saved with another encoding",
        "write the letter; let your editor open and save the file as UTF-8",
        "\"bad\" has U+FFFD in place of a letter";
    TERMINOLOGY = Error "locale/terminology",
        "the terminology of a language is not well-formed",
        "write avoid, same and keep as docs/architecture.md shows",
        "the terminology cannot be read: unknown field `forbid`, expected one of avoid, same, keep";
    FORMAT_FAILED = Error "locale/format-failed",
        "a message could not be formatted",
        "use only what the text is given",
        "message \"topic-registration.lead\" cannot be printed: $date is not given";
    DRAFT = Warning "locale/draft",
        "a machine draft that nobody has confirmed",
        "let a person who reads both languages confirm them",
        "booklet (ar): 6 of 78 texts are drafts that nobody has confirmed";
    OUTDATED = Warning "locale/outdated",
        "the German changed after the translation was made",
        "compare it with the German of today and translate it anew",
        "\"topic-registration-law\" in ar was made from an older German text";
    REVIEW_STATE = Error "locale/review-state",
        "the record of review states is not well-formed",
        "correct the line, or let begleitheft translate write the record",
        "a record of message \"topic-registration-letterbox\", which does not exist";
    FOLDER_NAME = Error "locale/folder-name",
        "a folder of locales/ has another name than the tag of its language",
        "rename the folder to the tag of its language",
        "the folder locales/ku/ is not looked into: the tag of its language is \"kmr\"";
    MISSING_LOCALE = Error "locale/missing-locale",
        "a municipality or document names a language that has no folder",
        "correct or remove the language, or add its folder",
        "there is no folder locales/arabisch/";

    TABLE = Error "household/table",
        "a table of households cannot be read at all",
        "give the table the columns of the empty one that begleitheft batch --template writes",
        "the table is empty";
    TABLE_ROW = Error "household/row",
        "a row of a table does not say a household",
        "correct the cell",
        "entry 1 is not a language that is known";
    NOT_PRINTED = Warning "household/not-printed",
        "something that a row of a table says is not printed, or in another language",
        "take it out of the table, or choose a document that has a place for it",
        "there are no words in Swahili yet: it is printed in German";

    TEMPLATE = Error "print/template",
        "a template failed; this is a fault of the program or of an edited template",
        "undo the last change of the template, or report the fault",
        "unknown font family: noto sans arabisch";
    OVERFLOW = Error "print/overflow",
        "content does not fit into its panel, cell or page",
        "shorten the texts of this part, or move some of them to another part",
        "booklet (de): section-cover is 254.4 mm too long";
    MISSING_GLYPH = Error "print/missing-glyph",
        "no font has a letter that is to be printed",
        "write it in other letters, or add a font for this script to fonts/, with its licence",
        "\"bad\": no font has the letter 𒀀 (U+12000)";
    QR_TOO_LONG = Error "print/qr-too-long",
        "a link is too long for a code that a phone reads from paper",
        "give a shorter address of the same page, for example the start page of the office",
        "the address https://www.example.org/handbuch-… has 150 bytes; at level Q its code would need version 10, and 6 is the largest …";
    QR_UNREADABLE = Error "print/qr-unreadable",
        "a printed code does not decode to its target",
        "let the template set it larger and with white around it, or give a shorter address",
        "booklet (de): the code for tel:+493023125211 cannot be read back at 150 pixels per inch";
    QR_PHOTOCOPY = Error "print/qr-photocopy",
        "a printed code is lost when the page is photocopied",
        "let the template set it larger, or give a shorter address",
        "booklet (de): the code for tel:+493023125211 is lost in a photocopy: its modules are 0.32 mm wide";
    PAGE_COUNT = Error "print/page-count",
        "a document has a page count that its format does not allow",
        "shorten a section that flows onto a further page, or correct the number of panels",
        "flyer (de): 7 panels, but the format has six";
    TOO_MANY_PAGES = Warning "print/too-many-pages",
        "a pack has more pages than were asked for, and nothing more may be dropped",
        "see \"priority\" in content/common/selection.yaml, or allow more pages",
        "begleitheft (ar): 28 pages, but 24 are wanted";
    TOO_SMALL = Error "print/too-small",
        "letters are smaller than people can read",
        "set it larger in the template",
        "booklet (de), page 1 and 3 more: letters of 8.0 pt, but 9 pt is the least";
    TOO_PALE = Error "print/too-pale",
        "letters have too little contrast to what they stand on",
        "take a darker colour in templates/tokens.typ, or a darker accent in kommune.yaml",
        "booklet (de), page 1 and 3 more: letters with a contrast of 2.8:1, but 4.5:1 is the least";
    AT_EDGE = Error "print/at-edge",
        "a text stands where office printers do not print",
        "shorten what stands there",
        "booklet (de), page 2 and 1 more: a text is -1.0 mm from the edge, where printers print only from 5 mm on";
    FIGURE_ORDER = Error "print/figure-order",
        "a telephone number or a time does not read from left to right",
        "let the template set it with typed(), and write no figures into texts from right to left",
        "booklet (ar), page 2: 030 23125-110 does not read from left to right";
    LEFTOVER = Error "print/leftover",
        "a name of a message or a placeholder stands where words should stand",
        "look for it in the locale files and in the content, and write what is meant",
        "booklet (de), page 1: \"TODO\" stands where words should stand";
    NEAR_EMPTY = Warning "print/near-empty",
        "a page has hardly anything on it",
        "shorten the texts of this part",
        "booklet (de), page 3: hardly anything stands on it";
    STRANDED_HEADING = Warning "print/stranded-heading",
        "a heading stands alone at the foot of a page",
        "shorten what stands above it, or let the part begin on a page of its own in the template",
        "booklet (de), page 1: \"Zum Schluss\" stands alone at the foot";
    PDF = Error "print/pdf",
        "the PDF does not meet PDF/UA-1 and PDF/A-2a",
        "report the fault, or undo the last change of the template",
        "ort/de/booklet/reading: PDF/A-2a, PDF/UA-1 error: missing alt text";
}
