package io.kartei.cli.external;

import io.kartei.config.Generator;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks a host whether a page is there: for its head, then for the page itself, as some hosts answer
 * only that; or for a file. Hosts in private networks are never asked, not even when a public one
 * leads there.
 */
final class WebAsker {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration REQUEST = Duration.ofSeconds(20);
  private static final Duration CONTENT = Duration.ofSeconds(60);
  private static final int MAX_REDIRECTS = 8;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  static final int OK = 200;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  /** Names that no host on the web has, and those that stand for any (RFC 2606, 6761, 6762). */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "[^.]*|[\\d.]+|\\[.*"
              + "|(?:.*\\.)?(?:localhost|local|test|example|invalid|internal|lan|home|corp)"
              + "|(?:.*\\.)?example\\.(?:com|org|net)");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Predicate<String> hosts;

  /**
   * Creates an asker.
   *
   * @param hosts which hosts may be asked, by name
   */
  WebAsker(Predicate<String> hosts) {
    this.hosts = hosts;
  }

  /** Whether a name may be that of a host on the web. */
  static boolean isPublic(String host) {
    return !NOWHERE.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether an address may be asked for. */
  boolean mayAsk(URI address) {
    return address.getHost() != null && hosts.test(address.getHost());
  }

  /** Asks for an address; never fails. */
  Answer ask(URI address) {
    return asked(address, this::reply);
  }

  /**
   * Asks for a file; never fails.
   *
   * @param most the most bytes that it may have
   * @return the answer, and the content if that is good
   */
  File fetch(URI address, int most) {
    AtomicReference<byte[]> content = new AtomicReference<>();
    Answer answer = asked(address, at -> content(at, most, content));
    return new File(answer, Objects.requireNonNullElse(content.get(), new byte[0]));
  }

  /**
   * A file.
   *
   * @param answer what its host says
   * @param content its content; empty unless the answer is good
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record File(Answer answer, byte[] content) {}

  /** Asks for an address itself, wherever that leads. */
  private interface Asking {
    Reply of(URI address) throws IOException, InterruptedException;
  }

  private Answer asked(URI address, Asking asking) {
    try {
      return followed(address, asking);
    } catch (TooLargeException e) {
      return Answer.failed(Phrase.of("external-link.large", e.megabytes));
    } catch (UnknownHostException e) {
      return Answer.failed(Phrase.of("external-link.no-host"));
    } catch (HttpTimeoutException e) {
      return Answer.failed(Phrase.of("external-link.timeout", (int) REQUEST.toSeconds()));
    } catch (IOException e) {
      return Answer.failed(Phrase.verbatim(String.valueOf(e.getMessage())));
    } catch (IllegalArgumentException e) {
      return Answer.failed(Phrase.of("external-link.address"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.of(Answer.TOO_MANY);
    }
  }

  private Answer followed(URI address, Asking asking) throws IOException, InterruptedException {
    URI at = address;
    boolean forGood = true;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Reply reply = asking.of(at);
      if (reply.next() == null) {
        boolean moved = forGood && i > 0 && reply.status() < 400;
        return new Answer(reply.status(), moved ? at : null, null);
      }
      forGood &= FOR_GOOD.contains(reply.status());
      at = at.resolve(reply.next());
      if (!mayAsk(at)) {
        return Answer.failed(Phrase.of("external-link.address"));
      }
    }
    return Answer.failed(Phrase.of("external-link.redirects"));
  }

  /** What a host answers: a status, and where it leads, or null. */
  private record Reply(int status, @Nullable String next) {}

  private Reply reply(URI address) throws IOException, InterruptedException {
    checkHost(address.getHost());
    Reply head = send(address, "HEAD");
    return head.status() < 400 || head.status() == Answer.TOO_MANY ? head : send(address, "GET");
  }

  /** Thrown when a file is larger than wanted. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
    private final int megabytes;

    TooLargeException(int bytes) {
      this.megabytes = bytes / 1_000_000;
    }
  }

  private Reply content(URI address, int most, AtomicReference<byte[]> into)
      throws IOException, InterruptedException {
    checkHost(address.getHost());
    HttpResponse<InputStream> response = response(address, "GET", "picture fetch", "image/*");
    try (InputStream body = response.body()) {
      if (response.statusCode() == OK) {
        into.set(read(body, most));
      }
    }
    return reply(response);
  }

  /** Reads a content; a host that takes its time for that is no better than one that is silent. */
  private static byte[] read(InputStream body, int most) throws IOException, InterruptedException {
    FutureTask<byte[]> reading = new FutureTask<>(() -> body.readNBytes(most + 1));
    Thread thread = new Thread(reading, "kartei-fetch");
    thread.setDaemon(true);
    thread.start();
    try {
      byte[] content = reading.get(CONTENT.toSeconds(), TimeUnit.SECONDS);
      if (content.length > most) {
        throw new TooLargeException(most);
      }
      return content;
    } catch (TimeoutException e) {
      throw new HttpTimeoutException(CONTENT.toString());
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private Reply send(URI address, String method) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = response(address, method, "link check", "text/html,*/*");
    response.body().close(); // the page itself isn't needed
    return reply(response);
  }

  private HttpResponse<InputStream> response(
      URI address, String method, String purpose, String accepted)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(REQUEST)
            .header(
                "User-Agent", "Mozilla/5.0 (compatible; " + Generator.NAME + " " + purpose + ")")
            .header("Accept", accepted)
            .build();
    return client.send(request, BodyHandlers.ofInputStream());
  }

  private static Reply reply(HttpResponse<InputStream> response) {
    boolean leads = REDIRECTS.contains(response.statusCode());
    return new Reply(
        response.statusCode(),
        leads ? response.headers().firstValue("Location").orElse(null) : null);
  }

  /** Refuses a name on the web that stands for a machine in a private network. */
  private void checkHost(String host) throws IOException {
    if (!isPublic(host)) {
      return; // only where somebody explicitly allows it
    }
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (address.isLoopbackAddress()
          || address.isSiteLocalAddress()
          || address.isLinkLocalAddress()
          || address.isAnyLocalAddress()) {
        throw new UnknownHostException(host);
      }
    }
  }
}
