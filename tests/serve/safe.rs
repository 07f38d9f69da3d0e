//! Who may ask what: every line of what makes the preview safe, by raw sockets.

use std::io::{Read, Write};
use std::thread;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::server::{Answer, Server, names_a_place, read_all};
use crate::harness::Site;

const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; object-src 'none'; \
                      base-uri 'none'; form-action 'none'";

#[test]
fn only_outputs_of_the_site_are_served() {
    let server = Server::minimal();
    assert_eq!(server.status("/fi/"), 200);
    assert_eq!(server.status("/css/guide.css"), 200);
    for target in
        ["/sitegen.toml", "/content/about.fi.md", "/themes/guide/theme.toml", "/etc/passwd", "//etc/passwd", "/public/"]
    {
        assert_eq!(server.status(target), 404, "{target}");
    }
}

#[test]
fn a_foreign_name_is_refused_and_an_allowed_one_is_not() {
    let server = Server::start(&Site::minimal(), &["--allow-host", "guide.test", "--allow-host", "tunnel.test:8080"]);
    let asked = |host: &str| server.ask("GET", "/fi/", &[("Host", host)]).status;
    let port = server.port;
    for host in ["localhost", "127.0.0.1", "[::1]", "LocalHost"] {
        assert_eq!((asked(host), asked(&format!("{host}:{port}"))), (200, 200), "{host}");
        assert_eq!(asked(&format!("{host}:{}", port ^ 1)), 403, "{host}");
    }
    assert_eq!((asked("guide.test"), asked("guide.test:443"), asked("tunnel.test:8080")), (200, 200, 200));
    for host in
        ["example.org", &format!("example.org:{port}"), "localhost.example.org", "127.0.0.2", "tunnel.test", "0.0.0.0"]
    {
        assert_eq!(asked(host), 403, "{host}");
    }
    for host in ["", "a b", "localhost/x", "::1", "localhost:x", "user@localhost"] {
        assert_eq!(asked(host), 400, "{host:?}");
    }
    let status = |request: &str| Answer::parse(&server.raw(request.as_bytes())).unwrap().status;
    assert_eq!(status("GET /fi/ HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    assert_eq!(status("GET /fi/ HTTP/1.0\r\n\r\n"), 400);
    assert_eq!(status("GET /fi/ HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    assert_eq!(status("GET /fi/ HTTP/1.0\r\nHost: localhost\r\n\r\n"), 200);
}

#[test]
fn only_our_own_pages_hear_of_events() {
    let server = Server::minimal();
    let target = "/_sitegen/events?page=%2Ffi%2F";
    let own = format!("http://localhost:{}", server.port);
    for origin in [
        "https://example.org",
        "http://localhost",
        "http://localhost:1",
        "null",
        &own.replace("localhost", "127.0.0.1"),
    ] {
        assert_eq!(server.ask("GET", target, &[("Origin", origin)]).status, 403, "{origin}");
    }
    assert_eq!(server.ask("GET", target, &[("Sec-Fetch-Site", "cross-site")]).status, 403);
    assert_eq!(server.ask("GET", target, &[("Origin", &own), ("Origin", &own)]).status, 403);
    let mut stream = server.connect();
    write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost:{}\r\nOrigin: {own}\r\n\r\n", server.port).unwrap();
    let mut start = [0; 15];
    stream.read_exact(&mut start).unwrap();
    assert_eq!(&start, b"HTTP/1.1 200 OK");
}

#[test]
fn every_answer_is_guarded_and_none_is_for_other_sites() {
    let server = Server::minimal();
    let targets =
        ["/", "/fi", "/fi/", "/fi/nothing", "/css/guide.css", "/%00", "/_sitegen/preview.js", "/_sitegen/nothing"];
    for target in targets {
        for method in ["GET", "HEAD", "POST"] {
            let answer = server.ask(method, target, &[("Origin", "https://example.org")]);
            assert!(!answer.headers.keys().any(|name| name.starts_with("access-control")), "{target}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{target}");
            assert_eq!(answer.header("content-security-policy"), POLICY, "{target}");
            assert_eq!(answer.header("referrer-policy"), "same-origin", "{target}");
            assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{target}");
            assert_eq!(answer.header("cache-control"), "no-cache", "{target}");
        }
    }
    assert_eq!(server.get("/fi/").header("content-type"), "text/html; charset=utf-8");
    assert_eq!(server.get("/css/guide.css").header("content-type"), "text/css; charset=utf-8");
    assert_eq!(server.get("/img/pair.svg").header("content-type"), "image/svg+xml; charset=utf-8");
}

#[test]
fn only_what_reads_is_allowed() {
    let server = Server::minimal();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        let answer = server.ask(method, "/fi/", &[("Content-Length", "0")]);
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method}");
    }
    assert_eq!(server.ask("OPTIONS", "*", &[]).status, 405);
    // A body is not read, and does not become the next request.
    let smuggled = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let length = smuggled.len().to_string();
    let request = format!(
        "POST /fi/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{smuggled}"
    );
    let answer = String::from_utf8(server.raw(request.as_bytes())).unwrap();
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{answer}");
    let (head, get) = (server.ask("HEAD", "/fi/", &[]), server.get("/fi/"));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), get.body.len().to_string());
    assert_eq!(head.header("etag"), get.header("etag"));
}

