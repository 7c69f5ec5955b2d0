//! What is wrong in a text that somebody types, said in the words of the page: names, parts, forms.

use super::words::{Tongue, Words};
use crate::catalog::Arg;
use crate::diag::{Diagnostic, codes};

/// What a finding says, with `#` for what it names, and the message of the desk that says it in German, as `desk-slip-…`.
const KNOWN: [(&str, &str); 52] = [
    ("the placeable is not closed", "brace"),
    ("a \"{\" of message \"#\" is not closed before the next message", "brace"),
    ("# is cut before this line, because the line is not indented", "indent"),
    ("# is cut before this line, because the line starts with \"#\"", "line-start"),
    ("# stands where the placeable should be closed with \"}\"", "brace"),
    ("this \"}\" closes nothing", "stray-brace"),
    ("# cannot stand in a placeable", "in-brace"),
    ("the name of a variable cannot begin with #", "in-brace"),
    ("no variant is marked as the one for all other cases", "star"),
    ("two variants are marked as the one for all other cases", "two-stars"),
    ("# stands where the key of the variant should be closed with \"]\"", "bracket"),
    ("the key of a variant cannot begin with #", "key"),
    ("# follows \"->\" on the same line", "arrow"),
    ("# follows the id, where \"=\" is needed", "name"),
    ("a message id cannot begin with #", "indent"),
    ("message \"#\" has no text", "no-text"),
    ("a variant or attribute has no text", "form-no-text"),
    ("the quoted text is not closed on its line", "quote"),
    ("the tag \"#\" is not known", "tag"),
    ("a \"<\" that begins no tag that is known", "angle"),
    ("a \">\" that ends no tag that is known", "angle"),
    ("</#> closes nothing", "tag-end"),
    ("</#> closes before <#> is closed", "tag-order"),
    ("<#> is not closed", "tag-open"),
    ("the form [#] is missing: # prints the variant [#]", "form"),
    ("no number is in [#] in this language", "no-such-form"),
    ("the variant [#] is defined twice", "form-twice"),
    ("the variant [#] never matches a number", "no-such-form"),
    ("\"#\" uses $#, which the German does not", "part-more"),
    ("\"#\" does not print $#, as the German does", "part-less"),
    ("message \"#\" does not exist in German", "other-name"),
    ("message \"#\" is defined twice", "twice"),
    ("message \"#\" does not exist", "reference"),
    ("term \"-#\" does not exist", "reference"),
    ("\"#\" has <#> #, but the German #", "tag-count"),
    ("\"#\" has \"#\" as in the German, outside of <de>", "german"),
    ("\"#\" has \"#\" in <de>, which the German does not have", "other-german"),
    ("\"#\" is the same as the German", "same"),
    ("\"#\" has \"#\" twice in a row", "doubled"),
    ("\"#\" has \"#\", which is not used here", "forbidden"),
    ("a variant of \"#\" prints nothing", "form-no-text"),
    ("\"#\" prints nothing", "no-text"),
    ("\"#\" ends with #, but the German with #", "end"),
    ("\"#\" has two spaces in a row", "two-spaces"),
    ("\"#\" has a space #", "space"),
    ("\"#\" has the digit #, where European digits are printed", "digit"),
    ("the bracket \"#\" in \"#\" #", "sign"),
    ("the quotation mark # in \"#\" #", "sign"),
    ("\"#\" lacks # of the German", "value-less"),
    ("\"#\" has # empty lines, but the German #", "lines"),
    ("\"#\" has #, which the German has not", "value-more"),
    ("\"#\": no font has #", "letter"),
];

/// What is wrong and what to do; nothing if no words of the page are known for it.
pub(super) fn told(found: &Diagnostic, words: &Words, tongue: Tongue) -> Option<String> {
    if tongue == Tongue::English {
        let said = [&found.message].into_iter().chain(&found.hints).map(String::as_str);
        return Some(said.collect::<Vec<_>>().join(" · "));
    }
    let known = KNOWN.iter().find_map(|(pattern, id)| Some((*id, named(pattern, &found.message)?)));
    let (id, named) = match known {
        Some(known) => known,
        None if found.code == codes::FTL_SYNTAX => ("unreadable", vec![]),
        None => return None,
    };
    let arg = |at: usize| Arg::Text(named.get(at).copied().unwrap_or_default().to_owned());
    Some(words.say(tongue, &format!("desk-slip-{id}"), &[("one", arg(0)), ("two", arg(1)), ("three", arg(2))]))
}

/// What stands in a sentence in the places of `#`, if all else is that of the pattern.
fn named<'a>(pattern: &str, sentence: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = pattern.split('#');
    let mut rest = sentence.strip_prefix(parts.next()?)?;
    let mut named = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let at = if part.is_empty() && parts.peek().is_none() { rest.len() } else { rest.find(part)? };
        named.push(rest.get(..at)?);
        rest = rest.get(at + part.len()..)?;
    }
    rest.is_empty().then_some(named)
}

#[cfg(test)]
mod tests {
    use include_dir::{Dir, include_dir};

    use super::{KNOWN, Tongue, Words, named};

    const CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/cases/locale");
    const SUITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/suite/catalog");

    /// The tests of the catalog show what it says, so that a sentence which is said otherwise there is missed here.
    #[test]
    fn every_slip_is_told_by_the_catalog() {
        let cases = CASES.dirs().filter_map(|case| CASES.get_file(case.path().join("expected.txt")));
        let shown = cases.chain(SUITE.files()).filter_map(|file| file.contents_utf8());
        let told: Vec<&str> = shown.flat_map(str::lines).filter_map(|line| Some(line.split_once("]: ")?.1)).collect();
        for (pattern, _) in KNOWN {
            assert!(told.iter().any(|sentence| named(pattern, sentence).is_some()), "{pattern}");
        }
    }

    #[test]
    fn every_slip_has_its_german() {
        let words = Words::load();
        for (_, id) in KNOWN {
            assert!(words.catalog(Tongue::German).has(&format!("desk-slip-{id}"), None), "desk-slip-{id}");
        }
    }

    #[test]
    fn what_a_sentence_names_is_read() {
        assert_eq!(
            named("</#> closes before <#> is closed", "</de> closes before <em> is closed"),
            Some(vec!["de", "em"])
        );
        assert_eq!(named("begin with #", "begin with \"x\""), Some(vec!["\"x\""]));
        assert_eq!(named("</#> closes nothing", "<de> is not closed"), None);
        assert_eq!(named("it ends", "it ends here"), None);
    }
}
