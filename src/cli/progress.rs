//! A bar for long work, where a person is watching; nothing in a pipe.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Terminal;
use crate::compile::Step;
use crate::report::Format;

/// The bar. It shows itself only on a terminal, and only for as long as the work lasts.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(terminal: &Terminal) -> Self {
        // Standard error that is no terminal hides the bar by itself.
        let target =
            if terminal.format == Format::Human { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target);
        let words = terminal.words.say("progress-compile", &[]);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(words);
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    pub(super) fn step(&self, step: Step) {
        match step {
            Step::Planned(number) => self.0.set_length(number as u64),
            Step::Made => self.0.inc(1),
        }
    }

    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
