//! The command line: from arguments to one of the program's ends.
//!
//! The environment is read here, once, and nowhere else.

#![expect(
    clippy::disallowed_methods,
    reason = "the edge: it reads the environment and the clock once and passes on what matters"
)]

mod build;
mod form;
mod i18n;
mod incomplete;
mod init;
mod new;
mod progress;
mod schema;
mod serve;
mod site;

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Diagnostic;
use crate::report::{self, Format, Language, Words};
use crate::source::Sources;

/// All is well.
const GOOD: u8 = 0;
/// The content has errors, or warnings under `--strict`.
const CONTENT: u8 = 1;
/// Wrong use, configuration or I/O.
const USAGE: u8 = 2;

/// Turns Markdown in several languages into an accessible website, a printable workbook and
/// agreements to sign.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    #[command(flatten)]
    common: Common,
}

const EXIT_CODES: &str = "Exit codes: 0 all is well; 1 the content has errors (with --strict also warnings); \
                          2 wrong use, configuration, or a file that cannot be read or written";

/// What every command understands.
#[derive(Debug, Args)]
struct Common {
    /// The project: the folder that has sitegen.toml in it
    #[arg(long, short, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,

    /// The language of messages, fi or en; without it, that of the system. For form fill it is also the form's
    #[arg(long, global = true, value_name = "LANGUAGE")]
    language: Option<String>,

    /// How findings are written
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,

    /// How many threads work; without it, one a processor
    #[arg(long, short, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder
    Build(build::BuildArguments),
    /// Check everything and write nothing
    Check(build::CheckArguments),
    /// Show the site in a browser, up to date with every change
    Serve(serve::ServeArguments),
    /// Unpack a working programme in Finnish and English
    Init(init::InitArguments),
    /// Write the files of a new page, one a language
    New(new::NewArguments),
    /// Print a JSON Schema of sitegen.toml, or of the front matter of a kind of page, for editors
    Schema(schema::SchemaArguments),
    /// Get answers out of forms and into them
    #[command(subcommand)]
    Form(form::FormCommand),
    /// Tools for translators: what there is to do, and what is done
    #[command(subcommand)]
    I18n(i18n::I18nCommand),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

impl Arguments {
    /// Refuses a language of messages that the program does not speak. A form may be filled in in any
    /// language of its site, and its messages are then in that of the system.
    fn checked(self) -> Result<Self, clap::Error> {
        let of_form = matches!(self.command, Command::Form(form::FormCommand::Fill(_)));
        match &self.common.language {
            Some(language) if !of_form && self.common.spoken().is_none() => {
                let message =
                    format!("invalid value '{language}' for '--language <LANGUAGE>'\n  [possible values: fi, en]");
                Err(Self::command().error(ErrorKind::InvalidValue, message))
            }
            _ => Ok(self),
        }
    }
}

impl Common {
    /// The language of messages, where one that the program speaks is asked for.
    fn spoken(&self) -> Option<Language> {
        Language::from_str(self.language.as_deref()?, false).ok()
    }
}

/// The command line as data: for completions, and for its reference.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse().and_then(Arguments::checked) {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = if error.use_stderr() { USAGE } else { GOOD };
            // When even help cannot be printed, the exit code has to do.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let common = &arguments.common;
    let terminal = Terminal {
        words: Words::new(common.spoken().unwrap_or_else(system_language)),
        format: common.format,
        colour: io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    start_threads(common.jobs);
    let code = match &arguments.command {
        Command::Build(build) => build::build(common, build, &terminal),
        Command::Check(check) => build::check(common, check, &terminal),
        Command::Serve(serve) => serve::run(common, serve, &terminal),
        Command::Init(init) => init::run(init, &terminal),
        Command::New(new) => new::run(common, new, &terminal),
        Command::Schema(schema) => schema::run(schema, &terminal),
        Command::Form(form) => form::run(common, form, &terminal),
        Command::I18n(command) => i18n::run(common, command, &terminal),
        Command::Completions { shell } => {
            // By way of memory: the generator panics where the reader of a pipe has gone.
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut command(), "sitegen", &mut script);
            let _ = io::stdout().write_all(&script);
            GOOD
        }
    };
    ExitCode::from(code)
}

/// Layout of deeply nested text recurses; 16 MiB a thread hold the deepest that the parser accepts.
const STACK: usize = 16 << 20;

fn start_threads(jobs: Option<u16>) {
    let builder = rayon::ThreadPoolBuilder::new().stack_size(STACK).num_threads(jobs.map_or(0, usize::from));
    // A second call in one process keeps the first pool, which is as good.
    let _ = builder.build_global();
}

/// The language of the system's messages: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set (POSIX).
fn system_language() -> Language {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    let value: OsString = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    if value.to_string_lossy().starts_with("fi") { Language::Fi } else { Language::En }
}

/// Where findings and closing lines go.
struct Terminal {
    words: Words,
    format: Format,
    colour: bool,
}

impl Terminal {
    /// Writes findings: for people to standard error, for programs to standard output.
    fn report(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
        let target: &mut dyn io::Write = if self.format == Format::Human { &mut err } else { &mut out };
        // Whoever closed the pipe does not want to read on.
        let _ = report::write(self.format, diagnostics, sources, &self.words, self.colour, target);
    }

    /// Writes findings to standard error whatever their format: standard output is for what was asked for.
    fn report_aside(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let mut err = io::stderr().lock();
        // Whoever closed the pipe does not want to read on.
        let _ = report::write(self.format, diagnostics, sources, &self.words, self.colour, &mut err);
    }

    /// Writes one finding that no file is to blame for.
    fn report_one(&self, diagnostic: Diagnostic) {
        self.report(&[diagnostic], &Sources::default());
    }

    /// Writes a closing line for people.
    fn say(&self, line: &str) {
        if self.format == Format::Human {
            let _ = writeln!(io::stdout(), "{line}");
        }
    }

    /// Writes a closing line about a failure.
    fn complain(&self, line: &str) {
        if self.format == Format::Human {
            let _ = writeln!(io::stderr(), "{line}");
        }
    }
}

/// The date that PDFs carry where whoever builds has set one, in seconds since 1970
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
fn epoch() -> Option<i64> {
    env::var("SOURCE_DATE_EPOCH").ok().and_then(|value| value.trim().parse().ok())
}
