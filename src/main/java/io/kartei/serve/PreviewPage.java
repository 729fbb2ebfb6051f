package io.kartei.serve;

import io.kartei.messages.Phrase;
import io.kartei.text.Escape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares pages for the preview: adds its script and style sheet, and relaxes the page's policy
 * for them.
 */
final class PreviewPage {
  private static final Pattern POLICY =
      Pattern.compile(
          "<meta[^>]*http-equiv=[\"']?Content-Security-Policy[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT = Pattern.compile("(content=)(\"[^\"]*\"|'[^']*')");
  private static final Pattern CONNECT = Pattern.compile("(?<![a-z-])connect-src([^;]*)");

  private PreviewPage() {}

  /**
   * What a page is.
   *
   * @param site the name of the site that it is part of
   * @param version tells it from what it was before
   * @param language the language of the preview's own messages
   */
  record Shown(String site, String version, String language) {}

  /**
   * Adds script and style sheet to a page. Its policy is relaxed in one respect: the page may
   * connect to its own origin, to be notified of changes.
   *
   * @param html the page
   * @param folder the folder of the script and style sheet
   * @param shown what the page is
   */
  static String decorate(String html, String folder, Shown shown) {
    String language = shown.language();
    String added =
        "<link rel=\"stylesheet\" href=\""
            + folder
            + "preview.css\">"
            + "<script defer src=\""
            + folder
            + "preview.js\" data-site=\""
            + shown.site()
            + "\" data-page=\""
            + shown.version()
            + "\" data-lang=\""
            + language
            + "\" data-label=\""
            + Escape.text(Phrase.of("serve.preview").in(language))
            + "\" data-gone=\""
            + Escape.text(Phrase.of("serve.gone").in(language))
            + "\"></script>";
    String page = POLICY.matcher(html).replaceAll(meta -> loosened(meta.group()));
    int head = page.indexOf("</head>");
    return head < 0 ? page + added : page.substring(0, head) + added + page.substring(head);
  }

  private static String loosened(String meta) {
    return Matcher.quoteReplacement(
        CONTENT
            .matcher(meta)
            .replaceFirst(
                m -> {
                  String quote = m.group(2).substring(0, 1);
                  String policy = m.group(2).substring(1, m.group(2).length() - 1);
                  return Matcher.quoteReplacement(m.group(1) + quote + connecting(policy) + quote);
                }));
  }

  private static String connecting(String policy) {
    Matcher connect = CONNECT.matcher(policy);
    if (!connect.find()) {
      return policy + "; connect-src 'self'";
    }
    String sources = connect.group(1).replace("'none'", "").replace("'self'", "").strip();
    String loosened = "connect-src 'self'" + (sources.isEmpty() ? "" : " " + sources);
    return connect.replaceFirst(Matcher.quoteReplacement(loosened));
  }

  /**
   * Returns the page shown until the first successful build; the script adds the reason, and
   * reloads after that build.
   */
  static String unbuilt(String language) {
    return page(
        language,
        Phrase.of("serve.unbuilt"),
        Escape.text(Phrase.of("serve.unbuilt.hint").in(language)));
  }

  /**
   * Returns the page shown for an address that doesn't exist, if the site has no such page of its
   * own.
   */
  static String notFound(String language) {
    String start = Escape.text(Phrase.of("serve.start").in(language));
    return page(language, Phrase.of("serve.nothing"), "<a href=\"/\">" + start + "</a>");
  }

  /** Returns the page shown in place of one that cannot be made, with the reason. */
  static String broken(String language, String reason) {
    return page(language, Escape.text(reason), "");
  }

  private static String page(String language, Phrase heading, String body) {
    return page(language, Escape.text(heading.in(language)), body);
  }

  private static String page(String language, String title, String body) {
    return "<!doctype html>\n<html lang=\""
        + language
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " script-src 'self'; style-src 'self'\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + title
        + "</title></head><body class=\"kartei-preview-page\"><main><h1>"
        + title
        + "</h1><p>"
        + body
        + "</p></main></body></html>\n";
  }
}
