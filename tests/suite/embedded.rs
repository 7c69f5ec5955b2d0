//! The copy of the project inside the program, and reading a project from a folder.

#![expect(clippy::disallowed_methods, reason = "tests read the repository and make folders to read")]

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;

use begleitheft::diag::{Diagnostic, codes};
use begleitheft::pipeline;
use begleitheft::source::{MAX_FILE_BYTES, Origin, Project, embedded_files};

use crate::harness::{files_below, report, request, root};

#[test]
fn the_embedded_copy_is_the_tree_byte_for_byte() {
    let mut tree = BTreeMap::new();
    for folder in ["content", "fonts", "locales", "templates"] {
        let files = files_below(&root().join(folder));
        tree.extend(files.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    let embedded: BTreeMap<String, Vec<u8>> =
        embedded_files().into_iter().map(|(path, bytes)| (path, bytes.to_vec())).collect();
    assert!(
        tree.keys().eq(embedded.keys()),
        "{:?}",
        tree.keys().filter(|path| !embedded.contains_key(*path)).collect::<Vec<_>>()
    );
    for (path, bytes) in &tree {
        assert!(embedded[path] == *bytes, "{path} differs: build again");
    }
    assert!(tree.len() > 100);
}

#[test]
fn the_program_alone_makes_a_document() {
    let project = Project::embedded();
    let mut request = request("musterstadt");
    request.documents = vec!["arbeitgeber-flyer".to_owned()];
    request.languages = vec!["de".to_owned()];
    let loaded = pipeline::load(&project, &request).unwrap();
    let made = loaded.build(&project, &request, NonZeroUsize::MIN, &|_| {});
    let [made] = made.as_slice() else {
        unreachable!("{} documents: {}", made.len(), report(&project, &loaded.sink.diagnostics))
    };
    let Some([(reading, pdf), (print, sheets)]) = &made.files else {
        unreachable!("{}", report(&project, &made.diagnostics))
    };
    assert_eq!((reading.path.as_str(), reading.pages), ("musterstadt/de/arbeitgeber-flyer.pdf", 6));
    assert_eq!((print.path.as_str(), print.sheets), ("musterstadt/de/arbeitgeber-flyer.print.pdf", 1));
    assert!(pdf.starts_with(b"%PDF-1.7") && sheets.starts_with(b"%PDF-1.7"));
}

/// A folder with a municipality, and nothing else.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["content/ort", "locales/de"] {
        fs::create_dir_all(folder.path().join(path)).unwrap();
    }
    fs::write(folder.path().join("content/ort/kommune.yaml"), "id: ort\n").unwrap();
    folder
}

#[test]
fn a_folder_without_templates_and_fonts_prints_with_those_of_the_program() {
    let folder = folder();
    let project = Project::from_folder(folder.path()).unwrap();
    assert!(project.find("templates/documents/booklet.typ").is_some());
    assert!(project.fonts().count() > 0);
    // Facts and words are its own.
    assert!(project.find("content/musterstadt/kommune.yaml").is_none());
    assert_eq!(project.origin, Origin::Folder(folder.path().to_path_buf()));
    // Templates of its own are all that there are.
    fs::create_dir_all(folder.path().join("templates/documents")).unwrap();
    fs::write(folder.path().join("templates/documents/own.typ"), "").unwrap();
    let project = Project::from_folder(folder.path()).unwrap();
    assert!(project.find("templates/documents/own.typ").is_some());
    assert!(project.find("templates/documents/booklet.typ").is_none());
}

#[test]
fn a_file_that_nobody_wrote_by_hand_is_not_read() {
    let folder = folder();
    let path = folder.path().join("content/ort/offices.yaml");
    fs::File::create(&path).unwrap().set_len(MAX_FILE_BYTES + 1).unwrap();
    let project = Project::from_folder(folder.path()).unwrap();
    let problems: Vec<Diagnostic> = project.problems.iter().map(Diagnostic::from).collect();
    let [problem] = problems.as_slice() else { unreachable!("{}", report(&project, &problems)) };
    assert_eq!(problem.code, codes::SOURCE_UNREADABLE);
    assert!(report(&project, &problems).contains("content/ort/offices.yaml"));
    // Exactly as large is read.
    fs::File::create(&path).unwrap().set_len(MAX_FILE_BYTES).unwrap();
    assert!(Project::from_folder(folder.path()).unwrap().problems.is_empty());
}

#[test]
fn the_nearest_project_above_is_found_and_else_the_embedded_one() {
    let folder = folder();
    let found = Project::discover(None, &folder.path().join("content/ort")).unwrap();
    assert_eq!(found.origin, Origin::Folder(folder.path().to_path_buf()));
    let elsewhere = tempfile::tempdir().unwrap();
    assert_eq!(Project::discover(None, elsewhere.path()).unwrap().origin, Origin::Embedded);
    // A folder that is asked for by name has to be a project.
    let error = Project::discover(Some(elsewhere.path()), folder.path()).unwrap_err();
    assert!(error.reason.contains("content/"), "{}", error.reason);
}

#[test]
fn hidden_files_and_links_are_no_part_of_a_project() {
    let folder = folder();
    fs::write(folder.path().join("content/ort/.offices.yaml.swp"), [0xff, 0xfe]).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), folder.path().join("content/ort/loop")).unwrap();
    let project = Project::from_folder(folder.path()).unwrap();
    assert!(project.problems.is_empty());
    assert_eq!(
        project.files_in("content/", "").map(|(_, file)| file.path.to_string()).collect::<Vec<_>>(),
        ["content/ort/kommune.yaml"]
    );
}
