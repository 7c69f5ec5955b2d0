//! Tells cargo that the embedded copy of the project (`src/source/embedded.rs`) follows these folders.

fn main() {
    for folder in ["content", "locales", "templates", "fonts"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
