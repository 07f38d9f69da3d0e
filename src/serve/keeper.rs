//! The thread that has the site: it answers what is asked, and works on what is left in between.

mod board;
mod placeholder;

use std::collections::{BTreeMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError};
use std::time::Instant;

use tokio::sync::{mpsc, oneshot};

use self::board::{Board, Follower};
use super::address::{self, Found};
use super::client::{self, Version, is_part};
use super::{News, Options, Rebuilt, Teller};
use crate::compile::printing::{Job, Printed};
use crate::compile::warm::{self, Change, Indexed, Next, Warm};
use crate::diagnostic::{self, Diagnostic, Reported, Severity};
use crate::report;
use crate::source::Sources;

/// What the keeper is told and asked.
pub(super) enum Message {
    /// What is at an address?
    Ask(Ask),
    /// A page was opened, and wants to hear of changes.
    Follow {
        /// Its address, decoded.
        address: String,
        /// Where it listens.
        events: mpsc::Sender<hyper::body::Bytes>,
        /// Whether whoever looks at it sits at this computer.
        may_open: bool,
        /// The run and the change that it heard of last.
        since: Option<(String, u64)>,
    },
    /// Someone wants to see a place of a file in the editor.
    Open {
        /// What the page was told, which no other site knows.
        token: String,
        /// The path, the line and the column.
        place: (String, usize, usize),
        /// Whether that may be.
        reply: oneshot::Sender<bool>,
    },
    /// Files have changed.
    Changed {
        /// Which.
        changes: Vec<Change>,
        /// What is wrong with single files now.
        faults: Vec<Diagnostic>,
        /// When it was noticed.
        noticed: Instant,
    },
    /// A document was printed.
    Printed(Box<Printed>),
    /// The index of the search was made.
    Indexed(Box<Indexed>),
}

/// A question for what is at an address.
pub(super) struct Ask {
    /// The address, decoded.
    pub(super) address: String,
    /// Where the answer goes.
    pub(super) reply: oneshot::Sender<Found>,
}

/// The site, and everyone who looks at it.
pub(super) struct Keeper {
    warm: Warm,
    options: Options,
    news: Teller,
    /// What is wrong with single files.
    faults: Vec<Diagnostic>,
    /// Everything that was wrong when all was made last.
    diagnostics: Vec<Diagnostic>,
    board: Board,
    /// What has been seen, by address: what is open now, and what pages are made of.
    seen: BTreeMap<String, Seen>,
    /// The addresses that may have changed since.
    unsure: VecDeque<String>,
    /// Those that have.
    changed: BTreeMap<String, Version>,
    work: Option<Work>,
    /// Whether anything may be left to be made.
    is_busy: bool,
    /// How many documents are being printed, on other threads: they take longer than anyone
    /// who asks for a page should wait.
    printing: usize,
    /// Who waits for a document.
    waiting: Vec<Ask>,
    /// Where printed documents are sent to.
    own: Sender<Message>,
    /// What one has to know to open the editor: it is told to our own pages alone.
    token: String,
}

/// What was last sent from an address.
struct Seen {
    /// The content; as long as it is the same piece of memory, nothing has changed.
    bytes: Option<Arc<[u8]>>,
    version: Version,
}

/// What has not been made yet.
struct Work {
    /// The files that have changed.
    files: Vec<Arc<str>>,
    since: Instant,
}

impl Keeper {
    #[expect(clippy::disallowed_methods, reason = "people are told how long it took")]
    pub(super) fn new(
        sources: Sources,
        options: Options,
        faults: Vec<Diagnostic>,
        news: Teller,
        own: Sender<Message>,
    ) -> Self {
        let work = Some(Work { files: Vec::new(), since: Instant::now() });
        let (seen, unsure, changed) = (BTreeMap::new(), VecDeque::new(), BTreeMap::new());
        // The standard library seeds these by the system's own source of randomness.
        let token = [0, 1].map(|part| format!("{:016x}", RandomState::new().hash_one(part))).concat();
        let board = Board::new(&options, &token);
        Self {
            warm: Warm::new(sources),
            options,
            news,
            faults,
            diagnostics: Vec::new(),
            board,
            seen,
            unsure,
            changed,
            work,
            is_busy: true,
            printing: 0,
            waiting: Vec::new(),
            own,
            token,
        }
    }

