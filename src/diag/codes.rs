//! Every code that a diagnostic can have. Codes are stable: they are looked up and searched for.

use super::Severity;

/// A stable name for one kind of finding, `area/what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    pub id: &'static str,
    pub severity: Severity,
    /// One line for people who look the code up.
    pub about: &'static str,
}

macro_rules! codes {
    ($($name:ident = $severity:ident $id:literal, $about:literal;)*) => {
        $(#[doc = $about] pub const $name: Code = Code { id: $id, severity: Severity::$severity, about: $about };)*
        /// All codes, in the order of this file.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    SOURCE_UNREADABLE = Error "source/unreadable", "a project file cannot be read or is too large";
    SOURCE_NOT_UTF8 = Error "source/not-utf8", "a project file is not UTF-8 text";

    YAML_SYNTAX = Error "content/syntax", "the file is not valid YAML";
    UNKNOWN_KEY = Error "content/unknown-key", "a key that this entity does not have";
    MISSING_KEY = Error "content/missing-key", "a required key is not there";
    WRONG_TYPE = Error "content/wrong-type", "a value of another kind is needed here";
    INVALID_VALUE = Error "content/invalid-value", "a phone number, address, date, colour or other value that is not well-formed";
    UNKNOWN_KEYWORD = Error "content/unknown-keyword", "a word that is not in the closed list";
    DUPLICATE_ID = Error "content/duplicate-id", "two entities have the same id";
    ID_MISMATCH = Error "content/id-mismatch", "the id is not the file's or folder's name";
    UNKNOWN_ID = Error "content/unknown-id", "a reference to something that does not exist";
    LOW_CONTRAST = Error "content/low-contrast", "the accent colour is too light to be read on white";
    MISSING_FILE = Error "content/missing-file", "a file that a municipality needs is not there";
    STALE = Warning "content/stale", "a fact has not been checked since its review date";
    EXPIRED = Warning "content/expired", "a fact is not valid on the edition's date and is left out";

    FTL_SYNTAX = Error "locale/syntax", "the line is not valid Fluent";
    FTL_CUT = Error "locale/cut-message", "a continuation line is not part of its message, which ends before it";
    FTL_STRAY_CHARACTER = Error "locale/stray-character", "an invisible character before an id hides the message";
    DUPLICATE_MESSAGE = Error "locale/duplicate-message", "a message, attribute or variant is defined twice";
    MISSING_MESSAGE = Error "locale/missing-message", "a message that a document needs is not there in German";
    UNTRANSLATED = Warning "locale/untranslated", "a message is missing in the reader's language and prints in German";
    VARIABLES_DIFFER = Error "locale/variables-differ", "a translation uses other variables than the German";
    MARKUP_DIFFERS = Error "locale/markup-differs", "a translation has other markup than the German";
    MARKUP = Error "locale/markup", "markup that is unknown or not balanced";
    UNKNOWN_REFERENCE = Error "locale/unknown-reference", "a message, term, function or variant that does not exist";
    WRONG_ARGUMENT = Error "locale/wrong-argument", "a message uses a variable that it is not given, or as another kind of value";
    PLURAL_FORMS = Warning "locale/plural-forms", "the variants of a number are not the plural forms of the language";
    OBSOLETE_MESSAGE = Warning "locale/obsolete-message", "a translation of a message that the German does not have";
    UNUSED = Warning "locale/unused", "a message or term that is printed nowhere";
    EMPTY_TEXT = Error "locale/empty", "a message, or one of its variants, prints nothing";
    SAME_AS_GERMAN = Warning "locale/same-as-german", "a translation is the same as the German";
    GERMAN_WORD = Warning "locale/german-word", "a translation has a German word outside of `<de>`";
    DOUBLED_WORD = Warning "locale/doubled-word", "a word stands twice in a row";
    FORBIDDEN_WORD = Warning "locale/forbidden-word", "a word that the terminology of the language avoids";
    LONG_SENTENCE = Warning "locale/long-sentence", "a sentence of plain language has too many words";
    LINE_BREAKS = Warning "locale/line-breaks", "other paragraphs than in German, or two sentences on a line of plain language";
    SPACING = Warning "locale/spacing", "two spaces in a row, or a space before a sign";
    END_PUNCTUATION = Warning "locale/end-punctuation", "a translation ends with another kind of sign than the German";
    BRACKETS = Warning "locale/brackets", "a bracket without its partner";
    QUOTATION_MARKS = Warning "locale/quotation-marks", "quotation marks of another language, or without their partner";
    VALUES_DIFFER = Warning "locale/values-differ", "other figures, links or addresses than in German";
    TYPED_VALUE = Warning "locale/typed-value", "a phone number or time that is typed into a text";
    DIGITS = Warning "locale/digits", "a digit that is not European, as all others are";
    BIDI_CONTROLS = Warning "locale/bidi-controls", "a control character of direction that is superfluous or has no partner";
    JOINERS = Warning "locale/joiners", "an invisible joiner or non-joiner that is missing, or does nothing";
    DAMAGED_LETTER = Error "locale/damaged-letter", "a letter was lost when a file was saved with another encoding";
    TERMINOLOGY = Error "locale/terminology", "the terminology of a language is not well-formed";
    FORMAT_FAILED = Error "locale/format-failed", "a message could not be formatted";
    DRAFT = Warning "locale/draft", "a machine draft that nobody has confirmed";
    OUTDATED = Warning "locale/outdated", "the German changed after the translation was made";
    REVIEW_STATE = Error "locale/review-state", "the record of review states is not well-formed";
    FOLDER_NAME = Error "locale/folder-name", "a folder of locales/ has another name than the tag of its language";
    MISSING_LOCALE = Error "locale/missing-locale", "a municipality or document names a language that has no folder";

    TABLE = Error "household/table", "a table of households cannot be read at all";
    TABLE_ROW = Error "household/row", "a row of a table does not say a household";

    TEMPLATE = Error "print/template", "a template failed; this is a fault of the program or of an edited template";
    OVERFLOW = Error "print/overflow", "content does not fit into its panel, cell or page";
    MISSING_GLYPH = Error "print/missing-glyph", "no font has a letter that is to be printed";
    QR_TOO_LONG = Error "print/qr-too-long", "a link is too long for a code that a phone reads from paper";
    QR_UNREADABLE = Error "print/qr-unreadable", "a printed code does not decode to its target";
    PAGE_COUNT = Error "print/page-count", "a document has a page count that its format does not allow";
    TOO_MANY_PAGES = Warning "print/too-many-pages", "a pack has more pages than were asked for, and nothing more may be dropped";
    TOO_SMALL = Error "print/too-small", "letters are smaller than people can read";
    TOO_PALE = Error "print/too-pale", "letters have too little contrast to what they stand on";
    AT_EDGE = Error "print/at-edge", "a text stands where office printers do not print";
    FIGURE_ORDER = Error "print/figure-order", "a telephone number or a time does not read from left to right";
    LEFTOVER = Error "print/leftover", "a name of a message or a placeholder stands where words should stand";
    NEAR_EMPTY = Warning "print/near-empty", "a page has hardly anything on it";
    STRANDED_HEADING = Warning "print/stranded-heading", "a heading stands alone at the foot of a page";
    PDF = Error "print/pdf", "the PDF does not meet PDF/UA-1 and PDF/A-2a";
}
