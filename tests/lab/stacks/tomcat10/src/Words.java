import java.util.HashMap;
import java.util.Map;

/**
 * The words that start.sh was given, the same as those of the other servers of tests/lab/stacks: greet=TEXT, when=TRIGGER
 * (open, message, message:N, after:MS, second), do=ACTION (throw, return, close, close:CODE:REASON, reload), status=403 (the
 * origin is refused), idle=MS (maxIdleTimeout), endpoint=annotated, kinds=text (no handler for binary messages), size=BYTES
 * (maxMessageSize of the annotated endpoint is fixed at 1024; this is the session's buffer), logout=MS (the HTTP session that
 * /in begins ends after so long).
 */
final class Words {
    static final Map<String, String> ALL = read();

    private Words() {}

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        for (String line : System.getProperty("lab.words", "").split("\n")) {
            int at = line.indexOf('=');
            if (at > 0) {
                all.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        return all;
    }

    static String get(String name) {
        return ALL.getOrDefault(name, "");
    }

    /** The number behind the colon of `when`, or 1. */
    static int nth() {
        String[] parts = get("when").split(":");
        return parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    }

    static boolean when(String name) {
        return get("when").split(":")[0].equals(name);
    }
}
