//! The program; everything is in the library.

/// Pages are many small pieces that are made and dropped at once: the system's own allocator costs a third of the time here.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    begleitheft::cli::main()
}
