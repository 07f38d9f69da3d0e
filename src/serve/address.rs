//! What the target of a request means.
//!
//! An address is decoded once, here, and is then the path of an output or nothing. Whatever could be
//! read in two ways (a slash in disguise, a step upwards, bytes that are no text) is refused.

use std::sync::Arc;

use hyper::Uri;

use crate::compile::warm::Warm;
use crate::output::OutputPath;

/// What is found at an address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file.
    File(OutputPath, Arc<[u8]>),
    /// A folder, whose address ends with a slash.
    Folder,
    /// What lies above a site that does not lie at the root of its host.
    Above,
    /// Nothing, and the page that says so, where there is one.
    Nothing(Option<Arc<[u8]>>),
}

/// The path of a target, decoded; `None` if it is malformed.
pub(super) fn decode(target: &Uri) -> Option<String> {
    // The form with a host is for proxies, `*` is for questions about the server itself.
    if target.scheme().is_some() || target.authority().is_some() || !target.path().starts_with('/') {
        return None;
    }
    decode_path(target.path())
}

/// The decoded form of a path as it stands in an address.
pub(super) fn decode_path(path: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'%' => match (hex(bytes.next()?)?, hex(bytes.next()?)?) {
                (high, low) if !matches!(high << 4 | low, b'/' | b'\\') => high << 4 | low,
                _ => return None,
            },
            // RFC 3986 has no other bytes than these in an address.
            b'!'..=b'~' if !br#""<>\^`{|}"#.contains(&byte) => byte,
            _ => return None,
        };
        decoded.push(byte);
    }
    let decoded = String::from_utf8(decoded).ok()?;
    let is_step = |part: &str| part == "." || part == "..";
    (!decoded.contains(char::is_control) && !decoded.split('/').any(is_step)).then_some(decoded)
}

fn hex(digit: u8) -> Option<u8> {
    (digit as char).to_digit(16).map(|value| value as u8)
}

/// What the query of an address says about `name`, decoded once.
pub(super) fn query(target: &Uri, name: &str) -> Option<String> {
    let pairs = target.query()?.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.into_iter().find(|(key, _)| *key == name)?.1;
    let mut decoded = Vec::with_capacity(value.len());
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { hex(bytes.next()?)? << 4 | hex(bytes.next()?)? } else { byte });
    }
    String::from_utf8(decoded).ok()
}

/// Looks an address up, which was decoded, in a site that lies at `base`.
pub(super) fn find(warm: &mut Warm, base: &str, address: &str) -> Found {
    let Some(inner) = address.strip_prefix(base) else {
        let is_above = address == "/" || base.strip_suffix('/') == Some(address);
        return if is_above { Found::Above } else { Found::Nothing(not_found(warm, "")) };
    };
    let is_folder = inner.is_empty() || inner.ends_with('/');
    if is_folder {
        if let Some(found) = file(warm, &format!("{inner}index.html")) {
            return found;
        }
    } else if let Some(found) = file(warm, inner) {
        return found;
    } else if file(warm, &format!("{inner}/index.html")).is_some() {
        return Found::Folder;
    }
    Found::Nothing(not_found(warm, inner))
}

fn file(warm: &mut Warm, path: &str) -> Option<Found> {
    let path = OutputPath::new(path)?;
    let bytes = warm.file(&path)?;
    Some(Found::File(path, bytes))
}

/// The page that says that there is nothing here, in the language of the address.
fn not_found(warm: &mut Warm, inner: &str) -> Option<Arc<[u8]>> {
    let first = inner.split('/').next().unwrap_or_default();
    [format!("{first}/404.html"), "404.html".to_owned()].iter().find_map(|path| warm.file(&OutputPath::new(path)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_decoded_and_one_that_could_be_read_in_two_ways_is_refused() {
        assert_eq!(decode_path("/fi/%C3%A4iti/a%20b.txt").as_deref(), Some("/fi/äiti/a b.txt"));
        assert_eq!(decode_path("/a%2Eb").as_deref(), Some("/a.b"));
        let refused = [
            "/../x",
            "/a/%2e%2e/x",
            "/a/.%2E",
            "/./x",
            "/a%2fb",
            "/a%5cb",
            "/a\\b",
            "/%00",
            "/%0a",
            "/a%",
            "/a%4",
            "/a%zz",
            "/%ff",
            "/ä",
            "/a b",
            "/a\"b",
            "/<a>",
        ];
        for path in refused {
            assert_eq!(decode_path(path), None, "{path}");
        }
        let absolute: Uri = "http://localhost/x".parse().unwrap();
        assert_eq!((decode(&absolute), decode(&Uri::from_static("*"))), (None, None));
    }

    #[test]
    fn a_query_is_decoded_once() {
        let target = Uri::from_static("/_sitegen/events?x=1&page=%2Ffi%2F%25C3%25A4");
        assert_eq!(query(&target, "page").as_deref(), Some("/fi/%C3%A4"));
        assert_eq!(query(&target, "run"), None);
    }
}
