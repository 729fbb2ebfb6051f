package io.kartei.config;

import io.kartei.diagnostic.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys of {@code kartei.yaml}; none is needed. */
final class KarteiYaml {
  /** In the order in which the manual explains them. */
  private static final List<String> KNOWN =
      List.of(
          "title",
          "language",
          "description",
          "authors",
          "baseUrl",
          "repository",
          "editUrl",
          "id",
          "content",
          "templates",
          "output",
          "outputs",
          "html",
          "attachments",
          "remoteImages",
          "exams",
          "sittings",
          "cards",
          "paper",
          "cheatSheets",
          "redirects");

  private static final String EDIT_URL =
      "write a whole address, with {path} where the path of the note belongs";

  private final Keys keys;
  private final Settings settings;

  private KarteiYaml(Keys keys, Settings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * Lays the file's settings over those known so far.
   *
   * @param outputNames what {@code outputs} may name; empty: anything
   */
  static void read(Keys keys, Settings settings, Collection<String> outputNames) {
    var file = new KarteiYaml(keys, settings);
    keys.check(KNOWN);
    file.site();
    file.folders();
    file.attachments();
    file.outputs(outputNames);
    CardsKey.read(keys, settings);
    file.redirects();
    settings.exams = ExamsKey.read(keys);
    settings.sittings = SittingsKey.read(keys);
    settings.paper = PaperKeys.read(keys);
  }

  private void site() {
    settings.title = or(keys.text("title"), settings.title);
    settings.description = or(keys.text("description"), settings.description);
    settings.language =
        or(
            LanguageTags.canonical(
                keys.text(
                    "language",
                    t -> LanguageTags.canonical(t) != null,
                    "write a language tag, for example de or en")),
            settings.language);
    String web = "write a whole address, for example https://example.org/notes/";
    String baseUrl = keys.text("baseUrl", SiteAddresses::isWeb, web);
    settings.baseUrl = baseUrl == null ? settings.baseUrl : SiteAddresses.withSlash(baseUrl);
    settings.repository =
        or(keys.text("repository", SiteAddresses::isWeb, web), settings.repository);
    settings.editUrl =
        or(keys.text("editUrl", SiteAddresses::isEditUrl, EDIT_URL), settings.editUrl);
    settings.id = or(keys.text("id"), settings.id);
    List<ConfigNode.Scalar> authors = keys.texts("authors");
    if (!authors.isEmpty()) {
      settings.authors = authors.stream().map(a -> a.text().strip()).toList();
    }
    String html = keys.text("html", KarteiYaml::isHtml, "write filtered or trusted");
    if (html != null) {
      settings.html = SiteConfig.HtmlMode.valueOf(html.toUpperCase(Locale.ROOT));
    }
    String images =
        keys.text("remoteImages", KarteiYaml::isRemoteImages, "write load, ask or drop");
    if (images != null) {
      settings.remoteImages = SiteConfig.RemoteImages.valueOf(images.toUpperCase(Locale.ROOT));
    }
  }

  private static boolean isRemoteImages(String text) {
    return text.equals("load") || text.equals("ask") || text.equals("drop");
  }

  private void attachments() {
    settings.attachments =
        keys.texts("attachments").stream().map(path -> path.text().strip()).toList();
  }

  private static boolean isHtml(String text) {
    return text.equals("filtered") || text.equals("trusted");
  }

  private void folders() {
    settings.content = or(keys.text("content"), settings.content);
    settings.templates = or(keys.text("templates"), settings.templates);
    settings.output = or(keys.text("output"), settings.output);
  }

  private void outputs(Collection<String> names) {
    settings.outputs.clear();
    ConfigNode.Entry entry = keys.group().find("outputs");
    if (entry != null
        && entry.value() instanceof ConfigNode.Sequence list
        && list.items().isEmpty()) {
      keys.warn(
          "empty-outputs",
          entry,
          "\"outputs\" names nothing, so everything is made",
          "leave the key out, or list some of " + String.join(", ", names));
    }
    for (ConfigNode.Scalar output : keys.texts("outputs")) {
      String name = output.text().strip();
      if (names.isEmpty() || names.contains(name)) {
        settings.outputs.add(name);
      } else {
        String near = Suggestions.nearest(name, names);
        keys.say(
            "unknown-output",
            output.span(),
            "there is no output \"" + name + "\"",
            near == null
                ? "the outputs are " + String.join(", ", names)
                : "did you mean \"" + near + "\"?");
      }
    }
  }

  private void redirects() {
    RedirectReader redirects = new RedirectReader(keys, settings);
    keys.pairs("redirects").forEach(entry -> redirects.read(entry, ""));
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
