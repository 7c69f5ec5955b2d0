//! How long each stage takes. The clock comes in as data: without one, nothing is measured.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What is measured by itself, in the order of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files → facts, words, templates and fonts.
    Load,
    Localise,
    Compose,
    /// Around Typst: data handed over, parts put together.
    Typeset,
    /// Typst's own layout of the parts.
    Layout,
    Proof,
    Impose,
    /// Typst's own export of the pages to read.
    Export,
    /// The PDF to print, made of the one to read.
    Sheets,
    /// Files onto the disk.
    Write,
}

impl Stage {
    pub const ALL: [Self; 10] = [
        Self::Load,
        Self::Localise,
        Self::Compose,
        Self::Typeset,
        Self::Layout,
        Self::Proof,
        Self::Impose,
        Self::Export,
        Self::Sheets,
        Self::Write,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Localise => "localise",
            Self::Compose => "compose",
            Self::Typeset => "typeset",
            Self::Layout => "typeset: Typst's layout",
            Self::Proof => "proof",
            Self::Impose => "impose",
            Self::Export => "write: Typst's export",
            Self::Sheets => "write: sheets",
            Self::Write => "write: files",
        }
    }
}

/// Time spent in each stage, summed over documents and threads.
#[derive(Debug, Default)]
pub struct Timings {
    /// The time since any fixed moment.
    clock: Option<fn() -> Duration>,
    nanoseconds: [AtomicU64; Stage::ALL.len()],
    times: [AtomicU64; Stage::ALL.len()],
}

impl Timings {
    pub fn with_clock(clock: fn() -> Duration) -> Self {
        Self { clock: Some(clock), ..Self::default() }
    }

    /// Does something that belongs to a stage.
    pub fn of<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let Some(clock) = self.clock else { return work() };
        let begun = clock();
        let done = work();
        self.add(stage, clock().saturating_sub(begun));
        done
    }

    pub fn add(&self, stage: Stage, time: Duration) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.nanoseconds[stage as usize].fetch_add(nanoseconds, Ordering::Relaxed);
        self.times[stage as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// How often a stage was done.
    pub fn times(&self, stage: Stage) -> u64 {
        self.times[stage as usize].load(Ordering::Relaxed)
    }

    /// What was spent in a stage itself: Typst's layout happens within `typeset` and is not counted there.
    pub fn spent(&self, stage: Stage) -> Duration {
        let all = |stage: Stage| Duration::from_nanos(self.nanoseconds[stage as usize].load(Ordering::Relaxed));
        match stage {
            Stage::Typeset => all(stage).saturating_sub(all(Stage::Layout)),
            other => all(other),
        }
    }
}
