//! fastwebsockets on hyper, as its examples use it (frame by frame), with the plan of the arguments. See `lab-plan`.

use std::convert::Infallible;

use bytes::Bytes;
use fastwebsockets::upgrade::{UpgradeFut, is_upgrade_request, upgrade};
use fastwebsockets::{Frame, OpCode, Payload, WebSocketError};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use lab_plan::{Action, Plan, READY, Visit};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let plan = Plan::from_args()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", plan.port)).await?;
    println!("{READY}");
    loop {
        let (stream, _) = listener.accept().await?;
        let plan = plan.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| accept(request, plan.clone()));
            hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await
        });
    }
}

async fn accept(
    mut request: Request<Incoming>,
    plan: Plan,
) -> Result<Response<Empty<Bytes>>, Infallible> {
    let refused = plan
        .status
        .or((!is_upgrade_request(&request)).then_some(400));
    if let Some(status) = refused {
        let mut response = Response::new(Empty::new());
        *response.status_mut() = status.try_into().unwrap_or_default();
        return Ok(response);
    }
    let visit = Visit::new(&plan, &request.uri().to_string());
    match upgrade(&mut request) {
        Ok((response, socket)) => {
            tokio::spawn(talk(socket, plan, visit));
            Ok(response)
        }
        Err(_) => {
            let mut response = Response::new(Empty::new());
            *response.status_mut() = hyper::StatusCode::BAD_REQUEST;
            Ok(response)
        }
    }
}

async fn talk(socket: UpgradeFut, plan: Plan, mut visit: Visit) -> Result<(), WebSocketError> {
    let mut socket = socket.await?;
    if let Some(limit) = plan.limit {
        socket.set_max_message_size(limit);
    }
    if let Some(text) = &plan.greet {
        socket
            .write_frame(Frame::text(Payload::Borrowed(text.as_bytes())))
            .await?;
    }
    loop {
        // Fragments come as they are on the wire: as in the crate's examples there is no collector.
        let Ok(frame) = tokio::time::timeout(visit.patience(), socket.read_frame()).await else {
            if visit.due() {
                break;
            }
            continue;
        };
        let frame = frame?;
        let due = match frame.opcode {
            OpCode::Text => visit.heard(false, !frame.fin),
            OpCode::Binary | OpCode::Continuation => visit.heard(true, !frame.fin),
            OpCode::Close => return Ok(()),
            _ => false,
        };
        if due {
            break;
        }
        if matches!(
            frame.opcode,
            OpCode::Text | OpCode::Binary | OpCode::Continuation
        ) {
            // A frame that was read still has the client's mask: written as it is, it goes out with MASK set.
            let frame = if plan.as_read {
                frame
            } else {
                Frame::new(frame.fin, frame.opcode, None, frame.payload)
            };
            socket.write_frame(frame).await?;
        }
    }
    match plan.action {
        Action::Panic => panic!("the handler panics, as planned"),
        Action::Return => {}
        Action::CloseEmpty => {
            socket
                .write_frame(Frame::close_raw(Payload::Borrowed(&[])))
                .await?;
            while socket.read_frame().await?.opcode != OpCode::Close {}
        }
        Action::Close(code, reason) => {
            socket
                .write_frame(Frame::close(code, reason.as_bytes()))
                .await?;
            while socket.read_frame().await?.opcode != OpCode::Close {}
        }
    }
    Ok(())
}