#[test]
fn what_is_malformed_is_refused() {
    let server = Server::minimal();
    let targets: [&[u8]; 24] = [
        b"/../sitegen.toml",
        b"/fi/../../sitegen.toml",
        b"/%2e%2e/sitegen.toml",
        b"/fi/%2E%2e/%2e%2e/x",
        b"/.",
        b"/fi/./",
        b"/fi%2froolit",
        b"/fi%5croolit",
        b"/fi\\roolit",
        b"/..\\x",
        b"/%00",
        b"/fi/\0",
        b"/%0d%0aX:%20y",
        b"/%",
        b"/%4",
        b"/%zz",
        b"/%ff",
        b"/\xc3\xa4",
        b"/\xff",
        b"http://localhost/fi/",
        b"https://example.org/",
        b"*",
        b"fi/",
        b"/%c0%af",
    ];
    for target in targets {
        let request = [b"GET ", target, b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"].concat();
        let answer = server.raw(&request);
        let status = Answer::parse(&answer).map(|answer| answer.status);
        assert_eq!(status, Some(400), "{}: {}", String::from_utf8_lossy(target), String::from_utf8_lossy(&answer));
    }
}

#[test]
fn what_is_no_request_ends_the_connection_and_nothing_else() {
    let server = Server::minimal();
    let requests: [&[u8]; 9] = [
        b"\r\n\r\n\r\n",
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n",
        b"GET  /  HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
    ];
    for request in requests {
        let answer = server.raw(request);
        let status = Answer::parse(&answer).map(|answer| answer.status);
        assert!(status.is_none_or(|status| status == 400), "{}: {status:?}", String::from_utf8_lossy(request));
    }
    assert_eq!(server.status("/fi/"), 200);
}

#[test]
fn no_target_breaks_the_preview() {
    let server = Server::minimal();
    let part = prop_oneof![
        Just("fi".to_owned()),
        Just("%2e".to_owned()),
        Just("..".to_owned()),
        Just("/".to_owned()),
        "%[0-9a-fA-F]{2}",
        "[ -~]{0,8}",
        "\\PC{0,4}"
    ];
    let target = proptest::collection::vec(part, 0..6).prop_map(|parts| format!("/{}", parts.concat()));
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let asked = runner.run(&target, |target| {
        let request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        let status = Answer::parse(&server.raw(request.as_bytes())).map_or(0, |answer| answer.status);
        prop_assert!([200, 308, 400, 404].contains(&status), "{}: {}", target, status);
        Ok(())
    });
    asked.unwrap();
}

#[test]
fn there_are_limits_to_what_is_read() {
    let server = Server::minimal();
    let long = |length| "x".repeat(length);
    assert_eq!(server.status(&format!("/{}", long(4_000))), 404);
    for length in [5_000, 40_000, 70_000] {
        assert_eq!(server.status(&format!("/{}", long(length))), 414, "{length}");
        assert_eq!(server.status(&format!("/?{}", long(length))), 414, "{length}");
    }
    for length in [20_000, 80_000, 200_000] {
        assert_eq!(server.ask("GET", "/fi/", &[("X", &long(length))]).status, 431, "{length}");
    }
    let many = [("X", "y"); 150];
    assert_eq!(server.ask("GET", "/fi/", &many).status, 431);
    assert_eq!(server.ask("GET", "/fi/", &many[..50]).status, 200);
    assert_eq!(server.status("/fi/"), 200);
}

#[test]
fn whoever_is_slow_or_silent_is_let_go_and_stops_nobody() {
    let server = Server::minimal();
    let started = Instant::now();
    let mut silent = server.connect();
    let mut idle = server.connect();
    write!(idle, "GET /fi/ HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut dribbling = server.connect();
    let dribble = thread::spawn(move || {
        while dribbling.write_all(b"G").is_ok() && started.elapsed() < Duration::from_secs(25) {
            thread::sleep(Duration::from_millis(200));
        }
        started.elapsed()
    });
    assert_eq!(server.status("/fi/"), 200);
    assert!(started.elapsed() < Duration::from_secs(4), "others wait");
    assert_eq!(read_all(&mut silent), b"");
    assert!(read_all(&mut idle).starts_with(b"HTTP/1.1 200 OK"));
    assert!(dribble.join().unwrap() < Duration::from_secs(25), "a connection that never asks is kept");
}

#[test]
fn many_connections_and_one_that_does_not_read_stop_nobody() {
    let site = Site::minimal().with("static/big.bin", vec![7; 20 << 20]);
    let server = Server::start(&site, &[]);
    let mut lazy = server.connect();
    write!(lazy, "GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let crowd: Vec<_> = (0..400).map(|_| server.connect()).collect();
    let started = Instant::now();
    assert_eq!(server.status("/fi/"), 200);
    assert_eq!(server.get("/big.bin").body.len(), 20 << 20);
    assert!(started.elapsed() < Duration::from_secs(4), "a crowd stops others");
    drop((lazy, crowd));
}

#[test]
fn parts_of_a_file_and_what_is_known_already() {
    let server = Server::start(&Site::minimal().with("static/letters.pdf", "%PDF-abcdefghij"), &[]);
    let whole = server.get("/letters.pdf");
    let tag = whole.header("etag").to_owned();
    assert_eq!((whole.header("accept-ranges"), whole.header("content-type")), ("bytes", "application/pdf"));
    let part = |range: &str| server.ask("GET", "/letters.pdf", &[("Range", range)]);
    let (first, last) = (part("bytes=0-3"), part("bytes=-5"));
    assert_eq!((first.status, first.header("content-range"), &*first.text()), (206, "bytes 0-3/15", "%PDF"));
    assert_eq!((last.status, last.header("content-range"), &*last.text()), (206, "bytes 10-14/15", "fghij"));
    assert_eq!(part("bytes=5-").text(), "abcdefghij");
    let beyond = part("bytes=15-");
    assert_eq!((beyond.status, beyond.header("content-range")), (416, "bytes */15"));
    assert_eq!((part("bytes=0-1,3-4").status, part("lines=1").status), (200, 200));
    let asked = |headers: &[(&str, &str)]| server.ask("GET", "/letters.pdf", headers).status;
    assert_eq!(asked(&[("If-None-Match", &tag)]), 304);
    assert_eq!(asked(&[("If-None-Match", "\"other\"")]), 200);
    assert_eq!(asked(&[("If-Range", &tag), ("Range", "bytes=0-3")]), 206);
    assert_eq!(asked(&[("If-Range", "\"other\""), ("Range", "bytes=0-3")]), 200);
    assert_eq!(server.ask("HEAD", "/letters.pdf", &[("Range", "bytes=0-3")]).status, 200);
    let known = server.ask("GET", "/letters.pdf", &[("If-None-Match", &tag)]);
    assert_eq!((known.body.len(), known.header("etag")), (0, &*tag));
}

#[cfg(unix)]
#[test]
fn no_answer_names_a_place_on_this_computer() {
    let server = Server::minimal();
    let mut events = server.events("/fi/");
    events.wait_for_errors(0);
    std::os::unix::fs::symlink(server.path("..").join("elsewhere.md"), server.path("content/away.fi.md")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", server.path("content/out.fi.md")).unwrap();
    let state = events.wait_for_errors(2).to_string();
    assert!(state.contains("source::outside"), "{state}");
    assert!(!names_a_place(&state, &server.path("")) && !state.contains("/etc/"), "{state}");
    server.write("sitegen.toml", "[");
    events.next("state");
    for target in
        ["/", "/fi/", "/nothing/", "/%00", "/_sitegen/preview.js", "/_sitegen/open?path=x", "/_sitegen/events"]
    {
        let answer = server.get(target);
        let told = format!("{:?} {}", answer.headers, answer.text());
        assert!(!names_a_place(&told, &server.path("")), "{target}: {told}");
    }
}
