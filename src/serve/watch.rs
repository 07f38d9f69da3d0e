//! The thread that notices changes, reads them and passes them on.
//!
//! What the system tells is a hint where to look, no more: it may come late, twice or not at all. So
//! whatever is less than plain ends in a look at everything, and a look from time to time notices a
//! folder that has taken another's place.

#![expect(clippy::disallowed_methods, reason = "to wait for a moment takes a clock")]

use std::collections::VecDeque;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::{Config, ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::gather::Batch;
use super::keeper::Message;
use super::{News, Teller};
use crate::compile::warm::Change;
use crate::diagnostic::{Diagnostic, Span};
use crate::source::disk::mirror::{Ground, Mirror, Sight};

/// How long the events of one save are gathered, where nothing tells that it is over.
const MOMENT: Duration = Duration::from_millis(4);

/// More places than this are looked at in one walk.
const MANY: usize = 100;

/// After folders came or went, files in them may have come before anyone watched: when to look again.
const LATER: [Duration; 2] = [Duration::from_millis(150), Duration::from_secs(1)];

/// How often the folders are looked at from outside.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// How often everything is looked at where the system tells of nothing; and no more than a tenth of the time.
const POLL: Duration = Duration::from_millis(500);
const SHARE: u32 = 10;

/// What the thread hears of.
pub(super) enum Signal {
    /// What the system tells.
    Told(notify::Result<Event>),
    /// Someone asks for everything to be read once more.
    ReadAgain,
}

/// The project's files, watched.
pub(super) struct Watch {
    mirror: Mirror,
    signals: Sender<Signal>,
    keeper: Sender<Message>,
    news: Teller,
    watcher: Option<RecommendedWatcher>,
    /// What the watcher watches.
    grounds: Vec<Ground>,
    is_polling: bool,
    /// What was wrong when the keeper was told last.
    faults: Vec<Diagnostic>,
    /// When to look again.
    later: VecDeque<Instant>,
    /// How long the last look at everything took.
    cost: Duration,
}

impl Watch {
    pub(super) fn new(
        mirror: Mirror,
        is_polling: bool,
        signals: Sender<Signal>,
        keeper: Sender<Message>,
        news: Teller,
    ) -> Self {
        let faults = mirror.faults().to_vec();
        let (watcher, grounds, later) = (None, Vec::new(), VecDeque::new());
        Self { mirror, signals, keeper, news, watcher, grounds, is_polling, faults, later, cost: Duration::ZERO }
    }

    /// What is wrong with single files.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        self.faults.clone()
    }

    /// Watches until no one is left who could ask.
    pub(super) fn run(mut self, signals: &Receiver<Signal>) {
        // Whatever has changed since the project was read.
        self.look(Instant::now());
        loop {
            match signals.recv_timeout(self.patience()) {
                Ok(Signal::ReadAgain) => self.read_again(),
                Ok(Signal::Told(told)) => self.gather(told, signals),
                Err(RecvTimeoutError::Timeout) => self.look_around(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// How long to wait for the system to tell something.
    fn patience(&self) -> Duration {
        let usual = if self.is_polling { POLL.max(self.cost * SHARE) } else { HEARTBEAT };
        self.later.front().map_or(usual, |next| next.saturating_duration_since(Instant::now()).min(usual))
    }

    /// Gathers what belongs to one save, and takes it in.
    fn gather(&mut self, told: notify::Result<Event>, signals: &Receiver<Signal>) {
        let noticed = Instant::now();
        let mut batch = Batch::default();
        let mut asks = false;
        batch.add(told, |place| self.mirror.concerns(place));
        while !batch.is_empty() && !batch.is_done(|place| self.mirror.knows(place)) {
            let left = MOMENT.saturating_sub(noticed.elapsed());
            match signals.recv_timeout(left) {
                Ok(Signal::Told(told)) => batch.add(told, |place| self.mirror.concerns(place)),
                Ok(Signal::ReadAgain) => asks = true,
                Err(_) => break,
            }
            if left.is_zero() {
                break;
            }
        }
        self.take(&batch, noticed);
        if asks {
            self.read_again();
        }
    }

    fn take(&mut self, batch: &Batch, noticed: Instant) {
        if batch.is_empty() {
            return;
        }
        if batch.failure.as_ref().is_some_and(is_limit) {
            self.poll_from_now_on();
        }
        let is_plain = !batch.has_folders && !batch.is_lost && batch.failure.is_none();
        if is_plain && batch.places().len() <= MANY && self.look_at(batch, noticed) {
            return;
        }
        self.later = LATER.iter().map(|after| noticed + *after).collect();
        self.look(noticed);
    }

    /// Looks at each place by itself; false where that is not enough.
    fn look_at(&mut self, batch: &Batch, noticed: Instant) -> bool {
        let mut changes = Vec::new();
        let mut is_enough = true;
        for place in batch.places() {
            match self.mirror.look_at(place) {
                Sight::Same => {}
                Sight::Changed(change) => changes.push(change),
                Sight::Unclear => is_enough = false,
            }
        }
        self.tell(changes, self.faults.clone(), noticed);
        is_enough
    }

    /// Time has passed: looks at everything, or only whether the folders are still the same ones.
    fn look_around(&mut self) {
        let now = Instant::now();
        let is_due = self.later.front().is_some_and(|next| *next <= now);
        while self.later.front().is_some_and(|next| *next <= now) {
            self.later.pop_front();
        }
        let is_lost = self.faults.iter().any(|fault| fault.code == "serve::project-gone");
        if is_due || is_lost || self.is_polling || self.mirror.grounds() != self.grounds {
            self.look(now);
        }
    }

    /// Looks at everything, and watches what is there now.
    fn look(&mut self, noticed: Instant) {
        // What changes while the watcher is changed is found by one more look.
        for _ in 0..3 {
            let started = Instant::now();
            match self.mirror.look_again() {
                Ok(changes) => self.tell(changes, self.mirror.faults().to_vec(), noticed),
                Err(_) => return self.miss(noticed),
            }
            self.cost = started.elapsed();
            let grounds = self.mirror.grounds();
            if self.is_polling || grounds == self.grounds {
                return;
            }
            self.watch(grounds);
        }
    }

    fn read_again(&mut self) {
        let now = Instant::now();
        match self.mirror.read_again() {
            Ok(changes) => self.tell(changes, self.mirror.faults().to_vec(), now),
            Err(_) => self.miss(now),
        }
    }

    /// The project has gone. It is shown as it was, until it comes back.
    fn miss(&mut self, noticed: Instant) {
        (self.watcher, self.grounds) = (None, Vec::new());
        let gone = Diagnostic::error("serve::project-gone", Span::file(&crate::config::path()));
        self.tell(Vec::new(), vec![gone], noticed);
    }

    /// Tells the keeper, where there is news.
    fn tell(&mut self, changes: Vec<Change>, faults: Vec<Diagnostic>, noticed: Instant) {
        if changes.is_empty() && faults == self.faults {
            return;
        }
        self.faults.clone_from(&faults);
        // A keeper that has gone takes the program with it.
        let _ = self.keeper.send(Message::Changed { changes, faults, noticed });
    }

    /// Watches these folders, and no others.
    fn watch(&mut self, grounds: Vec<Ground>) {
        let signals = self.signals.clone();
        let tell = move |told| {
            // A watch that has ended hears nothing more.
            let _ = signals.send(Signal::Told(told));
        };
        // Where a link leads is a ground of its own; the watcher would follow it anywhere.
        let watching = RecommendedWatcher::new(tell, Config::default().with_follow_symlinks(false));
        let watching = watching.and_then(|mut watcher| {
            grounds.iter().try_for_each(|ground| watch(&mut watcher, ground))?;
            Ok(watcher)
        });
        match watching {
            Ok(watcher) => (self.watcher, self.grounds) = (Some(watcher), grounds),
            Err(error) if is_passing(&error) => (self.watcher, self.grounds) = (None, Vec::new()),
            Err(_) => self.poll_from_now_on(),
        }
    }

    fn poll_from_now_on(&mut self) {
        (self.watcher, self.grounds) = (None, Vec::new());
        if !std::mem::replace(&mut self.is_polling, true) {
            (self.news)(News::Polling);
        }
    }
}

fn watch(watcher: &mut RecommendedWatcher, ground: &Ground) -> notify::Result<()> {
    let mode = if ground.deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
    watcher.watch(Path::new(&ground.place), mode)
}

/// Whether the system will tell of no more places.
fn is_limit(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::MaxFilesWatch => true,
        ErrorKind::Io(error) => matches!(error.raw_os_error(), Some(ENOSPC | EMFILE | ENFILE)),
        _ => false,
    }
}

/// Whether a folder went while it was about to be watched, which the next look will see.
fn is_passing(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// What Linux says when there may be no more watches, or no more files.
const ENOSPC: i32 = 28;
const EMFILE: i32 = 24;
const ENFILE: i32 = 23;

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn a_full_limit_is_told_from_a_folder_that_has_just_gone() {
        let error = |number| notify::Error::io(io::Error::from_raw_os_error(number));
        assert!(is_limit(&notify::Error::new(ErrorKind::MaxFilesWatch)) && is_limit(&error(ENOSPC)));
        assert!(!is_limit(&notify::Error::path_not_found()));
        let not_found = notify::Error::io(io::Error::from(io::ErrorKind::NotFound));
        assert!(is_passing(&notify::Error::path_not_found()) && is_passing(&not_found));
    }
}