    /// Answers and works until no one is left who could ask.
    pub(super) fn run(mut self, inbox: &Receiver<Message>) {
        loop {
            let message = if self.is_busy || !self.unsure.is_empty() {
                inbox.try_recv()
            } else {
                inbox.recv().map_err(|_| TryRecvError::Disconnected)
            };
            match message {
                Ok(message) => self.hear(message),
                Err(TryRecvError::Empty) => self.go_on(),
                Err(TryRecvError::Disconnected) => return,
            }
        }
    }

    fn hear(&mut self, message: Message) {
        match message {
            Message::Ask(ask) => self.answer(ask),
            Message::Printed(printed) => {
                self.printing -= 1;
                self.is_busy = true;
                self.warm.store(*printed);
                std::mem::take(&mut self.waiting).into_iter().for_each(|ask| self.answer(ask));
            }
            Message::Indexed(indexed) => {
                self.is_busy = true;
                self.warm.store_index(*indexed);
                // Who waits gets what there is now: while someone writes, it is never the newest for long.
                std::mem::take(&mut self.waiting).into_iter().for_each(|ask| self.reply(ask));
            }
            Message::Follow { address, events, may_open, since } => {
                let seen = self.see(&address);
                let version = seen.version.clone();
                self.seen.insert(address.clone(), seen);
                self.board.welcome(Follower { address, events, may_open, since }, &version);
            }
            Message::Open { token, place, reply } => {
                let may = self.options.has_editor && token == self.token && self.board.names(&place);
                if may {
                    let (path, line, column) = place;
                    (self.news)(News::Edit(path, line, column));
                }
                let _ = reply.send(may);
            }
            Message::Changed { changes, faults, noticed } => self.take(changes, faults, noticed),
        }
    }

    fn answer(&mut self, ask: Ask) {
        let path = address::output(&self.options.base, &ask.address);
        if let Some(job) = path.and_then(|path| self.warm.job(&path)) {
            self.waiting.push(ask);
            return self.print(job);
        }
        let path = address::output(&self.options.base, &ask.address);
        if path.is_some_and(|path| self.warm.wants_index(&path)) {
            self.is_busy = true;
            return self.waiting.push(ask);
        }
        self.reply(ask);
    }

    fn reply(&mut self, ask: Ask) {
        let found = self.find(&ask.address);
        self.note(&ask.address, &found);
        // Who does not wait any more does not want it.
        let _ = ask.reply.send(found);
    }

    fn print(&mut self, job: Box<Job>) {
        let own = self.own.clone();
        self.printing += 1;
        rayon::spawn(move || {
            // There is no one left to be told when the preview has ended.
            let _ = own.send(Message::Printed(Box::new(job.run())));
        });
    }

    fn take(&mut self, changes: Vec<Change>, faults: Vec<Diagnostic>, noticed: Instant) {
        let files = changes.iter().map(|change| Arc::clone(change.path()));
        match &mut self.work {
            Some(work) => work.files.extend(files),
            None => self.work = Some(Work { files: files.collect(), since: noticed }),
        }
        self.faults = faults;
        self.is_busy = true;
        self.warm.update(changes);
        self.doubt();
    }

    /// Everything that is looked at may be another now. Pages come first: someone waits for them.
    fn doubt(&mut self) {
        self.board.tidy();
        let is_open = |address: &String| self.board.is_open(address);
        let is_shown = |address: &String| is_open(address) || is_part(address);
        self.seen.retain(|address, _| is_shown(address));
        let (pages, parts): (Vec<_>, Vec<_>) = self.seen.keys().cloned().partition(is_open);
        self.unsure = pages.into_iter().chain(parts).collect();
    }

    /// The next piece of what is left: first what someone looks at, then all else.
    fn go_on(&mut self) {
        if let Some(address) = self.unsure.pop_front() {
            let now = self.see(&address);
            if self.seen.get(&address).is_some_and(|seen| seen.version != now.version) {
                self.changed.insert(address.clone(), now.version.clone());
            }
            self.seen.insert(address, now);
            if self.unsure.is_empty() {
                self.board.tell_changed(std::mem::take(&mut self.changed));
            }
        } else {
            self.work_on();
        }
    }

