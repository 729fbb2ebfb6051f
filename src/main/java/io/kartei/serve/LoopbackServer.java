package io.kartei.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on one port of 127.0.0.1 and, if available, of ::1; on no other interface. */
final class LoopbackServer implements AutoCloseable {
  private final List<HttpServer> servers;
  private final ExecutorService executor = Executors.newCachedThreadPool(DaemonThreads::thread);

  private LoopbackServer(List<HttpServer> servers) {
    this.servers = servers;
  }

  /**
   * Binds to a port.
   *
   * @param wanted the first port to try, or 0 for any
   * @param tries how many consecutive ports to try
   * @throws BindException if none of them is free
   */
  static LoopbackServer bind(int wanted, int tries) throws IOException {
    BindException taken = new BindException("no port to try");
    for (int i = 0; i < tries && wanted + i <= 65535; i++) {
      try {
        return new LoopbackServer(bindBoth(wanted == 0 ? 0 : wanted + i));
      } catch (BindException e) {
        taken = e;
      }
    }
    throw taken;
  }

  private static List<HttpServer> bindBoth(int port) throws IOException {
    List<HttpServer> both = new ArrayList<>();
    both.add(HttpServer.create(new InetSocketAddress(address(127, 0, 0, 1), port), 0));
    int taken = both.get(0).getAddress().getPort();
    try {
      byte[] loopback = new byte[16];
      loopback[15] = 1;
      both.add(
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), taken), 0));
    } catch (BindException e) {
      if (String.valueOf(e.getMessage()).contains("in use")) {
        both.get(0).stop(0);
        throw e;
      }
    } catch (SocketException e) {
      // a machine without IPv6
    }
    return both;
  }

  private static InetAddress address(int... bytes) throws IOException {
    byte[] raw = new byte[bytes.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = (byte) bytes[i];
    }
    return InetAddress.getByAddress(raw);
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  /** Starts to answer requests. */
  void start(HttpHandler handler) {
    for (HttpServer server : servers) {
      server.setExecutor(executor);
      server.createContext("/", handler);
      server.start();
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
    servers.forEach(server -> server.stop(0));
  }
}
