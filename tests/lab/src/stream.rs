//! A TCP connection, bare or under TLS, whose end can be chosen: FIN or RST.

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use socket2::SockRef;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A client that takes nothing for so long is given up.
const WRITE_BOUND: Duration = Duration::from_secs(30);
/// How long a TLS handshake may take.
const TLS_BOUND: Duration = Duration::from_secs(10);
/// The shortest time to read for: a socket takes zero for "for ever".
const SHORTEST: Duration = Duration::from_millis(1);

/// A connection to a client.
#[derive(Debug)]
pub enum Stream {
    /// Bare TCP.
    Plain(TcpStream),
    /// TLS.
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

/// What came of reading.
#[derive(Debug)]
pub enum Got {
    /// So many bytes.
    Bytes(usize),
    /// Nothing within the time.
    Nothing,
    /// The client's FIN.
    Fin,
    /// The client's RST, or another failure of the connection.
    Rst,
}

impl Stream {
    /// Takes a bare connection.
    ///
    /// # Errors
    /// When the socket refuses its options.
    pub fn plain(tcp: TcpStream) -> io::Result<Self> {
        prepare(&tcp)?;
        Ok(Self::Plain(tcp))
    }

    /// Takes a connection and answers its TLS handshake.
    ///
    /// A client that does not speak TLS gets FIN and not a byte, not even an alert: to a browser that has sent its
    /// request in plain, the alert would be an answer.
    ///
    /// # Errors
    /// When the handshake fails or takes too long.
    pub fn tls(mut tcp: TcpStream, config: Arc<ServerConfig>) -> io::Result<Self> {
        prepare(&tcp)?;
        tcp.set_read_timeout(Some(TLS_BOUND))?;
        let mut tls = ServerConnection::new(config).map_err(io::Error::other)?;
        let deadline = Instant::now() + TLS_BOUND;
        while tls.is_handshaking() {
            if Instant::now() > deadline {
                return Err(ErrorKind::TimedOut.into());
            }
            while tls.wants_write() {
                tls.write_tls(&mut tcp)?;
            }
            if !tls.is_handshaking() {
                break;
            }
            if tls.read_tls(&mut tcp)? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            if let Err(error) = tls.process_new_packets() {
                let mut stream = Self::Plain(tcp);
                stream.fin();
                stream.drain(TLS_BOUND);
                return Err(io::Error::other(error));
            }
        }
        Ok(Self::Tls(Box::new(StreamOwned::new(tls, tcp))))
    }

    /// Reads what has come, waiting no longer than so long.
    pub fn read_for(&mut self, bound: Duration, buffer: &mut [u8]) -> Got {
        if self
            .tcp()
            .set_read_timeout(Some(bound.max(SHORTEST)))
            .is_err()
        {
            return Got::Rst;
        }
        let read = match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(tls) => tls.read(buffer),
        };
        match read {
            Ok(0) => Got::Fin,
            Ok(len) => Got::Bytes(len),
            Err(error) => match error.kind() {
                ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {
                    Got::Nothing
                }
                // TLS without its own farewell: the FIN of the TCP connection below it.
                ErrorKind::UnexpectedEof => Got::Fin,
                _ => Got::Rst,
            },
        }
    }

    /// Sends all of this.
    ///
    /// # Errors
    /// When the client is gone, or takes nothing for too long.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => tcp.write_all(bytes),
            Self::Tls(tls) => {
                tls.write_all(bytes)?;
                tls.flush()
            }
        }
    }

    /// Sends FIN. The other direction stays open.
    pub fn fin(&mut self) {
        if let Self::Tls(tls) = self {
            tls.conn.send_close_notify();
            let _ = tls.flush();
        }
        // An error says that the connection is gone already.
        let _ = self.tcp().shutdown(Shutdown::Write);
    }

    /// Keeps back what is sent from here on. Elsewhere than on Linux nothing is kept back.
    pub fn cork(&self) {
        #[cfg(target_os = "linux")]
        let _ = SockRef::from(self.tcp()).set_tcp_cork(true);
    }

    /// Ends the connection with RST.
    pub fn rst(self) {
        // With a linger time of zero, closing the socket sends RST and drops what is still unsent.
        let _ = SockRef::from(self.tcp()).set_linger(Some(Duration::ZERO));
    }

    /// Reads and forgets until the client ends the connection, so that closing it does not turn into RST.
    pub fn drain(&mut self, bound: Duration) -> Got {
        let deadline = Instant::now() + bound;
        let mut buffer = [0; 4096];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Got::Nothing;
            }
            match self.read_for(left, &mut buffer) {
                Got::Bytes(_) | Got::Nothing => {}
                end => return end,
            }
        }
    }

    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(tcp) => tcp,
            Self::Tls(tls) => &tls.sock,
        }
    }
}

fn prepare(tcp: &TcpStream) -> io::Result<()> {
    // Each step is to leave at once: frames that the script keeps apart must not wait for each other.
    tcp.set_nodelay(true)?;
    tcp.set_write_timeout(Some(WRITE_BOUND))
}
