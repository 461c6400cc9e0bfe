package dragoman.http.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server of bare sockets: each connection is handled by what the test says, so that it can end a connection at any byte. */
final class Peer implements AutoCloseable {
    private final ServerSocket server;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    /** What happens on a connection. */
    interface Habit {
        void meet(Talk talk) throws IOException;
    }

    Peer(Habit habit) {
        try {
            server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> listen(habit));
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    int connections() {
        return connections.size();
    }

    private void listen(Habit habit) {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connections.add(socket);
                Thread.ofVirtual().start(() -> {
                    try (socket) {
                        habit.meet(new Talk(socket));
                    } catch (IOException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var each : connections) {
            each.close();
        }
    }

    /** One connection. {@code heard} is the last request's body. */
    static final class Talk {
        private final Socket socket;

        Talk(Socket socket) {
            this.socket = socket;
        }

        /** Reads one whole request. */
        String hears() throws IOException {
            var in = socket.getInputStream();
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                var next = in.read();
                if (next < 0) {
                    throw new IOException("the other side has ended");
                }
                head.append((char) next);
            }
            var length = head.toString().lines().filter(line -> line.startsWith("Content-Length: "))
                    .mapToInt(line -> Integer.parseInt(line.substring(16))).findFirst().orElse(0);
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        void says(String words) throws IOException {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        void answers(int status, String body) throws IOException {
            says("HTTP/1.1 " + status + " .\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        }

        /** The hard way: the other side sees a reset. */
        void resets() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        void ends() throws IOException {
            socket.close();
        }

        void waitsFor(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
