//! Who may ask.
//!
//! Any page in the browser of whoever previews can send requests to this computer. What it cannot do
//! is choose the `Host` that the browser sends: that of a name which was made to lead here (DNS
//! rebinding) is not ours. And it cannot hide its `Origin` where it wants to read the answer.

use std::net::IpAddr;
use std::str::FromStr;

use hyper::header::{HOST, HeaderMap, ORIGIN};
use hyper::{StatusCode, Uri};

/// A name that the preview may be called by: `guide.test`, or `guide.test:8080`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHost {
    name: String,
    /// Without one, every port will do: that of a tunnel is not ours.
    port: Option<u16>,
}

impl FromStr for AllowedHost {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match split(text) {
            Some((name, port)) => Ok(Self { name, port }),
            None => Err("a name is wanted, or a name and a port: guide.test:8080".to_owned()),
        }
    }
}

/// The names that are ours.
#[derive(Debug)]
pub(super) struct Guard {
    pub(super) port: u16,
    pub(super) allowed: Vec<AllowedHost>,
}

impl Guard {
    /// Whether the request names us, when it has come to the address `local`.
    ///
    /// # Errors
    /// 400 if it does not say whom it names, once; 403 if it names someone else.
    pub(super) fn check_host(&self, headers: &HeaderMap, local: IpAddr) -> Result<(), StatusCode> {
        let mut hosts = headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err(StatusCode::BAD_REQUEST) };
        let host = host.to_str().ok().and_then(split);
        let (name, port) = host.ok_or(StatusCode::BAD_REQUEST)?;
        if self.is_ours(&name, port, local) { Ok(()) } else { Err(StatusCode::FORBIDDEN) }
    }

    fn is_ours(&self, name: &str, port: Option<u16>, local: IpAddr) -> bool {
        let is_allowed = |host: &AllowedHost| host.name == name && (host.port.is_none() || host.port == port);
        if self.allowed.iter().any(is_allowed) {
            return true;
        }
        let is_port = port.is_none_or(|port| port == self.port);
        let address = name.trim_matches(['[', ']']).parse::<IpAddr>();
        // A number cannot be made to lead elsewhere, as a name can.
        let is_here = |address: IpAddr| address == local.to_canonical() || is_usual_loopback(address);
        is_port && (name == "localhost" || address.is_ok_and(is_here))
    }
}

/// Whether a request for something that only our own pages may read comes from one of them. Its Host
/// was checked.
pub(super) fn is_own(headers: &HeaderMap) -> bool {
    let one = |name: &str| {
        let mut all = headers.get_all(name).iter();
        (all.next(), all.next().is_some())
    };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).and_then(split);
    let origin = match one(ORIGIN.as_str()) {
        (None, _) => true,
        (Some(origin), false) => {
            let origin = origin.to_str().ok().and_then(|origin| origin.parse::<Uri>().ok());
            let authority = origin.as_ref().and_then(Uri::authority);
            host.is_some() && authority.and_then(|authority| split(authority.as_str())) == host
        }
        _ => false,
    };
    let site = match one("sec-fetch-site") {
        (None, _) => true,
        // Without one that asks: whoever types the address.
        (Some(site), false) => site == "same-origin" || site == "none",
        _ => false,
    };
    origin && site
}

fn is_usual_loopback(address: IpAddr) -> bool {
    address == IpAddr::from([127, 0, 0, 1]) || address == IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])
}

/// The name and the port of a host, in lower case; `None` if it is malformed.
fn split(host: &str) -> Option<(String, Option<u16>)> {
    let end = if host.starts_with('[') { host.find(']')? + 1 } else { host.find(':').unwrap_or(host.len()) };
    let (name, port) = host.split_at(end);
    let port = match port {
        "" | ":" => None,
        port => Some(port.strip_prefix(':').filter(|port| port.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()?),
    };
    let is_number = |name: &str| name.starts_with('[') && name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let is_name = !name.is_empty() && (is_number(name) || name.bytes().all(fits));
    is_name.then(|| (name.to_ascii_lowercase(), port))
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    fn host(hosts: &[&str]) -> u16 {
        let allowed = vec!["guide.test".parse().unwrap(), "tunnel.test:8080".parse().unwrap()];
        let guard = Guard { port: 1111, allowed };
        let pairs: Vec<_> = hosts.iter().map(|host| ("host", *host)).collect();
        guard.check_host(&headers(&pairs), [192, 168, 1, 5].into()).map_or_else(|status| status.as_u16(), |()| 200)
    }

    #[test]
    fn only_our_own_names_are_answered() {
        let ours = [
            "localhost",
            "localhost:1111",
            "LOCALHOST:1111",
            "127.0.0.1:1111",
            "[::1]",
            "[::1]:1111",
            "192.168.1.5",
            "192.168.1.5:1111",
            "guide.test",
            "guide.test:443",
            "tunnel.test:8080",
        ];
        for name in ours {
            assert_eq!(host(&[name]), 200, "{name}");
        }
        let foreign = [
            "example.org",
            "localhost.example.org",
            "localhost:80",
            "127.0.0.2",
            "192.168.1.6",
            "localhost.",
            "tunnel.test",
            "tunnel.test:80",
            "0.0.0.0:1111",
        ];
        for name in foreign {
            assert_eq!(host(&[name]), 403, "{name}");
        }
        for malformed in [&[][..], &["localhost", "localhost"], &[""], &["a b"], &["a/b"], &["::1"], &["a:x"], &["[x]"]]
        {
            assert_eq!(host(malformed), 400, "{malformed:?}");
        }
    }

    #[test]
    fn only_our_own_pages_hear_of_events() {
        let own = |more: &[(&'static str, &str)]| is_own(&headers(&[&[("host", "localhost:1111")], more].concat()));
        assert!(own(&[]));
        assert!(own(&[("origin", "http://localhost:1111"), ("sec-fetch-site", "same-origin")]));
        assert!(!own(&[("origin", "http://localhost:2222")]));
        assert!(!own(&[("origin", "http://127.0.0.1:1111")]));
        assert!(!own(&[("origin", "https://example.org")]));
        assert!(!own(&[("origin", "null")]));
        assert!(!own(&[("origin", "http://localhost:1111"), ("origin", "http://localhost:1111")]));
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
    }
}
