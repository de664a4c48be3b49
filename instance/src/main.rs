//! The program `buurtbond`.

use std::process::ExitCode;

fn main() -> ExitCode {
    instance::cli::main()
}
