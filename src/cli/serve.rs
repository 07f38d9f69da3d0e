//! `serve`: the site in a browser, as it is being written.

mod keys;
mod launch;
mod screen;

use std::env;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Arc, mpsc};

use clap::Args;

use self::keys::{Key, Keys};
use self::launch::Editor;
use self::screen::Screen;
use super::i18n::former;
use super::{Common, GOOD, Terminal, USAGE, epoch};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::report::Words;
use crate::serve::{self, AllowedHost, Door, Interface, News, Options, Preview, Voice};
use crate::source::Settings;
use crate::source::disk::mirror::Mirror;

#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// The port; the next free one where it is taken
    #[arg(long, short, value_name = "PORT", default_value_t = 1111)]
    port: u16,

    /// The address to listen at; without it, this computer alone can see the preview
    #[arg(long, value_name = "ADDRESS", visible_aliases = ["bind", "host"], value_parser = interface)]
    interface: Option<Interface>,

    /// Open the preview in the browser
    #[arg(long)]
    open: bool,

    /// Show pages marked draft = true too
    #[arg(long)]
    drafts: bool,

    /// The season to show, in place of the one in sitegen.toml
    #[arg(long, value_name = "ID")]
    season: Option<String>,

    /// The address to make the site for, in place of that of the preview; one with a folder is shown in that folder
    #[arg(long, short = 'u', value_name = "URL")]
    base_url: Option<String>,

    /// Leave the pages as they are published: they do not keep themselves up to date
    #[arg(long)]
    no_reload: bool,

    /// Mark what is not translated into this language, or no longer up to date
    #[arg(long, value_name = "LANGUAGE", value_parser = language_tag)]
    translate: Option<String>,

    /// A further name that the preview may be called by, such as that of a tunnel; can be repeated
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<AllowedHost>,

    /// Look at the files from time to time, where the system does not tell of changes (network drives)
    #[arg(long)]
    poll: bool,

    /// What opens a file at a fault, such as "code --goto {path}:{line}:{column}"; without it, `SITEGEN_EDITOR`
    #[arg(long, value_name = "COMMAND")]
    editor: Option<String>,
}

/// What may happen next.
enum Heard {
    News(News),
    Key(Key),
}

pub(super) fn run(common: &Common, arguments: &ServeArguments, terminal: &Terminal) -> u8 {
    match prepare(common, arguments, terminal) {
        Ok(running) => running.run(),
        Err(diagnostic) => {
            terminal.report_one(diagnostic);
            USAGE
        }
    }
}

/// A preview that has been started.
struct Running<'a> {
    preview: Preview,
    heard: mpsc::Receiver<Heard>,
    screen: Screen<'a>,
    /// Lets go of the terminal when it is dropped.
    _keys: Option<Keys>,
    address: String,
    editor: Option<Editor>,
}

fn prepare<'a>(common: &Common, arguments: &ServeArguments, terminal: &'a Terminal) -> Result<Running<'a>, Diagnostic> {
    if let Some(url) = arguments.base_url.as_ref().filter(|url| !config::is_base_url(url)) {
        return Err(Diagnostic::global("config::base-url").with("value", url));
    }
    let (mirror, mut sources) = Mirror::open(&common.root).map_err(|error| error.diagnostic())?;
    let interface = arguments.interface.unwrap_or_default();
    let door = Door::open(interface, arguments.port).map_err(|error| no_door(arguments, &error))?;
    let origin = door.origin();
    sources.settings = settings(arguments, &origin);
    sources.settings.former = former::of(&common.root, &sources);
    let base = sources.settings.base_url.as_deref().map_or("/", config::root_path);
    let base = if base.ends_with('/') { base.to_owned() } else { format!("{base}/") };
    let editor = editor(arguments, mirror.place());
    let (address, port) = (format!("{origin}{base}"), door.port);
    let options = options(arguments, base, editor.is_some(), terminal);
    let (tell, heard) = mpsc::channel();
    let news = tell.clone();
    let teller: serve::Teller = Arc::new(move |told| {
        // Whoever has stopped listening is about to end.
        let _ = news.send(Heard::News(told));
    });
    let preview =
        serve::start(mirror, sources, door, options, &teller).map_err(|_| Diagnostic::global("serve::stopped"))?;
    let keys = Keys::listen(move |key| tell.send(Heard::Key(key)).is_ok());
    let screen = Screen::new(terminal, keys.is_some());
    screen.greet(&address, arguments.port, port, interface);
    if arguments.open {
        screen.fault(launch::browse(&address));
    }
    Ok(Running { preview, heard, screen, _keys: keys, address, editor })
}

