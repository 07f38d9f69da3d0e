//! A preview that runs, and what can be asked of it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{Site, put, sitegen};

/// Longer than anything here may take, also on a computer that is busy.
pub const LONG: Duration = Duration::from_secs(30);

/// A preview of a project in a folder of its own.
pub struct Server {
    pub child: Child,
    pub port: u16,
    folder: TempDir,
    said: Arc<Mutex<String>>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Server {
    /// The preview of the minimal site.
    pub fn minimal() -> Self {
        Self::start(&Site::minimal(), &[])
    }

    /// The preview of a site, with these arguments, at a port that the system chooses.
    pub fn start(site: &Site, arguments: &[&str]) -> Self {
        Self::start_in(site.unpack(), "", &[&["--port", "0"], arguments].concat())
    }

    /// The preview of the project `root` in a folder.
    pub fn start_in(folder: TempDir, root: &str, arguments: &[&str]) -> Self {
        let mut command = sitegen(folder.path());
        command.env_remove("SITEGEN_EDITOR").arg("serve").arg("--root").arg(folder.path().join(root)).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program was built");
        let said = Arc::new(Mutex::new(String::new()));
        listen(child.stdout.take().unwrap(), &said);
        listen(child.stderr.take().unwrap(), &said);
        let mut server = Self { child, port: 0, folder, said };
        // In either language, the first line has the address.
        let start = server.wait_for("/\n");
        let address = start.split("http://").nth(1).expect("an address is told").split('/').next().unwrap();
        server.port = address.rsplit(':').next().unwrap().parse().unwrap();
        server
    }

    /// A file of the project.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file of the project.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        put(&self.path(path), content);
    }

    /// What the preview has said so far, once this is among it.
    #[track_caller]
    pub fn wait_for(&self, wanted: &str) -> String {
        let said = || self.said.lock().unwrap().clone();
        assert!(eventually(|| said().contains(wanted)), "{wanted:?} is not said:\n{}", said());
        said()
    }

    /// A connection.
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview listens");
        stream.set_read_timeout(Some(LONG)).unwrap();
        stream
    }

    /// Sends these bytes, and gives what comes back until the connection is closed. Fails where it stays open.
    #[track_caller]
    pub fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // The answer to a request that is too long may come, and the connection end, before all is sent.
        let _ = stream.write_all(request);
        read_all(&mut stream)
    }

    /// The answer to a request with these headers, and a Host of ours unless there is one.
    #[track_caller]
    pub fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request += &format!("Host: localhost:{}\r\n", self.port);
        }
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        let answer = self.raw((request + "\r\n").as_bytes());
        Answer::parse(&answer).unwrap_or_else(|| panic!("{target}: {:?}", String::from_utf8_lossy(&answer)))
    }

    #[track_caller]
    pub fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &[])
    }

    #[track_caller]
    pub fn status(&self, target: &str) -> u16 {
        self.get(target).status
    }

    /// Waits until a page has this text.
    #[track_caller]
    pub fn wait_for_text(&self, target: &str, wanted: &str) {
        let is_there = || self.get(target).text().contains(wanted);
        assert!(eventually(is_there), "{target} has no {wanted:?}: {}", self.get(target).text());
    }

    /// Waits until an address has this status.
    #[track_caller]
    pub fn wait_for_status(&self, target: &str, wanted: u16) {
        assert!(eventually(|| self.status(target) == wanted), "{target}: {}", self.status(target));
    }

    /// The events for the page at an address.
    pub fn events(&self, page: &str) -> Events {
        let mut stream = self.connect();
        let page = page.replace('/', "%2F");
        let request = format!("GET /_sitegen/events?page={page} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).unwrap();
        Events { lines: BufReader::new(stream) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    pub fn parse(answer: &[u8]) -> Option<Self> {
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n")?;
        let head = String::from_utf8(answer[..end].to_vec()).ok()?;
        let mut lines = head.lines();
        let status = lines.next()?.strip_prefix("HTTP/1.")?.get(2..5)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        Some(Self { status, headers, body: answer[end + 4..].to_vec() })
    }

    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("there is no {name} in {:#?}", self.headers))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The events that a page hears.
pub struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The data of the next event of this name.
    #[track_caller]
    pub fn next(&mut self, name: &str) -> Value {
        let mut is_it = false;
        let started = Instant::now();
        // Something comes from time to time, so that a read by itself always ends.
        while started.elapsed() < LONG {
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).unwrap_or_else(|error| panic!("no {name}: {error}"));
            assert!(read > 0, "the stream ends before {name}");
            if let Some(found) = line.strip_prefix("event: ") {
                is_it = found.trim_end() == name;
            } else if let Some(data) = line.strip_prefix("data: ").filter(|_| is_it) {
                return serde_json::from_str(data).expect("data is JSON");
            }
        }
        panic!("no {name}")
    }

    /// Waits until this many errors are told.
    #[track_caller]
    pub fn wait_for_errors(&mut self, errors: u64) -> Value {
        loop {
            let state = self.next("state");
            if state["errors"] == errors {
                return state;
            }
        }
    }
}

/// Whether it comes true in time.
pub fn eventually(mut is_true: impl FnMut() -> bool) -> bool {
    let started = Instant::now();
    while started.elapsed() < LONG {
        if is_true() {
            return true;
        }
        thread::sleep(Duration::from_millis(5));
    }
    is_true()
}

/// What comes until the connection ends.
#[track_caller]
pub fn read_all(stream: &mut TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        // One that was closed before all was sent is cut off.
        Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("the connection hangs: {error}"),
        _ => answer,
    }
}

fn listen(stream: impl Read + Send + 'static, said: &Arc<Mutex<String>>) {
    let said = Arc::clone(said);
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let mut said = said.lock().unwrap();
            said.push_str(&line);
            said.push('\n');
        }
    });
}

/// The text of a file of the minimal site with `old` replaced.
pub fn edited(path: &str, old: &str, new: &str) -> String {
    Site::minimal().edit(path, old, new).text(path)
}

/// Whether a text names a place on this computer.
pub fn names_a_place(text: &str, folder: &Path) -> bool {
    text.contains(&*folder.to_string_lossy()) || text.contains("/home/") || text.contains("/tmp/")
}
