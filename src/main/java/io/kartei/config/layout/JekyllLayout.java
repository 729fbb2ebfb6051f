package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.layout.LayoutRules.Addresses;
import io.kartei.config.layout.LayoutRules.Addresses.Form;
import io.kartei.config.layout.LayoutRules.Syntax;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jekyll ("Configuration Options"), also with the theme Just the Docs. */
final class JekyllLayout implements LayoutReader {
  private static final List<String> FILES = Layouts.JEKYLL;

  private static final String POSTS = "_posts";

  /** What the styles of addresses that have names stand for. */
  private static final Map<String, String> STYLES =
      Map.of(
          "date",
          "/:categories/:year/:month/:day/:title:output_ext",
          "pretty",
          "/:categories/:year/:month/:day/:title/",
          "none",
          "/:categories/:title:output_ext");

  /** What Jekyll never publishes, or what a site doesn't show: its parts and its libraries. */
  private static final List<String> NEVER =
      List.of(
          "_includes/**",
          "_layouts/**",
          "_sass/**",
          "_site/**",
          "_drafts/**",
          "_data/**",
          "_plugins/**",
          "vendor/**",
          "**/node_modules/**");

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    String file = files.first(FILES);
    if (file == null) {
      return null;
    }
    Mapping all = files.settings(file);
    Taken taken = new Taken(all);
    taken.text("title", "title").text("description", "description").text("lang", "language");
    Entry url = taken.use("url");
    Entry base = taken.use("baseurl");
    String host = Taken.text(url);
    String path = Taken.text(base);
    taken.put(
        "baseUrl", HugoLayout.web(host == null ? null : host + (path == null ? "" : path)), url);
    Entry author = taken.use("author");
    taken.put(
        "authors",
        author != null && author.value() instanceof Mapping m
            ? Taken.text(m.find("name"))
            : Taken.text(author),
        author);
    taken.put("editUrl", editUrl(all), all.find("gh_edit_repository"));
    Entry source = taken.use("source");
    String folder = file.startsWith("docs/") ? "docs" : Taken.text(source);
    if (folder != null) {
      taken.put("content", folder, source);
    }
    List<String> leftOut = new ArrayList<>(NEVER);
    Taken.texts(taken.use("exclude")).forEach(e -> leftOut.add(e.endsWith("/") ? e + "**" : e));
    String style = Objects.requireNonNullElse(Taken.text(taken.use("permalink")), "date");
    String pattern = STYLES.getOrDefault(style, style);
    Form form = pattern.endsWith("/") ? Form.FOLDERS : Form.COLLECTIONS;
    LayoutRules rules =
        LayoutRules.PLAIN
            .ordered(List.of("nav_order"), List.of("nav_title"))
            .addressed(new Addresses(form, "", Map.of(POSTS, pattern)))
            .without(leftOut)
            .with(new Syntax(List.of("LIQUID"), Variables.of(all, "site.")))
            .ending(POSTS);
    return taken.layout("Jekyll", file, List.of(), rules);
  }

  /** Just the Docs builds the address from four settings. */
  private static @Nullable String editUrl(Mapping all) {
    String repository = Taken.text(all.find("gh_edit_repository"));
    String branch = Taken.text(all.find("gh_edit_branch"));
    String source = Taken.text(all.find("gh_edit_source"));
    String mode = Taken.text(all.find("gh_edit_view_mode"));
    return repository == null || branch == null
        ? null
        : SiteAddresses.withSlash(repository)
            + (mode == null ? "tree" : mode)
            + "/"
            + SiteAddresses.withSlash(branch)
            + (source == null ? "" : SiteAddresses.withSlash(source))
            + "{path}";
  }
}
