import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/** The annotated endpoint, with a limit of its own on messages. */
@ServerEndpoint("/annotated")
public final class Annotated {
    @OnMessage(maxMessageSize = 1024)
    public String text(String text, Session session) throws IOException {
        if (Words.when("message")) {
            Act.on(session);
            return null;
        }
        return text;
    }

    @OnError
    public void error(Session session, Throwable error) {
        System.err.println("error: " + error);
    }
}
