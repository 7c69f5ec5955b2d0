//! Pages and sheets of one document as PNG files, to look at while working on templates:
//! `cargo run --example pages -- musterstadt begleitheft ar /tmp/pages 80`

#![expect(clippy::panic, clippy::expect_used, reason = "a tool for people who edit templates")]
#![expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "it writes pictures beside the project's own output"
)]

use std::path::Path;

use begleitheft::diag::{Format, Sink, render};
use begleitheft::pipeline::{self, Request};
use begleitheft::proof::codes::raster;
use begleitheft::source::Project;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kommune, document, language, folder, ppi] = args.as_slice() else {
        panic!("usage: pages KOMMUNE DOCUMENT LANG FOLDER PPI");
    };
    let project = Project::from_folder(Path::new(".")).expect("run this in the project's folder");
    let request = Request {
        kommune: kommune.clone(),
        documents: vec![document.clone()],
        languages: vec![language.clone()],
        edition: "2026-11-20".parse().expect("a date"),
        is_final: false,
        bleed: "0".parse().expect("a length"),
        copies: 1,
    };
    let loaded = pipeline::load(&project, &request).expect("known names");
    let mut sink = Sink::default();
    let laid_out = loaded.lay_out(&project, &request, document, language, &mut sink);
    sink.diagnostics.extend(loaded.sink.diagnostics.iter().cloned());
    let errors: Vec<_> = sink.diagnostics.into_iter().filter(begleitheft::diag::Diagnostic::is_error).collect();
    eprint!("{}", render(&errors, &project, Format::Human, false));
    let Some(laid_out) = laid_out else { return };
    std::fs::create_dir_all(folder).expect("a folder to write to");
    let ppi: f64 = ppi.parse().expect("pixels per inch");
    for (name, pages) in [("page", laid_out.pages.pages()), ("sheet", laid_out.sheets().pages())] {
        for (index, page) in pages.iter().enumerate() {
            let path = format!("{folder}/{document}-{language}-{name}-{:02}.png", index + 1);
            let pixmap = typst_render::render(
                page,
                &typst_render::RenderOptions {
                    pixel_per_pt: typst::utils::Scalar::new(ppi / 72.0),
                    ..Default::default()
                },
            );
            pixmap.save_png(path).expect("a file");
        }
    }
    let (width, height, _) = raster(&laid_out.pages.pages()[0], ppi);
    eprintln!("{} pages of {width} × {height} pixels", laid_out.pages.pages().len());
}
