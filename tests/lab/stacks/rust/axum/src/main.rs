//! axum's WebSocket, as its examples use it, with the plan of the arguments. See `lab-plan` for the words.

use axum::Router;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use lab_plan::{Action, Plan, READY, Visit};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let plan = Plan::from_args()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", plan.port)).await?;
    println!("{READY}");
    let answer = move |uri: Uri, upgrade: WebSocketUpgrade| {
        let plan = plan.clone();
        async move { accept(plan, &uri, upgrade) }
    };
    axum::serve(listener, Router::new().fallback(any(answer))).await?;
    Ok(())
}

fn accept(plan: Plan, uri: &Uri, mut upgrade: WebSocketUpgrade) -> Response {
    if let Some(status) = plan.status {
        return StatusCode::from_u16(status)
            .unwrap_or(StatusCode::IM_A_TEAPOT)
            .into_response();
    }
    if let Some(limit) = plan.limit {
        upgrade = upgrade.max_message_size(limit);
    }
    let visit = Visit::new(&plan, &uri.to_string());
    upgrade.on_upgrade(move |socket| talk(socket, plan, visit))
}

async fn talk(mut socket: WebSocket, plan: Plan, mut visit: Visit) {
    if let Some(text) = &plan.greet
        && socket.send(Message::Text(text.into())).await.is_err()
    {
        return;
    }
    loop {
        let message = match tokio::time::timeout(visit.patience(), socket.recv()).await {
            Ok(Some(Ok(message))) => Some(message),
            Ok(_) => return,
            Err(_) => None,
        };
        let due = match &message {
            Some(Message::Text(_)) => visit.heard(false, false),
            Some(Message::Binary(_)) => visit.heard(true, false),
            Some(_) => false,
            None => visit.due(),
        };
        if due {
            break;
        }
        if let Some(message @ (Message::Text(_) | Message::Binary(_))) = message
            && socket.send(message).await.is_err()
        {
            return;
        }
    }
    match plan.action {
        Action::Panic => panic!("the handler panics, as planned"),
        Action::Return => {}
        Action::CloseEmpty => end(&mut socket, None).await,
        Action::Close(code, reason) => {
            end(
                &mut socket,
                Some(CloseFrame {
                    code,
                    reason: reason.into(),
                }),
            )
            .await
        }
    }
}

/// Sends the Close frame and waits for the answer, as axum's documentation asks for.
async fn end(socket: &mut WebSocket, frame: Option<CloseFrame>) {
    if socket.send(Message::Close(frame)).await.is_ok() {
        while let Some(Ok(_)) = socket.recv().await {}
    }
}
