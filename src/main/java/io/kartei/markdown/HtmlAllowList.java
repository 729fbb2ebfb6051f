package io.kartei.markdown;

import io.kartei.address.SafeAddress;
import io.kartei.address.SourceSet;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.messages.Phrase;
import io.kartei.model.Attribute;
import io.kartei.model.HtmlElements;
import io.kartei.source.SourceSpan;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/**
 * The HTML that a note may contain, and the diagnostics for the rest. {@code name} attributes are
 * dropped and ids kept apart from the page's own, since both would become properties of {@code
 * document} and {@code window} and could clash with those that scripts use.
 */
final class HtmlAllowList {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Elements that HTML takes from other standards. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "source", "track", "wbr");

  /** Elements whose end tag is optional in the HTML standard. */
  private static final Set<String> SELF_CLOSING =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  /** Purely presentational attributes, which are dropped silently. */
  private static final Set<String> HARMLESS =
      Set.of(
          "frameborder",
          "border",
          "cellpadding",
          "cellspacing",
          "bgcolor",
          "color",
          "loading",
          "allow",
          "referrerpolicy",
          "decoding",
          "crossorigin",
          "rel",
          "target",
          "markdown");

  /** Attributes of components and fields that other tools display. */
  private static final Set<String> LABELS = Set.of("label", "title", "alt");

  /** Attributes of fields that are displayed. */
  private static final Set<String> FIELD_LABELS =
      Set.of("label", "title", "alt", "value", "placeholder");

  /** Fields whose value isn't displayed. */
  private static final Set<String> VALUELESS =
      Set.of("hidden", "checkbox", "radio", "password", "color", "range");

  /** Inline elements that separate words. */
  private static final Set<String> PARTING =
      Set.of("button", "input", "label", "legend", "optgroup", "option", "select", "textarea");

  private static final Pattern SIZE =
      Pattern.compile("(?:^|;)\\s*(?<name>width|height)\\s*:\\s*(?<pixels>\\d{1,4})px\\s*(?=;|$)");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Attributes whose loss is noticeable. */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "srcdoc", "action", "poster");

  private static final Safelist SAFE = safelist();

  private HtmlAllowList() {}

  private static Safelist safelist() {
    return new Safelist()
        .addTags(HtmlElements.blocks().toArray(String[]::new))
        .addTags(
            "a", "abbr", "audio", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
            "dfn", "em", "i", "iframe", "img", "ins", "kbd", "mark", "picture", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
            "time", "track", "tt", "u", "var", "video", "wbr")
        .addAttributes(
            ":all",
            "id",
            "class",
            "title",
            "lang",
            "dir",
            "align",
            "role",
            "aria-label",
            "aria-hidden")
        .addAttributes("a", "href")
        .addAttributes("img", "src", "alt", "width", "height", "srcset", "sizes")
        .addAttributes("iframe", "src", "width", "height", "allowfullscreen")
        .addAttributes("audio", "src", "controls", "loop", "muted", "preload")
        .addAttributes(
            "video",
            "src",
            "controls",
            "loop",
            "muted",
            "preload",
            "poster",
            "width",
            "height",
            "playsinline")
        .addAttributes("source", "src", "type", "media", "srcset", "sizes")
        .addAttributes("track", "src", "kind", "srclang", "label", "default")
        .addAttributes("details", "open")
        .addAttributes("ol", "start", "type", "reversed")
        .addAttributes("li", "value")
        .addAttributes("td", "colspan", "rowspan", "headers", "valign", "width")
        .addAttributes("th", "colspan", "rowspan", "headers", "valign", "width", "scope", "abbr")
        .addAttributes("table", "width", "summary")
        .addAttributes("col", "span", "width")
        .addAttributes("colgroup", "span")
        .addAttributes("blockquote", "cite")
        .addAttributes("q", "cite")
        .addAttributes("del", "cite", "datetime")
        .addAttributes("ins", "cite", "datetime")
        .addAttributes("time", "datetime")
        .addAttributes("data", "value")
        .preserveRelativeLinks(true);
  }

  static boolean allows(String tag) {
    return SAFE.isSafeTag(tag);
  }

  /** Tags that a browser ignores within a page, whoever let them through. */
  private static final Set<String> OF_THE_PAGE =
      Set.of("html", "head", "body", "frameset", "frame");

  /**
   * Returns the diagnostic for a dropped tag.
   *
   * @param component whether it is written like another tool's component: {@code <Tabs>}
   * @param words the number of words dropped with it
   */
  static Diagnostic dropped(String tag, boolean component, int words) {
    if (Tag.isKnownTag(tag) || isForeign(tag)) {
      Diagnostic dropped =
          words == 0
              ? Diagnostic.warning("dropped-html.element", tag)
              : Diagnostic.warning("dropped-html.words", tag, words);
      return dropped.hint(
          OF_THE_PAGE.contains(tag) ? "dropped-html.unknown.hint" : "dropped-html.trusted");
    }
    return component
        ? Diagnostic.info("dropped-html.component", tag)
        : Diagnostic.warning("dropped-html.unknown", tag);
  }

  /** Returns whether an element with all its parts is from another standard. */
  static boolean isForeign(String tag) {
    return FOREIGN.contains(tag);
  }

  /** Returns the texts that a dropped tag would show to readers. */
  static List<String> label(HtmlToken tag) {
    Set<String> said = isField(tag) ? FIELD_LABELS : LABELS;
    return tag.attributes().stream()
        .filter(a -> said.contains(a.name()) && !a.value().isBlank())
        .map(Attribute::value)
        .toList();
  }

  /** Returns whether it shows its value. */
  private static boolean isField(HtmlToken tag) {
    return tag.name().equals("input")
        && tag.attributes().stream()
            .noneMatch(a -> a.name().equals("type") && VALUELESS.contains(a.value().strip()));
  }

  /** Returns whether a dropped element separates its content from the text around it. */
  static boolean parts(String tag) {
    return PARTING.contains(tag) || (Tag.isKnownTag(tag) && Tag.valueOf(tag).isBlock());
  }

  static boolean isVoid(String tag) {
    return VOID.contains(tag);
  }

  /** Returns whether it is an HTML element, allowed or not. */
  static boolean isKnown(String tag) {
    return Tag.isKnownTag(tag);
  }

  /** Returns whether HTML requires an end tag for it. */
  static boolean needsEnd(String tag) {
    return !isVoid(tag) && !SELF_CLOSING.contains(tag);
  }

  /** Returns whether its end tag is optional, so a new element can close it. */
  static boolean closesItself(String tag) {
    return SELF_CLOSING.contains(tag);
  }

  /** Returns the allowed attributes of a start tag, and reports the others. */
  static List<Attribute> attributes(HtmlToken tag, SourceSpan span, ParseScope scope) {
    List<Attribute> kept = new ArrayList<>();
    for (Attribute attribute : tag.attributes()) {
      if (attribute.name().equals("style")) {
        style(attribute.value(), kept);
        scope.report(dropped("style", tag, false), span);
      } else if (attribute.name().equals("class")) {
        classes(attribute.value(), kept);
      } else if (isId(attribute, tag)) {
        id(attribute.value(), tag, span, scope, kept);
      } else if (passes(tag.name(), attribute)) {
        kept.add(attribute);
      } else if (!HARMLESS.contains(attribute.name())) {
        boolean active = attribute.name().startsWith("on") || ADDRESSES.contains(attribute.name());
        scope.report(dropped(attribute.name(), tag, active), span);
      }
    }
    return kept;
  }

  /** Old pages use the name of an anchor instead of an id. */
  private static boolean isId(Attribute attribute, HtmlToken tag) {
    boolean isName = attribute.name().equals("name") && tag.name().equals("a");
    return attribute.name().equals("id")
        || (isName && tag.attributes().stream().noneMatch(a -> a.name().equals("id")));
  }

  private static void id(
      String written, HtmlToken tag, SourceSpan span, ParseScope scope, List<Attribute> kept) {
    boolean isAddress = tag.name().equals("a") || HEADING.matcher(tag.name()).matches();
    String id = isAddress ? written : Slugs.own(written);
    if (scope.claimId(id)) {
      kept.add(new Attribute("id", id));
      return;
    }
    scope.report(
        id.startsWith(ParseScope.THEME)
            ? Diagnostic.info("dropped-html.own-id", written, tag.name())
            : Diagnostic.info("dropped-html.taken-id", written, tag.name()),
        span);
  }

  private static boolean passes(String tag, Attribute attribute) {
    String name = attribute.name();
    String value = attribute.value();
    return SAFE.isSafeAttribute(tag, new Element(tag), new org.jsoup.nodes.Attribute(name, value))
        && switch (name) {
          case "href" -> SafeAddress.leads(value);
          case "srcset" -> SourceSet.of(value).stream().allMatch(c -> SafeAddress.loads(c.url()));
          // asking readers for consent would take scripts on the page
          case "src" ->
              SafeAddress.loads(value) && !(tag.equals("track") && SafeAddress.isOnWeb(value));
          case "poster", "cite" -> SafeAddress.loads(value);
          default -> true;
        };
  }

  /** Keeps the author's class names, but renames them so they don't clash with the theme's. */
  private static void classes(String names, List<Attribute> kept) {
    List<String> own = new ArrayList<>();
    for (String name : BLANKS.split(names.strip())) {
      if (!name.isEmpty()) {
        own.add(Slugs.own(name));
      }
    }
    if (!own.isEmpty()) {
      kept.add(new Attribute("class", String.join(" ", own)));
    }
  }

  /** Keeps a size in pixels, as an attribute. */
  private static void style(String style, List<Attribute> kept) {
    Matcher size = SIZE.matcher(style);
    while (size.find()) {
      kept.add(new Attribute(size.group("name"), size.group("pixels")));
    }
  }

  private static Diagnostic dropped(String attribute, HtmlToken tag, boolean active) {
    Severity severity = active ? Severity.WARNING : Severity.INFO;
    return Diagnostic.of(severity, Phrase.of("dropped-html.attribute", attribute, tag.name()))
        .hint("dropped-html.trusted");
  }
}
