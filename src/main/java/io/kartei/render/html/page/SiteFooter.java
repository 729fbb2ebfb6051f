package io.kartei.render.html.page;

import io.kartei.body.Urls;
import io.kartei.config.FooterLink;
import io.kartei.config.key.SiteAddresses;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.render.RenderContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is in the footer of all pages: the license, and links such as those to imprint and privacy.
 */
final class SiteFooter {
  /** Creative Commons' licenses, as people write their names. */
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile(
          "(?i)CC[ -](?<terms>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-4]\\.[05])(?:[ -].*)?");

  private static final Pattern PUBLIC_DOMAIN = Pattern.compile("(?i)CC[ -]?0(?:[ -]1\\.0)?");

  private final View.@Nullable Link license;

  /** A link with the address of its page; that is null if it leads away. */
  private record Resolved(FooterLink link, @Nullable String page) {}

  private final List<Resolved> links = new ArrayList<>();

  SiteFooter(RenderContext context) {
    this.license = license(context.config().site().license());
    List<FooterLink> wanted = context.config().site().footer();
    Map<String, String> pages = wanted.isEmpty() ? Map.of() : addresses(context.index());
    for (FooterLink link : wanted) {
      String page = link.isOnWeb() ? null : pages.get(path(link));
      if (link.isOnWeb() || page != null) {
        links.add(new Resolved(link, page));
      } else {
        context
            .diagnostics()
            .report(
                Diagnostic.warning("broken-link.footer", link.to()).at(link.file(), link.place()));
      }
    }
  }

  /** Returns the addresses of all notes by their paths and addresses. */
  private static Map<String, String> addresses(SiteIndex index) {
    Map<String, String> addresses = new HashMap<>();
    for (NotePage page : index.pages().values()) {
      addresses.put(page.url(), page.url());
      addresses.put(page.note().path(), page.url());
    }
    return addresses;
  }

  /** Returns the license; its address is empty if it isn't known. */
  View.@Nullable Link license() {
    return license;
  }

  /** Returns a license by name or address, or null for none. */
  static View.@Nullable Link license(@Nullable String said) {
    if (said == null) {
      return null;
    }
    Matcher commons = CREATIVE_COMMONS.matcher(said);
    if (commons.matches()) {
      String terms = commons.group("terms").toLowerCase(Locale.ROOT);
      String version = commons.group("version");
      return new View.Link(
          said, "https://creativecommons.org/licenses/" + terms + "/" + version + "/");
    }
    if (PUBLIC_DOMAIN.matcher(said).matches()) {
      return new View.Link(said, "https://creativecommons.org/publicdomain/zero/1.0/");
    }
    if (SiteAddresses.isOnWeb(said)) {
      String host = URI.create(said).getHost();
      return new View.Link(host == null ? said : host, said);
    }
    return new View.Link(said, "");
  }

  /** Returns the links of the footer for a page. */
  List<View.Link> links(String from) {
    List<View.Link> made = new ArrayList<>();
    for (Resolved to : links) {
      FooterLink link = to.link();
      made.add(
          new View.Link(
              link.label(),
              to.page() == null ? link.to() : Urls.relative(from, to.page()) + anchor(link)));
    }
    return made;
  }

  private static String path(FooterLink link) {
    int hash = link.to().indexOf('#');
    return hash < 0 ? link.to() : link.to().substring(0, hash);
  }

  private static String anchor(FooterLink link) {
    return link.to().substring(path(link).length());
  }
}
