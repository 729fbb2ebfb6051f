package io.kartei.config;

import io.kartei.config.SiteConfig.Redirect;
import io.kartei.config.key.SiteAddresses;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code redirects}, and reports invalid ones. */
final class Redirects {
  private static final List<String> PAGES = List.of("html", "htm", "md", "markdown");

  private final Values values;
  private final SortedMap<String, Redirect> redirects;

  private Redirects(Values values, SortedMap<String, Redirect> redirects) {
    this.values = values;
    this.redirects = redirects;
  }

  /**
   * Returns the redirects of all files, by old address; if two files have the same address, the
   * overriding file wins.
   */
  static SortedMap<String, Redirect> of(Values values) {
    Values below = values.below();
    SortedMap<String, Redirect> redirects = below == null ? new TreeMap<>() : of(below);
    var reader = new Redirects(values, redirects);
    values.pairs("redirects").forEach(reader::read);
    return redirects;
  }

  private void read(Entry entry) {
    String from = SiteAddresses.resolve("", entry.key());
    String to = entry.value() instanceof Scalar scalar ? scalar.text().strip() : "";
    if (from == null) {
      values.say(entry.span(), Diagnostic.warning("invalid-redirect.from-outside", entry.key()));
    } else if (from.isEmpty() || to.isEmpty()) {
      invalid(entry, Diagnostic.warning("invalid-redirect.from-to"));
    } else if (from.contains("#") || from.contains("?") || isOtherFile(from)) {
      values.say(entry.span(), Diagnostic.warning("invalid-redirect.no-page", from));
    } else if (SiteAddresses.hasScheme(to) && !SiteAddresses.isOnWeb(to)) {
      invalid(entry, Diagnostic.warning("invalid-redirect.not-on-web", to));
    } else {
      String target = SiteAddresses.hasScheme(to) ? to : SiteAddresses.resolve("", to);
      if (target == null) {
        invalid(entry, Diagnostic.warning("invalid-redirect.leaves-site", to));
      } else {
        redirects.put(from, new Redirect(target, values.path(), entry.place()));
      }
    }
  }

  /** Whether a host would not show a page at this address. */
  private static boolean isOtherFile(String address) {
    String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return address.contains(".")
        && ending.length() >= 2
        && ending.length() <= 5
        && Character.isLetter(ending.charAt(0))
        && ending.chars().allMatch(Character::isLetterOrDigit)
        && !PAGES.contains(ending);
  }

  private void invalid(Entry entry, Diagnostic said) {
    values.say(entry.place(), said);
  }
}
