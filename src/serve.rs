//! The preview: the site over HTTP while its sources change.
//!
//! Three threads, each with one thing of its own, pass messages:
//!
//! ```text
//! disk ─→ watch ──changes──→ keeper ←──asks── http ←─ browsers
//!                              └──news──→ whoever started the preview
//! ```
//!
//! - `watch` has the [`Mirror`] of the project's files. It gathers the events of one save, reads
//!   what has changed, and passes it on.
//! - `keeper` has the [`Warm`](crate::compile::warm::Warm) site. It answers what is asked first,
//!   and works on what is left in between.
//! - `http` has the connections. It serves outputs of the site, from memory, and nothing else:
//!   there is no way from an address to the disk.
//!
//! The preview is for one person at one computer, and still as careful as a public server: any page
//! in that person's browser can send requests here. See `guard`.

mod address;
mod answer;
mod client;
mod conditions;
mod door;
mod events;
mod gather;
mod guard;
mod http;
mod keeper;
mod kind;
mod patient;
mod watch;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

pub use self::door::{Door, Interface};
pub use self::guard::AllowedHost;
use crate::report::{Format, Words};
use crate::source::Sources;
use crate::source::disk::mirror::Mirror;

/// How the site is shown.
pub struct Options {
    /// The path that the site lies at: `/`, or `/guide/`.
    pub base: String,
    /// Names that the preview may be called by, beside those of this computer.
    pub allowed: Vec<AllowedHost>,
    /// Whether pages keep themselves up to date.
    pub reload: bool,
    /// Whether to look at the files from time to time, where the system does not tell of changes.
    pub poll: bool,
    /// Whether there is an editor to open files in.
    pub has_editor: bool,
    /// How findings are worded.
    pub voice: Voice,
}

/// How findings are worded.
pub struct Voice {
    /// The words.
    pub words: Words,
    /// The format of the terminal's.
    pub format: Format,
    /// Whether the terminal shows colours.
    pub colour: bool,
}

/// What whoever started the preview is told.
#[derive(Debug)]
pub enum News {
    /// The site is up to date again.
    Rebuilt(Rebuilt),
    /// The system tells of no more changes, so the files are looked at from time to time.
    Polling,
    /// Someone wants to see this place of a file in the editor: its path below the root, line and column.
    Edit(String, usize, usize),
    /// The system asks the program to end.
    Ended,
    /// A part of the preview has failed.
    Failed,
}

/// Tells the news, from any thread.
pub type Teller = Arc<dyn Fn(News) + Send + Sync>;

/// What has come of a change.
#[derive(Debug)]
pub struct Rebuilt {
    /// The paths of the files that have changed; none at the start.
    pub files: Vec<Arc<str>>,
    /// How many pages were drawn.
    pub drawn: usize,
    /// How many pages there are.
    pub pages: usize,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// From the change being noticed to all of the site being made.
    pub time: Duration,
    /// The findings as the terminal shows them.
    pub report: Vec<u8>,
}

/// The preview, as long as the program runs.
pub struct Preview {
    watch: Sender<watch::Signal>,
}

impl Preview {
    /// Reads the whole project once more.
    pub fn read_again(&self) {
        // A watch that has ended has told so.
        let _ = self.watch.send(watch::Signal::ReadAgain);
    }
}

/// Layout of deeply nested text recurses, as on the threads of the command line.
const STACK: usize = 16 << 20;

/// Starts the preview of a project that was read into `sources` and `mirror`.
///
/// # Errors
/// Those of the system, where it gives no threads.
pub fn start(mirror: Mirror, sources: Sources, door: Door, options: Options, news: &Teller) -> io::Result<Preview> {
    let (asks, inbox) = mpsc::channel();
    let (signals, events) = mpsc::channel();
    let desk = http::Desk::new(&options, &door, asks.clone());
    let watch = watch::Watch::new(mirror, options.poll, signals.clone(), asks.clone(), Arc::clone(news));
    let keeper = keeper::Keeper::new(sources, options, watch.faults(), Arc::clone(news), asks);
    spawn("watch", news, move || watch.run(&events))?;
    spawn("keeper", news, move || keeper.run(&inbox))?;
    let ended = Arc::clone(news);
    spawn("http", news, move || http::run(desk, door, &ended))?;
    Ok(Preview { watch: signals })
}

/// Runs a part of the preview on a thread of its own; its end is news, since no part ends by itself.
fn spawn(name: &str, news: &Teller, part: impl FnOnce() + Send + 'static) -> io::Result<()> {
    /// Tells of the end also where it is a panic.
    struct End(Teller);

    impl Drop for End {
        fn drop(&mut self) {
            (self.0)(News::Failed);
        }
    }

    let end = End(Arc::clone(news));
    let run = move || {
        let _end = end;
        part();
    };
    thread::Builder::new().name(name.to_owned()).stack_size(STACK).spawn(run).map(drop)
}
