//! The connections: who may have one, for how long, and what is answered.
//!
//! One thread waits for all of them, and never for any one. It knows no files: what is asked for is
//! passed on to the [`keeper`](super::keeper).

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
#[cfg(unix)]
use std::task::Poll;
use std::time::Duration;

use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;
use tokio::time::sleep;

use super::address::{self, Found};
use super::answer::{self, Answer};
use super::client::{self, Version};
use super::door::Door;
use super::events::{QUEUE, Stream};
use super::guard::{self, Guard};
use super::keeper::{Ask, Message};
use super::patient::Patient;
use super::{News, Options, Teller, kind};

/// How many connections there are at most; the one that has been idle longest gives way to a new one.
const CONNECTIONS: usize = 256;

/// How long a connection may be silent, and how long the head of a request may take to arrive.
const SILENCE: Duration = Duration::from_secs(5);

/// The longest target that is read, in bytes.
const TARGET: usize = 4 << 10;

/// The longest head of a request, without its target, in bytes, and the most headers in it.
const HEAD: usize = 16 << 10;
const HEADERS: usize = 100;

/// The most that is held of a request. It holds every target that hyper understands, so that one
/// that is too long is told so.
const BUFFER: usize = 96 << 10;

/// What every connection knows.
pub(super) struct Desk {
    guard: Guard,
    base: String,
    reload: bool,
    /// What is said to whoever calls us by a foreign name.
    foreign: String,
    keeper: Sender<Message>,
}

impl Desk {
    pub(super) fn new(options: &Options, door: &Door, keeper: Sender<Message>) -> Self {
        Self {
            guard: Guard { port: door.port, allowed: options.allowed.clone() },
            base: options.base.clone(),
            reload: options.reload,
            foreign: options.voice.words.say("serve-foreign-host", &[]) + "\n",
            keeper,
        }
    }
}

/// Answers until the program ends.
pub(super) fn run(desk: Desk, door: Door, news: &Teller) {
    // The system refuses a runtime only where it is out of everything; the end of this thread is news.
    let Ok(runtime) = runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async move {
        let desk = Arc::new(desk);
        let lobby = Lobby::default();
        for listener in door.listeners {
            let Ok(listener) = TcpListener::from_std(listener) else { return };
            tokio::spawn(listen(listener, Arc::clone(&desk), lobby.clone()));
        }
        asked_to_end().await;
        news(News::Ended);
        std::future::pending::<()>().await;
    });
}

