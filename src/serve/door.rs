//! Where the preview listens.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

/// How many ports are tried, from the one that was asked for on.
const TRIES: u16 = 100;

/// The address to listen at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interface {
    /// This computer alone, by either of its own addresses: a browser tries both for `localhost`.
    #[default]
    Loopback,
    /// One address; that of a network lets others in, and an unspecified one everyone.
    Address(IpAddr),
}

impl Interface {
    /// Whether others can come in.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Address(address) if !address.is_loopback())
    }
}

/// What was opened.
#[derive(Debug)]
pub struct Door {
    /// One a listening address.
    pub(super) listeners: Vec<TcpListener>,
    /// The port of all of them.
    pub port: u16,
    interface: Interface,
}

impl Door {
    /// Listens at the first free port from `port` on; 0 lets the system choose.
    ///
    /// # Errors
    /// Those of the system: the address is not of this computer, the port may not be used, all are taken.
    pub fn open(interface: Interface, port: u16) -> io::Result<Self> {
        let mut taken = io::Error::from(ErrorKind::AddrInUse);
        for step in 0..TRIES {
            // Chosen by the system, it may still be taken at the second address.
            let next = if port == 0 { 0 } else { port.saturating_add(step) };
            match listen(interface, next) {
                Err(error) if error.kind() == ErrorKind::AddrInUse => taken = error,
                Err(error) => return Err(error),
                Ok(listeners) => {
                    let port = listeners[0].local_addr()?.port();
                    return Ok(Self { listeners, port, interface });
                }
            }
        }
        Err(taken)
    }

    /// The address of the site's host, without a path: `http://localhost:1111`.
    pub fn origin(&self) -> String {
        match self.interface {
            Interface::Address(address) if !address.is_unspecified() => {
                format!("http://{}", SocketAddr::new(address, self.port))
            }
            _ => format!("http://localhost:{}", self.port),
        }
    }
}

fn listen(interface: Interface, port: u16) -> io::Result<Vec<TcpListener>> {
    match interface {
        Interface::Address(address) => Ok(vec![bind(address, port)?]),
        Interface::Loopback => {
            let first = bind(Ipv4Addr::LOCALHOST.into(), port)?;
            let port = first.local_addr()?.port();
            match bind(Ipv6Addr::LOCALHOST.into(), port) {
                Ok(second) => Ok(vec![first, second]),
                Err(error) if error.kind() == ErrorKind::AddrInUse => Err(error),
                // Not every computer has IPv6.
                Err(_) => Ok(vec![first]),
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the preview is the one part that listens")]
fn bind(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind((address, port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_free_port_is_taken() {
        let first = Door::open(Interface::Loopback, 0).unwrap();
        let second = Door::open(Interface::Loopback, first.port).unwrap();
        assert!(second.port > first.port);
        assert_eq!(second.origin(), format!("http://localhost:{}", second.port));
    }

    #[test]
    fn an_address_is_open_unless_it_is_of_this_computer() {
        let address = |text: &str| Interface::Address(text.parse().unwrap());
        assert!(!Interface::Loopback.is_open() && !address("127.0.0.1").is_open() && !address("::1").is_open());
        assert!(address("0.0.0.0").is_open() && address("192.168.1.5").is_open());
        let door = Door::open(address("::1"), 0);
        if let Ok(door) = door {
            assert_eq!(door.origin(), format!("http://[::1]:{}", door.port));
        }
    }
}
