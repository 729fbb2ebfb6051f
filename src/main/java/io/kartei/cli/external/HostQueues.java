package io.kartei.cli.external;

import io.kartei.concurrent.Work;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Asks for addresses politely: several hosts at a time, but each of them for one after another with
 * a pause between, and for no more once it says that it is too much.
 *
 * @param pause the pause between two requests to a host
 */
record HostQueues(Duration pause) {
  /** How many hosts are asked at the same time. */
  private static final int HOSTS = 8;

  /** Returns addresses by their hosts. */
  static Map<String, List<URI>> byHost(Collection<URI> addresses) {
    Map<String, List<URI>> hosts = new TreeMap<>();
    for (URI address : addresses) {
      hosts.computeIfAbsent(address.getHost(), host -> new ArrayList<>()).add(address);
    }
    return hosts;
  }

  /**
   * Asks for addresses.
   *
   * @param asker asks for one
   * @return the answer for each
   */
  Map<URI, Answer> ask(Collection<URI> addresses, Function<URI, Answer> asker) {
    Map<URI, Answer> answers = new ConcurrentHashMap<>();
    List<List<URI>> hosts = List.copyOf(byHost(addresses).values());
    ExecutorService threads = Executors.newFixedThreadPool(HOSTS);
    try {
      Work.forEach(threads, hosts, host -> ask(host, asker, answers));
    } finally {
      threads.shutdown();
    }
    return answers;
  }

  private void ask(List<URI> host, Function<URI, Answer> asker, Map<URI, Answer> answers) {
    boolean enough = false;
    for (URI address : host) {
      Answer answer = enough ? Answer.of(Answer.TOO_MANY) : asker.apply(address);
      answers.put(address, answer);
      enough |= answer.status() == Answer.TOO_MANY;
      if (!enough && host.size() > 1) {
        rest();
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