/// Waits for the signals that ask a program to end.
#[cfg(unix)]
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let signals = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()].map(signal);
    let [Ok(mut interrupt), Ok(mut terminate), Ok(mut hangup)] = signals else {
        return std::future::pending().await;
    };
    std::future::poll_fn(|context| {
        let mut has_come = false;
        for signal in [&mut interrupt, &mut terminate, &mut hangup] {
            has_come |= signal.poll_recv(context).is_ready();
        }
        if has_come { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
async fn asked_to_end() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn listen(listener: TcpListener, desk: Arc<Desk>, lobby: Lobby) {
    loop {
        match listener.accept().await {
            Ok((connection, peer)) => lobby.enter(connection, peer, &desk),
            // Out of files, most likely: others have to leave first.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

/// The connections there are, in the order of when they were last heard of.
#[derive(Clone, Default)]
struct Lobby(Arc<Mutex<Guests>>);

#[derive(Default)]
struct Guests {
    /// The last number that was given.
    last: u64,
    /// The connections by the number of when they were last heard of.
    all: BTreeMap<u64, AbortHandle>,
}

/// One connection's place among the guests.
struct Place {
    lobby: Lobby,
    number: u64,
}

impl Lobby {
    fn enter(&self, connection: TcpStream, peer: SocketAddr, desk: &Arc<Desk>) {
        let Ok(local) = connection.local_addr() else { return };
        let mut guests = self.guests();
        while guests.all.len() >= CONNECTIONS {
            // The one that was silent for longest.
            if let Some((_, guest)) = guests.all.pop_first() {
                guest.abort();
            }
        }
        guests.last += 1;
        let place = Place { lobby: self.clone(), number: guests.last };
        let number = place.number;
        let served = serve(connection, [local.ip(), peer.ip()], Arc::clone(desk), place);
        guests.all.insert(number, tokio::spawn(served).abort_handle());
    }

    fn guests(&self) -> std::sync::MutexGuard<'_, Guests> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Moves to the end of the line: this connection was just heard of.
    fn heard(&mut self) {
        let mut guests = self.lobby.guests();
        if let Some(guest) = guests.all.remove(&self.number) {
            guests.last += 1;
            self.number = guests.last;
            guests.all.insert(self.number, guest);
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.lobby.guests().all.remove(&self.number);
    }
}

/// Answers on one connection, until either side has had enough.
async fn serve(connection: TcpStream, [local, peer]: [IpAddr; 2], desk: Arc<Desk>, place: Place) {
    // An answer is written at once, and nothing is to wait for more.
    let _ = connection.set_nodelay(true);
    let place = Arc::new(Mutex::new(place));
    let service = service_fn(move |request: Request<Incoming>| {
        place.lock().unwrap_or_else(PoisonError::into_inner).heard();
        let desk = Arc::clone(&desk);
        async move { desk.answer(&request, local, peer).await }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(SILENCE)
        .max_buf_size(BUFFER)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(Patient::new(connection)), service);
    // What is wrong with a connection is its own business.
    let _ = served.await;
}

impl Desk {
    /// The answer to a request.
    ///
    /// # Errors
    /// Where the keeper has gone: the program is ending, and the connection with it.
    async fn answer(&self, request: &Request<Incoming>, local: IpAddr, peer: IpAddr) -> io::Result<Answer> {
        if let Some(refusal) = self.refusal(request, local) {
            return Ok(refusal);
        }
        let Some(address) = address::decode(request.uri()) else { return Ok(answer::plain(StatusCode::BAD_REQUEST)) };
        match address.strip_prefix(client::FOLDER) {
            Some(name) if self.reload => self.own(request, name, peer).await,
            Some(_) => Ok(answer::plain(StatusCode::NOT_FOUND)),
            None => self.site(request, address).await,
        }
    }

    /// The refusal of what is not for us, or not for a preview.
    fn refusal(&self, request: &Request<Incoming>, local: IpAddr) -> Option<Answer> {
        let headers = request.headers();
        match self.guard.check_host(headers, local) {
            Err(StatusCode::FORBIDDEN) => return Some(answer::told(StatusCode::FORBIDDEN, &self.foreign)),
            Err(status) => return Some(answer::plain(status)),
            Ok(()) => {}
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return Some(answer::not_allowed());
        }
        let target = request.uri();
        if target.path().len() + target.query().map_or(0, str::len) > TARGET {
            return Some(answer::plain(StatusCode::URI_TOO_LONG));
        }
        // The colon, the space and the end of a line count too.
        let head: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        (head > HEAD).then(|| answer::plain(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE))
    }

    /// An address of the site.
    async fn site(&self, request: &Request<Incoming>, address: String) -> io::Result<Answer> {
        let (reply, found) = oneshot::channel();
        self.ask(Message::Ask(Ask { address, reply }))?;
        let found = found.await.map_err(gone)?;
        let query = request.uri().query().map_or(String::new(), |query| format!("?{query}"));
        Ok(match found {
            Found::File(path, bytes) if self.reload && client::is_page(&path) => {
                let version = Version::with_script(&bytes);
                let page = client::with_script(&bytes, &version).into();
                answer::file(request.method(), request.headers(), kind::HTML, &version, page)
            }
            Found::File(path, bytes) => {
                let version = Version::of(&bytes);
                let bytes = Bytes::from_owner(bytes);
                answer::file(request.method(), request.headers(), kind::of(path.as_str()), &version, bytes)
            }
            Found::Folder => {
                let folder = format!("{}/{query}", request.uri().path());
                answer::moved(StatusCode::PERMANENT_REDIRECT, &folder)
            }
            Found::Above => answer::moved(StatusCode::TEMPORARY_REDIRECT, &format!("{}{query}", self.base)),
            Found::Nothing(None) => answer::plain(StatusCode::NOT_FOUND),
            Found::Nothing(Some(page)) if self.reload => {
                let page = client::with_script(&page, &Version::with_script(&page));
                answer::whole(StatusCode::NOT_FOUND, kind::HTML, page)
            }
            Found::Nothing(Some(page)) => answer::whole(StatusCode::NOT_FOUND, kind::HTML, Bytes::from_owner(page)),
        })
    }

    /// A file of the preview's own, or one of the site in a folder of the same name.
    async fn own(&self, request: &Request<Incoming>, name: &str, peer: IpAddr) -> io::Result<Answer> {
        let own = |kind, text: &'static str| {
            let version = Version::of(text.as_bytes());
            answer::file(request.method(), request.headers(), kind, &version, Bytes::from_static(text.as_bytes()))
        };
        match name {
            "preview.js" => Ok(own(kind::of("x.js"), client::SCRIPT)),
            "preview.css" => Ok(own(kind::of("x.css"), client::STYLE)),
            "events" | "open" if request.method() == Method::HEAD || !guard::is_own(request.headers()) => {
                Ok(answer::plain(StatusCode::FORBIDDEN))
            }
            "events" => self.events(request, peer),
            "open" if peer.to_canonical().is_loopback() => self.open(request).await,
            // The marks for translators lie here too, in a site that has them.
            _ => self.site(request, format!("{}{name}", client::FOLDER)).await,
        }
    }

    /// The stream of events for the page at an address.
    fn events(&self, request: &Request<Incoming>, peer: IpAddr) -> io::Result<Answer> {
        let page = address::query(request.uri(), "page").and_then(|page| address::decode_path(&page));
        let Some(address) = page else { return Ok(answer::plain(StatusCode::BAD_REQUEST)) };
        let (events, stream) = mpsc::channel(QUEUE);
        // Who sits elsewhere has no business with the editor here.
        let may_open = peer.to_canonical().is_loopback();
        let change = address::query(request.uri(), "change").and_then(|change| change.parse().ok());
        let since = address::query(request.uri(), "run").zip(change);
        self.ask(Message::Follow { address, events, may_open, since })?;
        Ok(answer::stream(Stream::new(stream)))
    }

    /// Opens a place in the editor.
    async fn open(&self, request: &Request<Incoming>) -> io::Result<Answer> {
        let part = |name| address::query(request.uri(), name);
        let place = (part("path"), part("line").and_then(|line| line.parse().ok()));
        let column = part("column").and_then(|column| column.parse().ok());
        let (Some(token), (Some(path), Some(line)), Some(column)) = (part("token"), place, column) else {
            return Ok(answer::plain(StatusCode::BAD_REQUEST));
        };
        let (reply, opened) = oneshot::channel();
        self.ask(Message::Open { token, place: (path, line, column), reply })?;
        let status = if opened.await.map_err(gone)? { StatusCode::NO_CONTENT } else { StatusCode::FORBIDDEN };
        Ok(answer::whole(status, kind::of("x.txt"), Bytes::new()))
    }

    fn ask(&self, message: Message) -> io::Result<()> {
        self.keeper.send(message).map_err(gone)
    }
}

/// The keeper has gone, and the program is about to.
fn gone<E>(_: E) -> io::Error {
    io::ErrorKind::ConnectionAborted.into()
}
