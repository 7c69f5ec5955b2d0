//! Running the real program in a folder of its own, and looking at what it left.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::made::EDITION;

/// Where the sources of this project are.
pub(crate) fn project_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Folders that a run can reach: where it starts, its home and its place for temporary files.
pub(crate) struct Place {
    root: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for name in ["here", "home", "tmp"] {
            make_folder(&root.path().join(name));
        }
        Self { root }
    }

    /// Where the program starts.
    pub(crate) fn here(&self) -> PathBuf {
        self.root.path().join("here")
    }

    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        // Nothing of the machine's environment decides on a result.
        command.env_clear().current_dir(self.here()).stdin(Stdio::null());
        for (name, folder) in
            [("HOME", "home"), ("TMPDIR", "tmp"), ("XDG_CACHE_HOME", "home"), ("XDG_CONFIG_HOME", "home")]
        {
            command.env(name, self.root.path().join(folder));
        }
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let mut command = self.command(Path::new(env!("CARGO_BIN_EXE_begleitheft")));
        command.args(args);
        run(&mut command)
    }

    /// `build` of this project's Musterstadt into `out`, on the fixed day.
    pub(crate) fn build(&self, args: &[&str]) -> Ran {
        self.build_of(project_folder(), args)
    }

    /// `build` of a copy of the project.
    pub(crate) fn build_of(&self, project: &Path, args: &[&str]) -> Ran {
        let project = project.to_str().unwrap();
        let fixed = ["build", "--project", project, "--kommune", "musterstadt", "--edition", EDITION];
        self.run(&[&fixed[..], args].concat())
    }

    /// Everything that the run can have written, by path: `here/out/manifest.json`.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(self.root.path())
    }

    /// The same below `here/out`.
    pub(crate) fn output(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.here().join("out"))
    }
}

pub(crate) fn run(command: &mut Command) -> Ran {
    let done = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { status: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
}

/// A copy of what the program prints from, to break things in.
pub(crate) fn copy_of_project(to: &Path) -> PathBuf {
    for folder in ["content", "locales", "templates", "fonts"] {
        for (path, bytes) in files_below(&project_folder().join(folder)) {
            write(&to.join(folder).join(path), &bytes);
        }
    }
    to.to_path_buf()
}

/// Every file below a folder, by its path with `/`; none if there is no such folder.
#[expect(clippy::disallowed_methods, reason = "tests look at what was written")]
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let below = files_below(&entry.path());
            files.extend(below.into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    files
}

#[expect(clippy::disallowed_methods, reason = "tests write what is to be read")]
pub(crate) fn write(path: &Path, bytes: &[u8]) {
    make_folder(path.parent().unwrap());
    fs::write(path, bytes).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "tests write what is to be read")]
pub(crate) fn append(path: &Path, text: &str) {
    let before = fs::read_to_string(path).unwrap();
    fs::write(path, before + text).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "tests write what is to be read")]
pub(crate) fn make_folder(path: &Path) {
    fs::create_dir_all(path).unwrap();
}
