//! Answers, with the headers that all of them have.

use headers::{AcceptRanges, ContentRange, ETag, HeaderMapExt};
use http_body_util::{Either, Full};
use hyper::body::Bytes;
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use hyper::header::{REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use hyper::{Method, Response, StatusCode};

use super::client::Version;
use super::conditions::{Part, part};
use super::events::Stream;
use super::kind;
use crate::output::policy;

/// An answer: at once, or as a stream of events.
pub(super) type Answer = Response<Either<Full<Bytes>, Stream>>;

/// A file, or the part of it that is asked for.
pub(super) fn file(method: &Method, asked: &HeaderMap, kind: &'static str, version: &Version, bytes: Bytes) -> Answer {
    let tag: ETag = format!("\"{}\"", version.as_str()).parse().expect("a version is letters, digits and dots");
    let length = bytes.len();
    let (status, body, range) = match part(method, asked, &tag, length) {
        Part::Whole => (StatusCode::OK, bytes, None),
        Part::Bytes(range) => {
            let sent = ContentRange::bytes(range.start as u64..range.end as u64, Some(length as u64));
            (StatusCode::PARTIAL_CONTENT, bytes.slice(range), sent.ok())
        }
        Part::Unchanged => (StatusCode::NOT_MODIFIED, Bytes::new(), None),
        Part::Other => return plain(StatusCode::PRECONDITION_FAILED),
        Part::Beyond => {
            let mut answer = plain(StatusCode::RANGE_NOT_SATISFIABLE);
            answer.headers_mut().typed_insert(ContentRange::unsatisfied_bytes(length as u64));
            return answer;
        }
    };
    let mut answer = whole(status, kind, body);
    let headers = answer.headers_mut();
    headers.typed_insert(tag);
    headers.typed_insert(AcceptRanges::bytes());
    if let Some(range) = range {
        headers.typed_insert(range);
    }
    answer
}

/// A page with this status, whatever the request's conditions.
pub(super) fn whole(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Either::Left(Full::new(body.into())));
    *answer.status_mut() = status;
    guard(answer.headers_mut(), kind);
    answer
}

/// A status in words.
pub(super) fn plain(status: StatusCode) -> Answer {
    told(status, &format!("{status}\n"))
}

/// A status, explained.
pub(super) fn told(status: StatusCode, words: &str) -> Answer {
    whole(status, "text/plain; charset=utf-8", words.to_owned())
}

/// The refusal of a method.
pub(super) fn not_allowed() -> Answer {
    let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED);
    answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    answer
}

/// The way to another address of ours.
pub(super) fn moved(status: StatusCode, to: &str) -> Answer {
    // An address that was decoded without fault is made of what a header may hold.
    let Ok(to) = HeaderValue::from_str(to) else { return plain(StatusCode::BAD_REQUEST) };
    let mut answer = plain(status);
    answer.headers_mut().insert(LOCATION, to);
    answer
}

/// A stream of events.
pub(super) fn stream(events: Stream) -> Answer {
    let mut answer = Response::new(Either::Right(events));
    guard(answer.headers_mut(), "text/event-stream");
    answer
}

/// The headers that every answer has: how we recommend to publish, and that nothing is kept unasked.
fn guard(headers: &mut HeaderMap, kind: &'static str) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static(policy::CONTENT_TYPE_OPTIONS));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static(policy::REFERRER_POLICY));
    // No other site may load what is here, not even as a picture or a script.
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    // Browsers draw a PDF with a page and an object of their own, which the policy would forbid.
    if kind != kind::PDF {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy::CONTENT_SECURITY_POLICY));
    }
}
