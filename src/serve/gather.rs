//! One save is often several events: what happened to which places, until it seems to be over.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Error, Event, EventKind};

/// What happened within a moment.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// The places, each with whether its writer seems to have finished.
    places: BTreeMap<PathBuf, bool>,
    /// Whether folders came or went, so that files may have done so unnoticed.
    pub(super) has_folders: bool,
    /// Whether so much happened that the system has lost count.
    pub(super) is_lost: bool,
    /// What the system could not do.
    pub(super) failure: Option<Error>,
}

impl Batch {
    /// Takes in what the system tells, as far as it happened at a place that `concerns` the project.
    pub(super) fn add(&mut self, told: Result<Event, Error>, concerns: impl Fn(&Path) -> bool) {
        let event = match told {
            Ok(event) => event,
            Err(error) => {
                self.failure = Some(error);
                return;
            }
        };
        self.is_lost |= event.need_rescan();
        let Some(is_done) = is_done(event.kind) else { return };
        for place in event.paths {
            if concerns(&place) {
                self.has_folders |= is_of_folder(event.kind);
                self.places.insert(place, is_done);
            }
        }
    }

    /// Whether nothing has happened that concerns the project.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty() && !self.is_lost && self.failure.is_none()
    }

    /// Whether there is nothing to wait for: the writers of files that are known have all finished.
    /// One of a file that is not known may be about to give it the name of another.
    pub(super) fn is_done(&self, knows: impl Fn(&Path) -> bool) -> bool {
        !self.has_folders && self.places.iter().all(|(place, is_done)| *is_done && knows(place))
    }

    /// The places.
    pub(super) fn places(&self) -> impl ExactSizeIterator<Item = &Path> {
        self.places.keys().map(PathBuf::as_path)
    }
}

/// Whether an event ends what happens to its file; `None` if nothing happened to it.
fn is_done(kind: EventKind) -> Option<bool> {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(true),
        // The names before and after were told one by one.
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => None,
        EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Some(true),
        _ => Some(false),
    }
}

fn is_of_folder(kind: EventKind) -> bool {
    matches!(kind, EventKind::Create(CreateKind::Folder) | EventKind::Remove(RemoveKind::Folder))
}

#[cfg(test)]
mod tests {
    use notify::event::DataChange;

    use super::*;

    fn gathered(events: &[(EventKind, &str)]) -> Batch {
        let mut batch = Batch::default();
        for (kind, path) in events {
            batch.add(Ok(Event::new(*kind).add_path(PathBuf::from(path))), |place| !place.ends_with("notes.txt"));
        }
        batch
    }

    const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSED: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));
    const OPENED: EventKind = EventKind::Access(AccessKind::Open(AccessMode::Any));
    const GONE: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::From));
    const COME: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::To));

    #[test]
    fn a_save_is_over_when_its_file_is_closed() {
        assert!(gathered(&[(OPENED, "/p/a"), (WRITTEN, "/p/notes.txt")]).is_empty());
        assert!(!gathered(&[(WRITTEN, "/p/a")]).is_done(|_| true));
        assert!(gathered(&[(WRITTEN, "/p/a"), (CLOSED, "/p/a")]).is_done(|_| true));
        assert!(!gathered(&[(CLOSED, "/p/a"), (WRITTEN, "/p/a")]).is_done(|_| true));
        // An editor that puts the old file aside is not finished, nor one that writes beside it.
        assert!(!gathered(&[(GONE, "/p/a")]).is_done(|_| true));
        assert!(!gathered(&[(CLOSED, "/p/a.tmp")]).is_done(|place| place.ends_with("a")));
        assert!(gathered(&[(COME, "/p/a")]).is_done(|_| true));
    }

    #[test]
    fn what_the_system_lost_count_of_is_looked_for() {
        let mut batch = Batch::default();
        batch.add(Ok(Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan)), |_| true);
        assert!(batch.is_lost && !batch.is_empty());
        assert!(gathered(&[(EventKind::Create(CreateKind::Folder), "/p/new")]).has_folders);
    }
}
