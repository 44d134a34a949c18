import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

/** Puts the programmatic endpoint at `/`. */
@WebListener
public final class Entry implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(Talk.class, "/").configurator(new Doorman()).build());
        } catch (DeploymentException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Lets every origin in unless the words say no. */
    public static final class Doorman extends ServerEndpointConfig.Configurator {
        @Override
        public boolean checkOrigin(String origin) {
            return !Words.get("status").equals("403");
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) throws InstantiationException {
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException error) {
                throw new InstantiationException(error.getMessage());
            }
        }
    }

    /** Logs the visitor in, and out again after the time that the words say. */
    @WebServlet("/in")
    public static final class In extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws jakarta.servlet.ServletException {
            HttpSession session = request.getSession();
            request.login("ann", "ann");
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(Long.parseLong(Words.get("logout")));
                } catch (InterruptedException error) {
                    return;
                }
                session.invalidate();
            });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