    /// Makes more of the site. It counts as made when its pages are; PDFs follow behind.
    fn work_on(&mut self) {
        match self.warm.step() {
            Next::Again => {}
            Next::Index(indexing) => {
                let own = self.own.clone();
                rayon::spawn(move || {
                    let _ = own.send(Message::Indexed(Box::new(indexing.run())));
                });
            }
            Next::Print(job) => {
                self.settle();
                // One at a time: the pages that someone asks for need a processor too.
                if self.printing == 0 {
                    self.print(job);
                }
                self.is_busy = false;
            }
            Next::Done => {
                self.settle();
                self.is_busy = false;
            }
        }
    }

    /// Tells what has come of the changes, or of what was printed since.
    fn settle(&mut self) {
        let Reported { value: news, mut diagnostics } = self.warm.settle();
        diagnostics.extend(self.faults.iter().cloned());
        // Notes are for `check`: who is writing a page need not be told with each change that another is not complete.
        diagnostics.retain(|one| one.severity > Severity::Note);
        diagnostic::sort(&mut diagnostics);
        if !news.changed.is_empty() {
            // What is drawn last, such as the size of a PDF, may have changed a page that was looked at before.
            self.doubt();
        }
        if self.work.is_none() && diagnostics == self.diagnostics {
            return;
        }
        self.diagnostics = diagnostics;
        let voice = &self.options.voice;
        let (sources, words) = (self.warm.sources(), &voice.words);
        self.board.show(&self.diagnostics, sources, words);
        let mut report = Vec::new();
        // Memory takes everything.
        let _ = report::write(voice.format, &self.diagnostics, sources, words, voice.colour, &mut report);
        #[expect(clippy::disallowed_methods, reason = "people are told how long it took")]
        let work = self.work.take().unwrap_or_else(|| Work { files: Vec::new(), since: Instant::now() });
        (self.news)(News::Rebuilt(rebuilt(work, &news, &self.diagnostics, report)));
    }

    fn find(&mut self, address: &str) -> Found {
        match address::find(&mut self.warm, &self.options.base, address) {
            // Not even a page that says so: nothing can be made of the site.
            Found::Nothing(None) => {
                let words = &self.options.voice.words;
                Found::Nothing(Some(placeholder::page(&self.diagnostics, self.warm.sources(), words)))
            }
            found => found,
        }
    }

    /// Remembers what pages are made of, so that they can be told when it changes.
    fn note(&mut self, address: &str, found: &Found) {
        if is_part(address) && matches!(found, Found::File(..)) {
            let seen = self.seen(address, found);
            self.seen.insert(address.to_owned(), seen);
        }
    }

    fn see(&mut self, address: &str) -> Seen {
        let found = self.find(address);
        self.seen(address, &found)
    }

    fn seen(&self, address: &str, found: &Found) -> Seen {
        let (bytes, is_page) = match found {
            Found::File(path, bytes) => (Some(bytes), client::is_page(path)),
            Found::Nothing(bytes) => (bytes.as_ref(), true),
            Found::Folder | Found::Above => (None, false),
        };
        let known = self.seen.get(address).filter(|seen| match (&seen.bytes, bytes) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            _ => false,
        });
        let version = known.map(|seen| seen.version.clone());
        let version = version.unwrap_or_else(|| match bytes {
            Some(bytes) if is_page => Version::with_script(bytes),
            bytes => Version::of(bytes.map_or(&[], |bytes| bytes)),
        });
        Seen { bytes: bytes.cloned(), version }
    }
}

fn rebuilt(work: Work, news: &warm::News, diagnostics: &[Diagnostic], report: Vec<u8>) -> Rebuilt {
    let count = |severity| diagnostics.iter().filter(|one| one.severity == severity).count();
    let mut files = work.files;
    files.sort();
    files.dedup();
    Rebuilt {
        files,
        drawn: news.drawn,
        pages: news.pages,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        time: work.since.elapsed(),
        report,
    }
}
