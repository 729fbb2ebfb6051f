package io.kartei.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes redirects from a configuration file, and says which cannot be. */
final class RedirectReader {
  /** The name of a file that is no page: a host would not show a page at such an address. */
  private static final Pattern OTHER_FILE =
      Pattern.compile("(?i).*\\.(?!(?:html?|md|markdown)$)[a-z][a-z0-9]{1,4}");

  private final Keys keys;
  private final Settings settings;

  /**
   * Takes them from one file.
   *
   * @param keys where diagnostics belong
   * @param settings takes what can be
   */
  RedirectReader(Keys keys, Settings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * Takes one.
   *
   * @param entry the former address, and where it leads
   * @param folder that the new address is relative to
   */
  void read(ConfigNode.Entry entry, String folder) {
    String from = SiteAddresses.resolve("", entry.key());
    String to = entry.value() instanceof ConfigNode.Scalar scalar ? scalar.text().strip() : null;
    if (from == null || from.isEmpty() || to == null || to.isEmpty()) {
      invalid(
          entry,
          "a redirect leads from one address of the site to another",
          "write for example \"old.html: new.html\"");
    } else if (from.contains("#") || from.contains("?") || OTHER_FILE.matcher(from).matches()) {
      invalid(
          entry,
          "\"" + from + "\" is no page, and only pages lead on",
          "write an address that ends with .html or /");
    } else if (SiteAddresses.hasScheme(to) && !SiteAddresses.isOnWeb(to)) {
      invalid(entry, "\"" + to + "\" is no address on the web", "begin it with https://");
    } else {
      put(entry, from, SiteAddresses.hasScheme(to) ? to : SiteAddresses.resolve(folder, to));
    }
  }

  private void put(ConfigNode.Entry entry, String from, @Nullable String to) {
    if (to == null) {
      invalid(entry, "this redirect leaves the site", "write a path below the site's root");
    } else {
      settings.redirects.put(from, new SiteConfig.Redirect(to, keys.path(), entry.place()));
    }
  }

  private void invalid(ConfigNode.Entry entry, String message, String hint) {
    keys.say("invalid-redirect", entry.place(), message, hint);
  }
}
