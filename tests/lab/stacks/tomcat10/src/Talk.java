import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The programmatic endpoint. */
public final class Talk extends Endpoint {
    private static Session newest;
    private int messages;

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        if (!Words.get("idle").isEmpty()) {
            session.setMaxIdleTimeout(Long.parseLong(Words.get("idle")));
        }
        if (!Words.get("size").isEmpty()) {
            session.setMaxTextMessageBufferSize(Integer.parseInt(Words.get("size")));
            session.setMaxBinaryMessageBufferSize(Integer.parseInt(Words.get("size")));
        }
        // As anonymous classes: the type of message is read out of their generic signature.
        session.addMessageHandler(new MessageHandler.Whole<String>() {
            @Override
            public void onMessage(String text) {
                try {
                    if (!heard(session)) {
                        session.getBasicRemote().sendText(text);
                    }
                } catch (IOException error) {
                    throw new UncheckedIOException(error);
                }
            }
        });
        if (!Words.get("kinds").equals("text")) {
            session.addMessageHandler(new MessageHandler.Whole<ByteBuffer>() {
                @Override
                public void onMessage(ByteBuffer bytes) {
                    try {
                        if (!heard(session)) {
                            session.getBasicRemote().sendBinary(bytes);
                        }
                    } catch (IOException error) {
                        throw new UncheckedIOException(error);
                    }
                }
            });
        }
        try {
            if (!Words.get("greet").isEmpty()) {
                session.getBasicRemote().sendText(Words.get("greet"));
            }
            synchronized (Talk.class) {
                if (Words.when("second") && newest != null) {
                    Act.on(newest);
                }
                newest = session;
            }
            if (Words.when("open")) {
                Act.on(session);
            } else if (Words.when("after")) {
                Act.later(session, Words.nth());
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private boolean heard(Session session) throws IOException {
        messages += 1;
        boolean due = Words.when("message") && messages == Words.nth();
        if (due) {
            Act.on(session);
        }
        return due;
    }

    @Override
    public void onError(Session session, Throwable error) {
        System.err.println("error: " + error);
    }
}
