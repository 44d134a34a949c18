//! actix-web with actix-ws, as its examples use it, with the plan of the arguments. See `lab-plan` for the words.

use actix_web::http::StatusCode;
use actix_web::{App, Error, HttpRequest, HttpResponse, HttpServer, web};
use actix_ws::{CloseCode, CloseReason, Item, Message, MessageStream, Session};
use futures_util::StreamExt;
use lab_plan::{Action, Plan, READY, Visit};

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let plan = Plan::from_args()?;
    let port = plan.port;
    let server = HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(plan.clone()))
            .default_service(web::get().to(accept))
    })
    .workers(1)
    .bind(("127.0.0.1", port))?;
    println!("{READY}");
    server.run().await?;
    Ok(())
}

async fn accept(
    request: HttpRequest,
    body: web::Payload,
    plan: web::Data<Plan>,
) -> Result<HttpResponse, Error> {
    if let Some(status) = plan.status {
        return Ok(HttpResponse::new(
            StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT),
        ));
    }
    let (response, session, mut stream) = actix_ws::handle(&request, body)?;
    if let Some(limit) = plan.limit {
        stream = stream.max_frame_size(limit);
    }
    let visit = Visit::new(&plan, &request.uri().to_string());
    actix_web::rt::spawn(talk(session, stream, plan.get_ref().clone(), visit));
    Ok(response)
}

async fn talk(mut session: Session, mut stream: MessageStream, plan: Plan, mut visit: Visit) {
    if let Some(text) = &plan.greet
        && session.text(text.as_str()).await.is_err()
    {
        return;
    }
    loop {
        let message = match actix_web::rt::time::timeout(visit.patience(), stream.next()).await {
            Ok(Some(Ok(message))) => Some(message),
            Ok(_) => return,
            Err(_) => None,
        };
        let due = match &message {
            Some(Message::Text(_)) => visit.heard(false, false),
            Some(Message::Binary(_)) => visit.heard(true, false),
            Some(Message::Continuation(part)) => {
                visit.heard(!matches!(part, Item::FirstText(_)), true)
            }
            Some(Message::Close(reason)) => {
                let _ = session.close(reason.clone()).await;
                return;
            }
            Some(_) => false,
            None => visit.due(),
        };
        if due {
            break;
        }
        let sent = match message {
            Some(Message::Text(text)) => session.text(text).await,
            Some(Message::Binary(bytes)) => session.binary(bytes).await,
            Some(Message::Ping(bytes)) => session.pong(&bytes).await,
            _ => Ok(()),
        };
        if sent.is_err() {
            return;
        }
    }
    match plan.action {
        Action::Panic => panic!("the handler panics, as planned"),
        Action::Return => {}
        Action::CloseEmpty => {
            let _ = session.close(None).await;
        }
        Action::Close(code, reason) => {
            let reason = CloseReason {
                code: CloseCode::from(code),
                description: (!reason.is_empty()).then_some(reason),
            };
            let _ = session.close(Some(reason)).await;
        }
    }
}
