package io.kartei.config;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link in the footer of every page, such as to the imprint.
 *
 * @param label what readers see
 * @param to a note or page, by its path, with an optional fragment; or an address on the web
 * @param file the file that declares it, as named in diagnostics
 * @param place the place in that file, or null if unknown
 */
public record FooterLink(String label, String to, String file, @Nullable SourceSpan place) {

  /** Reads {@code footer}. */
  static List<FooterLink> of(Values values) {
    List<FooterLink> links = new ArrayList<>();
    for (Entry entry : values.pairs("footer")) {
      String to = entry.value() instanceof Scalar scalar ? scalar.text().strip() : "";
      String target =
          SiteAddresses.isOnWeb(to)
              ? to
              : to.isEmpty() || SiteAddresses.hasScheme(to) ? null : SiteAddresses.resolve("", to);
      if (target == null || target.isEmpty()) {
        values.say(entry.place(), Diagnostic.warning("invalid-value.footer", entry.key()));
      } else {
        links.add(new FooterLink(entry.key(), target, values.path(), entry.place()));
      }
    }
    return links;
  }

  /** Whether it leads away from the site. */
  public boolean isOnWeb() {
    return SiteAddresses.isOnWeb(to);
  }
}
