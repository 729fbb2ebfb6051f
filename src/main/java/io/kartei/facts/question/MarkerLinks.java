package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.text.LetterRuns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links of a question, beginning with the one around its markers. Their titles may be the
 * answer, and their addresses are sources.
 */
final class MarkerLinks extends BodyWalker {
  private final FactScope scope;
  private final List<Inline.Link> links = new ArrayList<>();
  private final Set<SourceSpan> seen = new HashSet<>();
  private @Nullable String source;

  private MarkerLinks(FactScope scope) {
    this.scope = scope;
  }

  static MarkerLinks of(MarkedLine line, List<Block> prompt, FactScope scope) {
    MarkerLinks found = new MarkerLinks(scope);
    Inline.Link around = line.link();
    if (around != null) {
      found.links.add(
          new Inline.Link(around.span(), around.destination(), around.title(), List.of()));
      found.seen.add(around.span());
      found.lead(around.destination());
    }
    found.blocks(prompt);
    return found;
  }

  @Override
  public Done link(Inline.Link link) {
    if (seen.add(link.span())) {
      links.add(link);
      lead(link.destination());
    }
    return super.link(link);
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    lead(link.target());
    return super.wikiLink(link);
  }

  /** Adds a destination, unless it is "#": such a link only carries a title. */
  private void lead(String destination) {
    if (source == null && !destination.equals("#") && !destination.isBlank()) {
      source = destination;
    }
  }

  @Nullable String source() {
    return source;
  }

  /** Returns what the titles say. If there are several, each follows its link's text. */
  List<Block> answer() {
    List<Inline.Link> telling = links.stream().filter(this::tells).toList();
    List<Block> answer = new ArrayList<>();
    for (Inline.Link link : telling) {
      String words = PlainText.of(link.content());
      String title = String.valueOf(link.title()).strip();
      String text = words.isEmpty() || telling.size() == 1 ? title : words + ": " + title;
      answer.add(new Block.Paragraph(link.span(), List.of(new Inline.Text(link.span(), text))));
    }
    return answer;
  }

  private boolean tells(Inline.Link link) {
    String title = link.title();
    if (title == null || title.isBlank() || namesSource(title.strip())) {
      return false;
    }
    String plain = letters(title);
    return !plain.isEmpty()
        && !plain.equals(letters(PlainText.of(link.content())))
        && !letters(host(link.destination())).contains(plain);
  }

  /** Returns whether a title only names the link's target. */
  private boolean namesSource(String title) {
    Text words = scope.words(title);
    return words.opensWith(Category.NAMES_SOURCE_START) || words.is(Category.NAMES_SOURCE);
  }

  private static String host(String destination) {
    int start = destination.indexOf("://");
    int end = destination.indexOf('/', start + 3);
    return start < 0 ? "" : destination.substring(start + 3, end < 0 ? destination.length() : end);
  }

  private static String letters(String text) {
    return LetterRuns.only(text.toLowerCase(Locale.ROOT));
  }
}
