//! The project's history → older versions of its files, newest first, where it is kept by git and git is installed.
//!
//! The program `git` is asked, as a child process: it reads every kind of repository that there is. Nothing is fetched from
//! elsewhere, no pager or signature check is started, and nothing is written.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::MAX_FILE_BYTES;

/// One file as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Relative to the project, with `/`.
    pub path: String,
    /// The commit that wrote it, shortened.
    pub revision: String,
    /// The day of that commit: `2026-11-20`.
    pub day: String,
    pub text: String,
}

/// Older versions of the files below a folder, one for each commit that changed one.
#[derive(Debug)]
pub struct History {
    waiting: VecDeque<(String, String, String)>,
    git: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl History {
    /// The history of `below` (a folder or file) in the project at `folder`; else why there is none.
    pub fn open(folder: &Path, below: &str) -> Result<Self, String> {
        // A line for each commit, and one for each file that it changed.
        let format = format!("--format={MARK}%H %cs");
        let log = git(folder)
            .args(["log", "--relative", "--name-only", "--no-renames", &format, "--", below])
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("the program git cannot be run: {error}"))?;
        if !log.status.success() {
            let said = String::from_utf8_lossy(&log.stderr);
            let said = said.lines().find_map(|line| line.strip_prefix("fatal: ")).unwrap_or("git failed").to_owned();
            return Err(said);
        }
        let mut waiting = VecDeque::new();
        let mut commit = (String::new(), String::new());
        for line in String::from_utf8_lossy(&log.stdout).lines().filter(|line| !line.is_empty()) {
            match line.strip_prefix(MARK).and_then(|line| line.split_once(' ')) {
                Some((hash, day)) => commit = (hash.to_owned(), day.to_owned()),
                None => waiting.push_back((commit.0.clone(), commit.1.clone(), line.to_owned())),
            }
        }
        let start = git(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut git = start.map_err(|error| error.to_string())?;
        match (git.stdin.take(), git.stdout.take()) {
            (Some(questions), Some(answers)) => Ok(Self { waiting, git, questions, answers: BufReader::new(answers) }),
            _ => Err("git does not answer".to_owned()),
        }
    }

    /// A file of a commit; nothing if it is not there, is too large or is no text.
    fn read(&mut self, revision: &str, path: &str) -> std::io::Result<Option<String>> {
        writeln!(self.questions, "{revision}:./{path}")?;
        self.questions.flush()?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let mut words = head.split_whitespace();
        // `<object> blob <size>`, or the question and `missing`.
        let (Some(_), Some("blob"), Some(Ok(size))) = (words.next(), words.next(), words.next().map(str::parse::<u64>))
        else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        let mut content = self.answers.by_ref().take(size + 1);
        if size > MAX_FILE_BYTES {
            std::io::copy(&mut content, &mut std::io::sink())?;
            return Ok(None);
        }
        content.read_to_end(&mut bytes)?;
        bytes.pop();
        Ok(String::from_utf8(bytes).ok())
    }
}

impl Iterator for History {
    type Item = Version;

    fn next(&mut self) -> Option<Version> {
        loop {
            let (revision, day, path) = self.waiting.pop_front()?;
            let Ok(found) = self.read(&revision, &path) else { return None };
            if let Some(text) = found {
                let revision = revision.chars().take(10).collect();
                return Some(Version { path, revision, day, text });
            }
        }
    }
}

impl Drop for History {
    fn drop(&mut self) {
        // It only reads, and would end by itself when nobody asks any more.
        let _ = self.git.kill();
        let _ = self.git.wait();
    }
}

/// No path and no hash begins with it.
const MARK: char = '\u{1}';

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["--no-pager", "-c", "core.quotePath=false", "-c", "log.showSignature=false"]);
    // Objects that a partial clone left out stay out; questions for a password have nobody to answer.
    command
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("LC_ALL", "C");
    command
}
