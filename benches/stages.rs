//! What each stage of a build takes, and the whole of it, for a booklet and for a pack in two scripts.
//!
//! `cargo bench --bench stages`, or `cargo bench --bench stages -- ar/begleitheft/proof`. One document after another in one process,
//! one thread, nothing kept from the one before: what `build --timings` shows, often enough to compare.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a program for people, which may fail")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use begleitheft::pipeline::{self, Loaded, Request};
use begleitheft::source::Project;
use begleitheft::timings::{Stage, Timings};
use begleitheft::write::Output;
use criterion::{Criterion, criterion_group, criterion_main};

/// What is measured within one document; `load` and `write: files` are around it.
const WITHIN: [Stage; 8] = [
    Stage::Localise,
    Stage::Compose,
    Stage::Typeset,
    Stage::Layout,
    Stage::Proof,
    Stage::Impose,
    Stage::Export,
    Stage::Sheets,
];

fn clock() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGUN.elapsed()
}

fn request(document: &str, language: &str) -> Request {
    Request {
        kommune: "musterstadt".to_owned(),
        documents: vec![document.to_owned()],
        languages: vec![language.to_owned()],
        edition: "2026-11-20".parse().unwrap(),
        is_final: false,
        bleed: "0".parse().unwrap(),
        copies: 1,
    }
}

fn stages(criterion: &mut Criterion) {
    let project = Project::embedded();
    for (language, document) in
        [("de", "begleitheft"), ("ar", "begleitheft"), ("de", "willkommensmappe"), ("ar", "willkommensmappe")]
    {
        let request = request(document, language);
        let mut group = criterion.benchmark_group(format!("{language}/{document}"));
        group.sample_size(10);
        group.bench_function("load", |bencher| bencher.iter(|| load(&project, &request)));
        let mut loaded = load(&project, &request);
        for stage in WITHIN {
            group.bench_function(stage.name(), |bencher| {
                bencher.iter_custom(|times| {
                    loaded.timings = Timings::with_clock(clock);
                    (0..times).for_each(|_| drop(loaded.make(&project, &request, document, language)));
                    loaded.timings.spent(stage)
                });
            });
        }
        group.bench_function("write: files", |bencher| {
            let folder = std::env::temp_dir().join(format!("begleitheft-bench-{}", std::process::id()));
            let output = Output::new(&folder);
            let files = loaded.make(&project, &request, document, language).files.unwrap();
            bencher.iter(|| {
                for (entry, bytes) in &files {
                    output.write(&entry.path, bytes).unwrap();
                }
            });
            std::fs::remove_dir_all(&folder).unwrap();
        });
        group.bench_function("all but loading and files", |bencher| {
            loaded.timings = Timings::default();
            bencher.iter(|| loaded.make(&project, &request, document, language));
        });
        group.finish();
    }
}

fn load(project: &Project, request: &Request) -> Loaded {
    pipeline::load(project, request).unwrap_or_else(|unknown| panic!("{} is not known", unknown.name))
}

criterion_group!(benches, stages);
criterion_main!(benches);