impl Running<'_> {
    /// Shows what happens, and does what the keys ask for, until it is to end.
    fn run(self) -> u8 {
        while let Ok(heard) = self.heard.recv() {
            match heard {
                Heard::Key(Key::Quit) | Heard::News(News::Ended) => break,
                Heard::Key(Key::Open) => self.screen.fault(launch::browse(&self.address)),
                Heard::Key(Key::Read) => self.preview.read_again(),
                Heard::News(News::Rebuilt(rebuilt)) => self.screen.rebuilt(&rebuilt),
                Heard::News(News::Polling) => self.screen.polling(),
                Heard::News(News::Edit(path, line, column)) => {
                    let opened = self.editor.as_ref().map_or(Ok(()), |editor| editor.open(&path, line, column));
                    self.screen.fault(opened);
                }
                Heard::News(News::Failed) => {
                    self.screen.fault(Err(Diagnostic::global("serve::stopped")));
                    return USAGE;
                }
            }
        }
        GOOD
    }
}

/// What the site is made for. Without another word, it is made for the preview itself.
fn settings(arguments: &ServeArguments, origin: &str) -> Settings {
    let base_url = arguments.base_url.clone().unwrap_or_else(|| format!("{origin}/"));
    let epoch = epoch();
    Settings {
        base_url: Some(base_url),
        season: arguments.season.clone(),
        drafts: arguments.drafts,
        epoch,
        translate: arguments.translate.clone(),
        ..Settings::default()
    }
}

fn options(arguments: &ServeArguments, base: String, has_editor: bool, terminal: &Terminal) -> Options {
    let words = Words::new(terminal.words.language());
    Options {
        base,
        allowed: arguments.allow_host.clone(),
        reload: !arguments.no_reload,
        poll: arguments.poll,
        has_editor,
        voice: Voice { words, format: terminal.format, colour: terminal.colour },
    }
}

/// The editor is a matter of the person and not of the project: a project that names a program to
/// run would run it on everyone's computer.
fn editor(arguments: &ServeArguments, root: &Path) -> Option<Editor> {
    let command = arguments.editor.clone().or_else(|| env::var("SITEGEN_EDITOR").ok())?;
    Editor::new(&command, root)
}

fn no_door(arguments: &ServeArguments, error: &std::io::Error) -> Diagnostic {
    if error.kind() == ErrorKind::AddrInUse {
        return Diagnostic::global("serve::ports-taken").with("port", arguments.port);
    }
    let text = error.to_string();
    let reason = text.split(" (os error").next().unwrap_or(&text);
    let address = match arguments.interface {
        Some(Interface::Address(address)) => address.to_string(),
        _ => "localhost".to_owned(),
    };
    let diagnostic = Diagnostic::global("serve::cannot-listen").with("address", address);
    diagnostic.with("port", arguments.port).with("reason", reason)
}

fn interface(text: &str) -> Result<Interface, String> {
    let number = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    match number.parse::<IpAddr>() {
        Ok(address) => Ok(Interface::Address(address)),
        Err(_) if text == "localhost" => Ok(Interface::Loopback),
        Err(_) => Err("an IP address is wanted: 127.0.0.1, ::1, 0.0.0.0".to_owned()),
    }
}

fn language_tag(text: &str) -> Result<String, String> {
    let is_tag = config::is_language_tag(text);
    if is_tag { Ok(text.to_owned()) } else { Err("a language tag is wanted: en, sv, en-XA".to_owned()) }
}
