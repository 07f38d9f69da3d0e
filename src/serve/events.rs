//! The stream of events that open pages listen to: server-sent events, as the HTML standard has them.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame};
use serde::Serialize;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Sleep, sleep};

/// How many events wait for a page. One that takes none of so many is let go, and asks again.
pub(super) const QUEUE: usize = 32;

/// How often something is sent, so that a connection whose reader has gone is noticed.
const BEAT: Duration = Duration::from_secs(15);

/// An event as it travels.
pub(super) fn event(name: &str, data: &impl Serialize) -> Bytes {
    // JSON of our own plain structs; a text has its line ends escaped, as the format asks for.
    let data = serde_json::to_string(data).unwrap_or_default();
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

/// The body of an answer that goes on for as long as the page is open.
pub(super) struct Stream {
    events: Receiver<Bytes>,
    beat: Pin<Box<Sleep>>,
}

impl Stream {
    pub(super) fn new(events: Receiver<Bytes>) -> Self {
        Self { events, beat: Box::pin(sleep(BEAT)) }
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Poll::Ready(next) = self.events.poll_recv(context) {
            return Poll::Ready(next.map(|event| Ok(Frame::data(event))));
        }
        if self.beat.as_mut().poll(context).is_ready() {
            self.beat = Box::pin(sleep(BEAT));
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b":\n\n")))));
        }
        Poll::Pending
    }
}
