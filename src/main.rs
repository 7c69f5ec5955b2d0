//! The program; everything is in the library.

fn main() -> std::process::ExitCode {
    begleitheft::cli::main()
}
