import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

/** What the application does when its time has come. */
final class Act {
    private Act() {}

    static void on(Session session) throws IOException {
        String[] parts = Words.get("do").split(":", 3);
        switch (parts[0]) {
            case "throw" -> throw new IllegalStateException("no such room");
            case "close" -> {
                if (parts.length == 1) {
                    session.close();
                } else {
                    String reason = parts.length > 2 ? parts[2] : "";
                    session.close(new CloseReason(CloseCodes.getCloseCode(Integer.parseInt(parts[1])), reason));
                }
            }
            case "reload" -> new Thread(Act::reload).start();
            default -> { }
        }
    }

    private static void reload() {
        try {
            ObjectName context = new ObjectName("Catalina:j2eeType=WebModule,name=//localhost/,J2EEApplication=none,J2EEServer=none");
            ManagementFactory.getPlatformMBeanServer().invoke(context, "reload", null, null);
        } catch (Exception error) {
            error.printStackTrace();
        }
    }

    /** Later, and once: an exception is lost there. */
    static void later(Session session, int wait) {
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(wait);
                on(session);
            } catch (Exception error) {
                error.printStackTrace();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
