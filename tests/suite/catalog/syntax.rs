//! What the parser drops silently.

use insta::assert_snapshot;

use super::{faults, usable};

#[test]
fn a_line_that_is_not_indented_cuts_its_message() {
    assert_snapshot!(faults("foo = a\nnicht eingerückt\nbar = b\n"), @r#"
    a.ftl:2:1: error[locale/cut-message]: message "foo" is cut before this line, because the line is not indented
      at 1:1: this message goes on there
      hint: put four spaces before the line; a new message is written id = text
    "#);
    assert_snapshot!(faults("foo = a\n(noch was)\nund mehr\nbar = b\n"), @r#"
    a.ftl:2:1: error[locale/cut-message]: message "foo" is cut before this line, because the line is not indented
      at 1:1: this message goes on there
      hint: put four spaces before the line; a new message is written id = text
    "#);
    assert_snapshot!(faults("foo =\nunten\nbar = b\n"), @r#"
    a.ftl:2:1: error[locale/cut-message]: message "foo" is cut before this line, because the line is not indented
      at 1:1: this message goes on there
      hint: put four spaces before the line; a new message is written id = text
    "#);
    assert_eq!(usable("foo = a\nnicht eingerückt\nbar = b\n"), "bar foo");
}

#[test]
fn a_line_that_starts_with_syntax_cuts_its_message() {
    assert_snapshot!(faults("foo = a\n    [x] y\nbar = b\n"), @r#"
    a.ftl:2:5: error[locale/cut-message]: message "foo" is cut before this line, because the line starts with "["
      at 1:1: this message goes on there
      hint: write {"["} instead of "[", or let the line begin with another word
    "#);
    assert_snapshot!(faults("-foo = a\n    *Stern\nbar = b\n"), @r#"
    a.ftl:2:5: error[locale/cut-message]: term "-foo" is cut before this line, because the line starts with "*"
      at 1:2: this term goes on there
      hint: write {"*"} instead of "*", or let the line begin with another word
    "#);
    assert_snapshot!(faults("foo = a\n    .net ist gut\nbar = b\n"), @r#"
    a.ftl:2:5: error[locale/cut-message]: message "foo" is cut before this line, because the line starts with "."
      at 1:1: this message goes on there
      hint: write {"."} instead of ".", or let the line begin with another word
    "#);
    assert_snapshot!(faults("foo = a\n    } x\nbar = b\n"), @r#"
    a.ftl:2:5: error[locale/cut-message]: message "foo" is cut before this line, because the line starts with "}"
      at 1:1: this message goes on there
      hint: write {"}"} instead of "}", or let the line begin with another word
    "#);
    assert_snapshot!(faults("foo =\n    [x] y\nbar = b\n"), @r#"
    a.ftl:2:5: error[locale/cut-message]: message "foo" is cut before this line, because the line starts with "["
      at 1:1: this message goes on there
      hint: write {"["} instead of "[", or let the line begin with another word
    "#);
}

#[test]
fn a_cut_variant_is_not_reported_as_a_missing_default() {
    assert_snapshot!(faults("foo = { $n ->\n    [one] eins\nzwei\n   *[other] mehr\n }\nbar = b\n"), @r#"
    a.ftl:3:1: error[locale/cut-message]: a variant of message "foo" is cut before this line, because the line is not indented
      at 1:1: this message goes on there
      hint: put four spaces before the line; a new message is written id = text
    "#);
    assert_snapshot!(faults("foo = { $n ->\n    [one] eins\n    * Stern\n   *[other] mehr\n }\nbar = b\n"), @r#"
    a.ftl:3:5: error[locale/cut-message]: a variant of message "foo" is cut before this line, because the line starts with "*"
      at 1:1: this message goes on there
      hint: write {"*"} instead of "*", or let the line begin with another word
    "#);
}

#[test]
fn characters_that_nobody_sees_before_an_id_are_named_and_the_message_stays() {
    let ftl = "\u{feff}foo = a\n\u{200f}bar = b\n\u{a0}baz = c\n\tqux = d\n\u{200b}-term = e\n";
    assert_snapshot!(faults(ftl), @r#"
    a.ftl:1:1: error[locale/stray-character]: a byte order mark (U+FEFF) before "foo" hides the message
      hint: delete the character
      hint: let your editor save the file as UTF-8 without a byte order mark
    a.ftl:2:1: error[locale/stray-character]: a right-to-left mark (U+200F) before "bar" hides the message
      hint: delete the character
    a.ftl:3:1: error[locale/stray-character]: a no-break space (U+00A0) before "baz" hides the message
      hint: delete the character
    a.ftl:4:1: error[locale/stray-character]: a tab before "qux" hides the message
      hint: delete the character
    a.ftl:5:1: error[locale/stray-character]: a zero-width space (U+200B) before "-term" hides the message
      hint: delete the character
    "#);
    assert_eq!(usable(ftl), "bar baz foo qux");
    assert_snapshot!(faults("\u{feff}# Kommentar\nfoo = a\n"), @r#"
    a.ftl:1:1: error[locale/stray-character]: a byte order mark (U+FEFF) before a comment
      hint: delete the character
      hint: let your editor save the file as UTF-8 without a byte order mark
    "#);
}

#[test]
fn characters_that_are_no_spaces_do_not_indent() {
    assert_snapshot!(faults("foo = a\n\tb\n\u{a0}\u{a0}c\n    d\n  \u{200f}.attr = e\n"), @r#"
    a.ftl:2:1: error[locale/stray-character]: the line is indented with a tab
      hint: indent with spaces only, best with four
    a.ftl:3:1: error[locale/stray-character]: the line is indented with a no-break space (U+00A0)
      hint: indent with spaces only, best with four
    a.ftl:5:3: error[locale/stray-character]: a right-to-left mark (U+200F) before ".attr" hides it
      hint: delete the character
    "#);
    assert_snapshot!(faults("foo = { $n ->\n\t[one] a\n    \u{200f}*[other] b\n }\n"), @r#"
    a.ftl:2:1: error[locale/stray-character]: a tab before "[one]" hides it
      hint: delete the character
    a.ftl:3:5: error[locale/stray-character]: a right-to-left mark (U+200F) before "*[other]" hides it
      hint: delete the character
    "#);
    assert_snapshot!(faults("foo = { \u{a0}$x }\nbar\u{200f} = b\n"), @r#"
    a.ftl:1:9: error[locale/stray-character]: a no-break space (U+00A0) stands where Fluent cannot read it
      hint: delete the character, or put a space in its place
    a.ftl:2:4: error[locale/stray-character]: a right-to-left mark (U+200F) stands where Fluent cannot read it
      hint: delete the character, or put a space in its place
    "#);
}

#[test]
fn marks_of_direction_may_open_an_indented_line() {
    assert_eq!(faults("foo =\n    \u{200f}نص\n    \u{200c}متن\n"), "");
}

#[test]
fn each_error_of_the_parser_has_a_sentence() {
    assert_snapshot!(faults("foo : a\n1st = a\nschlüssel = a\n-Ähm = a\n#Kommentar\nfoo\n"), @r##"
    a.ftl:1:5: error[locale/syntax]: ":" follows the id, where "=" is needed
      hint: write id = text; an id has only the letters a–z, digits, "-" and "_"; a line that continues a message begins with four spaces
    a.ftl:2:1: error[locale/syntax]: a message id cannot begin with "1"
      hint: begin with a letter a–z; a line that continues a message begins with four spaces
    a.ftl:3:5: error[locale/syntax]: "ü" follows the id, where "=" is needed
      hint: write id = text; an id has only the letters a–z, digits, "-" and "_"; a line that continues a message begins with four spaces
    a.ftl:4:2: error[locale/syntax]: the name of a term cannot begin with "Ä"
      hint: begin with a letter a–z
    a.ftl:5:2: error[locale/syntax]: no space follows the "#" of the comment
      hint: write # and a space before the comment
    a.ftl:6:4: error[locale/syntax]: the end of the line follows the id, where "=" is needed
      hint: write id = text; an id has only the letters a–z, digits, "-" and "_"; a line that continues a message begins with four spaces
    "##);
    assert_snapshot!(faults("foo =\n\n-bar =\n\nbaz = a\n    .label =\n"), @r#"
    a.ftl:1:1: error[locale/syntax]: message "foo" has no text
      hint: write the text after "=", or on the next line after four spaces
    a.ftl:3:1: error[locale/syntax]: term "-bar" has no text
      hint: write the text after "=", or on the next line after four spaces
    a.ftl:6:6: error[locale/syntax]: attribute "label" has no text
      hint: write the text after "=", or delete the attribute
    "#);
    assert_snapshot!(faults("foo = a } b\nbar = { $x b }\nbaz = { }\nqux = { $ }\nquux = { $x.y }\nquz = { ä }\n"), @r#"
    a.ftl:1:9: error[locale/syntax]: this "}" closes nothing
      hint: delete it; a brace that is to be printed is written {"}"}
    a.ftl:2:12: error[locale/syntax]: "b" stands where the placeable should be closed with "}"
      hint: a placeable holds one thing, { $name }; a name has only the letters a–z, digits, "-" and "_"
    a.ftl:3:9: error[locale/syntax]: "}" cannot stand in a placeable
      hint: write { $variable }, { message }, { -term } or { "text" }; a brace that is to be printed is {"{"}
    a.ftl:4:10: error[locale/syntax]: the name of a variable cannot begin with a space
      hint: begin with a letter a–z
    a.ftl:5:12: error[locale/syntax]: "." stands where the placeable should be closed with "}"
      hint: a placeable holds one thing, { $name }; a name has only the letters a–z, digits, "-" and "_"
    a.ftl:6:9: error[locale/syntax]: "ä" cannot stand in a placeable
      hint: write { $variable }, { message }, { -term } or { "text" }; a brace that is to be printed is {"{"}
    "#);
    assert_snapshot!(faults("foo = { \"a\nbar = { \"\\n\" }\nbaz = { \"\\u00\" }\nqux = { \"\\u00ä\" }\n"), @r#"
    a.ftl:1:10: error[locale/syntax]: the quoted text is not closed on its line
      hint: close it with a straight quote: "
    a.ftl:2:10: error[locale/syntax]: \n is not an escape that Fluent knows
      hint: only \\ and \" and \u0000 exist; a backslash itself is \\
    a.ftl:3:10: error[locale/syntax]: the escape "\u00" is not complete
      hint: write \u and four hexadecimal digits, or \U and six; or the character itself
    a.ftl:4:10: error[locale/syntax]: the escape "\u00" is not complete
      hint: write \u and four hexadecimal digits, or \U and six; or the character itself
    "#);
    assert_snapshot!(faults("foo = { x ->\n *[a] b\n }\nbar = { -x ->\n *[a] b\n }\nbaz = { -x.y }\nqux = { x.y ->\n *[a] b\n }\n"), @r#"
    a.ftl:1:9: error[locale/syntax]: a message cannot choose between variants
      hint: choose by a variable: { $n -> … }
    a.ftl:4:10: error[locale/syntax]: a term cannot choose between variants
      hint: choose by an attribute of the term: { -term.gender -> … }
    a.ftl:7:12: error[locale/syntax]: the attribute of a term cannot be printed, it can only choose between variants
      hint: write the word itself, or make it a term of its own
    a.ftl:8:11: error[locale/syntax]: the attribute of a message cannot choose between variants
      hint: choose by a variable, or by the attribute of a term: { -term.gender -> … }
    "#);
    assert_snapshot!(
        faults("foo = { f($x) }\nbar = { F(a: 1, $x) }\nbaz = { F($x, a: 1, a: 2) }\nqux = { -t(x: $y) }\nquux = { F($x }\n"),
        @r#"
    a.ftl:1:13: error[locale/syntax]: only a function can have arguments, and a function is written in capitals
      hint: write NUMBER($n); a message or variable takes no arguments
    a.ftl:2:18: error[locale/syntax]: an argument without a name follows one with a name
      hint: write the arguments without a name first
    a.ftl:3:22: error[locale/syntax]: the argument "a" is given twice
      hint: leave one of them
    a.ftl:4:15: error[locale/syntax]: a named argument is not a quoted text or a number
      hint: write name: "text" or name: 1; a variable cannot be handed to a term
    a.ftl:5:15: error[locale/syntax]: the arguments are not closed
      hint: close them with ")"
    "#
    );
    assert_snapshot!(
        faults("foo = { $n ->\n [a] b\n }\nbar = { $n ->\n *[a] b\n *[b] c\n }\nbaz = { $n -> *[a] b }\nqux = { $n ->\n [ä] b\n }\nquux = { $n ->\n [a b] c\n }\nquz = { $n ->\n [a]\n *[b] c\n }\n"),
        @r#"
    a.ftl:2:6: error[locale/syntax]: no variant is marked as the one for all other cases
      hint: put "*" before the last one: *[other]
    a.ftl:6:3: error[locale/syntax]: two variants are marked as the one for all other cases
      hint: leave the "*" at the last one only
    a.ftl:8:15: error[locale/syntax]: "*" follows "->" on the same line
      hint: begin each variant on a line of its own, the first one too
    a.ftl:10:3: error[locale/syntax]: the key of a variant cannot begin with "ä"
      hint: begin with a letter a–z
    a.ftl:13:5: error[locale/syntax]: "b" stands where the key of the variant should be closed with "]"
      hint: a key is one number or one word of the letters a–z: [one]; "[" that is to be printed is {"["}
    a.ftl:16:4: error[locale/syntax]: a variant or attribute has no text
      hint: write the text behind it, or {""} if nothing is to be printed
    "#
    );
}

#[test]
fn a_broken_attribute_is_named_and_its_message_stays() {
    let ftl = "foo = a\n    .label = { $x\n    .title = b\n    .alt =\nbar = b\n";
    assert_snapshot!(faults(ftl), @r#"
    a.ftl:2:17: error[locale/syntax]: the placeable is not closed
      hint: close it with "}", and then go on with the text
    a.ftl:4:6: error[locale/syntax]: attribute "alt" has no text
      hint: write the text after "=", or delete the attribute
    "#);
    assert_eq!(usable(ftl), "bar foo");
}

#[test]
fn an_open_brace_does_not_swallow_the_next_message() {
    let ftl = "foo = {\nbar = a\nbaz = { $x\nqux = b\n";
    assert_snapshot!(faults(ftl), @r#"
    a.ftl:1:7: error[locale/syntax]: a "{" of message "foo" is not closed before the next message
      hint: close it with "}"; a brace that is to be printed is written {"{"}
    a.ftl:3:7: error[locale/syntax]: a "{" of message "baz" is not closed before the next message
      hint: close it with "}"; a brace that is to be printed is written {"{"}
    "#);
    assert_eq!(usable(ftl), "bar qux");
}

#[test]
fn windows_line_ends_are_fine() {
    let ftl = "# Kommentar\r\nfoo = a\r\n\r\n    b\r\n    .attr = { $n ->\r\n        [one] c\r\n       *[other] d\r\n    }\r\nbar = e\r\n";
    assert_eq!(faults(ftl), "");
    assert_eq!(usable(ftl), "bar foo");
}

#[test]
fn nesting_that_would_overflow_the_stack_is_refused() {
    let ftl = format!("foo = {}\nbar = a\n", "{".repeat(100_000));
    assert_snapshot!(faults(&ftl), @r#"
    a.ftl:1:71: error[locale/syntax]: placeables are nested more than 64 deep
      hint: close each "{" with "}", and write nested ones as messages of their own
    "#);
    assert_eq!(usable(&ftl), "bar");
}

#[test]
fn a_file_of_nothing_but_faults_is_read_in_time() {
    for line in [
        "ключ = a\n",
        "a = {\n",
        "{\n",
        "a = }\n",
        "\"k\": \"v\",\n",
        "a\n",
        "    b\n",
        "\tc\n",
        "a = { F(\n",
        ".a = {\n",
    ] {
        super::faults_in(&line.repeat(3_000));
        super::faults_in(&format!("foo = a\n{}", line.repeat(3_000)));
    }
}

#[test]
fn arbitrary_cuts_of_a_file_never_end_the_process() {
    let ftl = "\u{feff}# K\n-t = { $case ->\n   [gen] \u{200f}Ä\n  *[nom] ä\n }\nfoo = a <strong>b</strong> { -t(case: \"gen\") }\n    .x = { NUMBER($n, minimumFractionDigits: 2) }\nbar = { \"\\u00e4\" } ü\n";
    let boundaries: Vec<usize> = ftl.char_indices().map(|(at, _)| at).collect();
    for &cut in &boundaries {
        faults(&ftl[..cut]);
        faults(&ftl[cut..]);
        for filler in ["}", "{", "\n", "[", "\"", "ä", "\\u", "\t", "->\n", "="] {
            faults(&format!("{}{filler}{}", &ftl[..cut], &ftl[cut..]));
        }
    }
}
