package io.kartei.cli.external;

import io.kartei.build.OuterLink;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks links that lead away from a site: each address once, hosts in parallel but one request at
 * a time to each of them. Addresses that answered within a week are not asked again.
 */
public final class OuterLinks {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final WebAsker asker;
  private final KnownAnswers known;
  private final Duration pause;

  OuterLinks(WebAsker asker, KnownAnswers known, Duration pause) {
    this.asker = asker;
    this.known = known;
    this.pause = pause;
  }

  /**
   * Returns the check for this machine, with its cache in the user's cache folder.
   *
   * @param variables the environment variables
   */
  public static OuterLinks ofMachine(Map<String, String> variables) {
    Path cache =
        Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
            .map(name -> variables.getOrDefault(name, ""))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of)
            .findFirst()
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    Path file = cache.resolve("kartei").resolve("links.tsv");
    long now = System.currentTimeMillis() / 1000;
    return new OuterLinks(new WebAsker(WebAsker::isPublic), KnownAnswers.read(file, now), PAUSE);
  }

  /** Says how much there is to ask. */
  public Phrase announcement(List<OuterLink> links) {
    Map<String, List<URI>> open = open(byAddress(links));
    int asked = open.values().stream().mapToInt(List::size).sum();
    int all = byAddress(links).size();
    return Phrase.of("terminal.asking", asked, open.size(), all - asked);
  }

  /** Asks, and returns what is wrong, at the places of the links. */
  public List<Diagnostic> check(List<OuterLink> links) {
    Map<URI, List<OuterLink>> byAddress = byAddress(links);
    List<URI> open = byAddress.keySet().stream().filter(a -> !known.has(a)).toList();
    Map<URI, Answer> answers = new HostQueues(pause).ask(open, asker::ask);
    answers.forEach(
        (address, answer) -> {
          if (answer.isGood()) {
            known.add(address);
          }
        });
    known.write();
    List<Diagnostic> said = new ArrayList<>();
    byAddress.forEach(
        (address, places) -> {
          Answer answer = answers.get(address);
          Diagnostic problem = answer == null ? null : answer.problem(address);
          if (problem != null) {
            places.forEach(link -> said.add(problem.at(link.place())));
          }
        });
    return said;
  }

  private Map<URI, List<OuterLink>> byAddress(List<OuterLink> links) {
    Map<URI, List<OuterLink>> byAddress = new TreeMap<>();
    for (OuterLink link : links) {
      URI address = WebAddress.of(link.address());
      if (address != null && asker.mayAsk(address)) {
        byAddress.computeIfAbsent(address, a -> new ArrayList<>()).add(link);
      }
    }
    return byAddress;
  }

  /** Returns the addresses to ask for, by host. */
  private Map<String, List<URI>> open(Map<URI, List<OuterLink>> byAddress) {
    return HostQueues.byHost(byAddress.keySet().stream().filter(a -> !known.has(a)).toList());
  }
}
