package dragoman.http.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/** Makes sockets on channels, which can be looked at without waiting; a socket of TLS shows the channel below it. */
final class Channels extends SocketFactory {
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(0);

    @Override
    public Socket createSocket() throws IOException {
        return SocketChannel.open().socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(ANYWHERE, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(ANYWHERE, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return connected(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress from, InetSocketAddress to) throws IOException {
        var socket = createSocket();
        socket.bind(from);
        socket.connect(to);
        return socket;
    }
}
