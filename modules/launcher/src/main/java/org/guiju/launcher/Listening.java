package org.guiju.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * Tells of a taken port before the platform starts, which takes seconds. The server command checks its words and the port again:
 * whatever is not plain here is left to it.
 */
final class Listening {

    private static final String HOST = "127.0.0.1";
    private static final int PORT = 8080;

    private Listening() {}

    /**
     * Tries the port.
     *
     * @param words the command and what follows it
     */
    static void check(List<String> words) throws LaunchFailure {
        String host = HOST;
        int port = PORT;
        for (int i = 1; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            if (words.get(i).equals("--host")) {
                host = value;
            } else if (words.get(i).equals("--port") && value.matches("\\d{1,5}")) {
                port = Integer.parseInt(value);
            } else {
                return; // to be refused with the usage
            }
        }
        if (port > 0xffff) {
            return;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            assert socket.isBound();
        } catch (BindException e) {
            throw LaunchFailure.failed(
                    "无法在 " + host + ":" + port + " 上监听：端口可能已被占用。请用 --port 指定其他端口。",
                    "Cannot listen on " + host + ":" + port + ": the port may be taken. Choose another with --port.");
        } catch (IOException e) {
            // an unknown host and the like: the server says what is wrong
        }
    }
}
