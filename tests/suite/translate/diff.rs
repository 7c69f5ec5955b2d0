//! `translate diff`: the German of then is found in the history of the project.

use std::path::Path;
use std::process::Command;

use super::{Copy, ID, german};
use crate::print::program::run;

/// Runs git in the copy; false if there is none on this machine.
fn git(copy: &Copy, args: &[&str]) -> bool {
    let identity = ["-c", "user.name=Team Mitte", "-c", "user.email=mitte@example.org", "-c", "commit.gpgSign=false"];
    let mut command = Command::new("git");
    command.current_dir(copy.place.here()).args(identity).args(args);
    match command.output() {
        Ok(done) => {
            assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
            true
        }
        Err(error) => {
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "git {args:?}");
            false
        }
    }
}

/// The text that was translated is several commits back, and its file was renamed since.
#[test]
fn the_german_that_was_translated_is_found_in_the_history() {
    let copy = Copy::new();
    let old = german(&copy);
    if !git(&copy, &["init", "--quiet"]) {
        return;
    }
    git(&copy, &["add", "locales/de", "locales/uk"]);
    git(&copy, &["commit", "--quiet", "-m", "then"]);
    copy.replace("locales/de/topics.ftl", &old, &format!("{old} Auch Ihren."));
    git(&copy, &["commit", "--quiet", "-a", "-m", "between"]);
    git(&copy, &["mv", "locales/de/topics.ftl", "locales/de/themen.ftl"]);
    git(&copy, &["commit", "--quiet", "-m", "moved"]);
    copy.replace("locales/de/themen.ftl", &format!("{old} Auch Ihren."), &format!("{old} Immer."));

    let shown = copy.done(&["diff", "uk"]);
    assert!(shown.contains("  German then (") && shown.contains(&format!("  - {old}\n")), "{shown}");
    assert!(
        shown.contains("  German now (locales/de/themen.ftl:") && shown.contains(&format!("  + {old} Immer.\n")),
        "{shown}"
    );
    assert!(shown.contains("  uk (locales/uk/topics.ftl:") && shown.contains("uk: 1 text is outdated."), "{shown}");
    assert!(!shown.contains("Auch Ihren"), "{shown}");
    assert_eq!(shown.matches(ID).count(), 4, "{shown}");
}

#[test]
fn where_nothing_older_is_known_that_is_said() {
    let copy = Copy::new();
    let old = german(&copy);
    assert_eq!(copy.done(&["diff", "uk"]), "uk: no text is outdated\n");
    copy.replace("locales/de/topics.ftl", &old, &format!("{old} Immer."));
    let no_repository = copy.done(&["diff", "uk", ID]);
    let reason = "German then: not known, because there is no history to look into: ";
    assert!(no_repository.contains(reason) && no_repository.contains(&format!("{old} Immer.")), "{no_repository}");

    let mut command = copy.place.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
    command.env("PATH", copy.path("nowhere")).args(["translate", "diff", "uk", ID]);
    let no_git = run(&mut command);
    assert_eq!((no_git.status, no_git.err.as_str()), (0, ""));
    assert!(no_git.out.contains(reason) && no_git.out.contains("the program git cannot be run"), "{}", no_git.out);

    if git(&copy, &["init", "--quiet"]) {
        git(&copy, &["add", "locales/de"]);
        git(&copy, &["commit", "--quiet", "-m", "too late"]);
        let shown = copy.done(&["diff", "uk", ID]);
        assert!(shown.contains("no version in the history has the text that was translated"), "{shown}");
    }
    let ran = copy.translate(&["diff", "uk", "topic-registration-leterbox"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains(&format!("did you mean \"{ID}\"?")), "{}", ran.err);
}
