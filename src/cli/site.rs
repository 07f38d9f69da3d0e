//! The project as commands need it that ask for its content, and make nothing of it.

use super::{Common, Terminal, USAGE, epoch};
use crate::compile::{self, Content};
use crate::diagnostic::{self, Diagnostic};
use crate::source::{Sources, disk};

/// A project that was read.
pub(super) struct Site {
    pub(super) sources: Sources,
    pub(super) content: Content,
    /// What is wrong with it.
    pub(super) found: Vec<Diagnostic>,
}

impl Site {
    /// Reads the project.
    ///
    /// # Errors
    /// The exit code, where there is no project, or none that can be understood; that was reported.
    pub(super) fn load(common: &Common, terminal: &Terminal) -> Result<Self, u8> {
        let mut found = Vec::new();
        let mut sources = match disk::load(&common.root) {
            Ok(loaded) => loaded.into(&mut found),
            Err(error) => {
                terminal.report_aside(&[error.diagnostic()], &Sources::default());
                return Err(USAGE);
            }
        };
        sources.settings.epoch = epoch();
        match compile::read(&sources).into(&mut found) {
            Some(content) => Ok(Self { sources, content, found }),
            None => {
                diagnostic::sort(&mut found);
                terminal.report_aside(&found, &sources);
                Err(USAGE)
            }
        }
    }
}
