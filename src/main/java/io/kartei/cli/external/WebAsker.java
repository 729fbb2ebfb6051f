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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks a host whether a page is there: for its head, then for the page itself, as some hosts answer
 * only that. Hosts in private networks are never asked, not even when a public one leads there.
 */
final class WebAsker {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration REQUEST = Duration.ofSeconds(20);
  private static final int MAX_REDIRECTS = 8;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
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
    try {
      return followed(address);
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

  private Answer followed(URI address) throws IOException, InterruptedException {
    URI at = address;
    boolean forGood = true;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Reply reply = reply(at);
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

  private Reply send(URI address, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(REQUEST)
            .header("User-Agent", "Mozilla/5.0 (compatible; " + Generator.NAME + " link check)")
            .header("Accept", "text/html,*/*")
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    response.body().close(); // the page itself isn't needed
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
