//! The keys that the preview listens to, where someone sits at a terminal.

use std::io::{self, IsTerminal};
use std::thread;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// Show the preview in the browser.
    Open,
    /// Read everything once more.
    Read,
    /// End.
    Quit,
}

/// The terminal, which gives us single keys for as long as this lives.
pub(super) struct Keys;

impl Keys {
    /// Passes on each key, as long as someone listens; `None` where there is no one to press any.
    pub(super) fn listen(pass: impl Fn(Key) -> bool + Send + 'static) -> Option<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() || !is_in_front() {
            return None;
        }
        enable_raw_mode().ok()?;
        let keys = Self;
        let listen = move || {
            while let Ok(event) = read() {
                let Event::Key(event) = event else { continue };
                if key(event).is_some_and(|key| !pass(key)) {
                    break;
                }
            }
        };
        thread::Builder::new().name("keys".to_owned()).spawn(listen).ok()?;
        Some(keys)
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // A terminal that has gone needs nothing any more.
        let _ = disable_raw_mode();
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    if event.kind != KeyEventKind::Press {
        return None;
    }
    let is_control = event.modifiers.contains(KeyModifiers::CONTROL);
    match event.code {
        // In this mode the terminal sends no signal for it.
        KeyCode::Char('c') if is_control => Some(Key::Quit),
        _ if is_control => None,
        KeyCode::Char('o' | 'O') => Some(Key::Open),
        KeyCode::Char('r' | 'R') => Some(Key::Read),
        KeyCode::Char('q' | 'Q') => Some(Key::Quit),
        _ => None,
    }
}

/// Whether the terminal is ours: a program in the background (`&`) that changes it would be stopped.
#[cfg(unix)]
fn is_in_front() -> bool {
    rustix::termios::tcgetpgrp(io::stdin()).is_ok_and(|front| front == rustix::process::getpgrp())
}

#[cfg(not(unix))]
fn is_in_front() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_the_first_line_says() {
        let press = |code, modifiers| key(KeyEvent::new(code, modifiers));
        assert_eq!(press(KeyCode::Char('o'), KeyModifiers::NONE), Some(Key::Open));
        assert_eq!(press(KeyCode::Char('r'), KeyModifiers::NONE), Some(Key::Read));
        assert_eq!(press(KeyCode::Char('Q'), KeyModifiers::SHIFT), Some(Key::Quit));
        assert_eq!(press(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Key::Quit));
        assert_eq!(press(KeyCode::Char('c'), KeyModifiers::NONE), None);
        assert_eq!(press(KeyCode::Char('o'), KeyModifiers::CONTROL), None);
    }
}
