package io.kartei.cli.review;

import io.kartei.build.Explanation;
import io.kartei.build.Explanation.OfNote;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.FrontMatter;
import io.kartei.model.ParsedNote;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the cards that their author has not decided about, and writes each decision into the
 * note at once, so that one can stop at any time and go on later.
 */
public final class CardReview {
  private static final int MAX_LINES = 12;

  private final Explanation explanation;
  private final Messages messages;
  private final BufferedReader in;
  private final PrintStream out;
  private final Map<Path, ReviewedFile> files = new HashMap<>();

  /** The cards that a decision about another one settled. */
  private final Set<String> settled = new HashSet<>();

  private int kept;
  private int dropped;
  private int reworded;

  private CardReview(Explanation explanation, Messages messages, InputStream in, PrintStream out) {
    this.explanation = explanation;
    this.messages = messages;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  /** A card to decide about. */
  private record Open(OfNote note, Card card) {}

  /**
   * Asks about each card without a decision, until there are none, the author stops, or the input
   * ends.
   *
   * @param in the author's answers, a line each; UTF-8
   * @return how many comments were written
   * @throws IOException if a note can't be read or written; what was decided before is written
   */
  public static int run(Explanation explanation, Messages messages, InputStream in, PrintStream out)
      throws IOException {
    return new CardReview(explanation, messages, in, out).run();
  }

  private int run() throws IOException {
    List<Open> open = new ArrayList<>();
    for (OfNote note : explanation.notes()) {
      note.cards().stream()
          .filter(card -> !isDecided(note.note(), card))
          .forEach(card -> open.add(new Open(note, card)));
    }
    out.println(messages.get(open.isEmpty() ? "review.none" : "review.open", open.size()));
    int number = 0;
    for (Open each : open) {
      number++;
      if (settled.contains(each.card.id())) {
        continue;
      }
      show(each, number, open.size());
      if (!decide(each)) {
        break;
      }
    }
    out.println();
    out.println(messages.get("review.done", kept, reworded, dropped));
    out.flush();
    return kept + reworded + dropped;
  }

  private static boolean isDecided(ParsedNote note, Card card) {
    return card.kind() == Card.Kind.EXPLICIT
        || note.frontMatter().cards().amount() == FrontMatter.Amount.ALL
        || note.facts().directives().stream()
            .filter(directive -> directive.kind() == Directive.Kind.CARD)
            .map(Directive::applies)
            .anyMatch(at -> at == null || holds(at, card));
  }

  private static boolean holds(SourceSpan place, Card card) {
    int start = card.location().span().start();
    return place.start() <= start && start < place.end();
  }

  private void show(Open open, int number, int all) {
    SourcePlace place = open.note.text().place(open.card.location().span());
    out.println();
    out.println(
        messages.get(
            "review.card",
            number,
            all,
            place.file().path() + ":" + place.file().lineAt(place.span().start()),
            messages.get("cards.tier." + open.card.tier().label())));
    String context = open.card.context();
    String front = PlainText.ofBlocks(open.card.frontWithChoices());
    side("?", context.isEmpty() ? front : front + "  [" + context + "]");
    side("=", shown(open.card.sides().back()));
  }

  /** Returns an answer as plain text, each item of a list on a line of its own. */
  private static String shown(List<Block> blocks) {
    StringBuilder lines = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        list.items()
            .forEach(
                item ->
                    lines.append("- ").append(PlainText.ofBlocks(item.children())).append('\n'));
      } else {
        lines.append(PlainText.ofBlocks(List.of(block))).append('\n');
      }
    }
    return lines.toString().strip();
  }

  private void side(String sign, String text) {
    String first = sign;
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (String line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
      out.println("  " + first + " " + line);
      first = " ";
    }
    if (lines.size() > MAX_LINES) {
      out.println("    …");
    }
  }

  /** Asks until there is an answer; returns whether to go on. */
  private boolean decide(Open open) throws IOException {
    while (true) {
      String answer = ask("review.ask");
      if (answer == null || is(answer, "quit")) {
        return false;
      } else if (answer.isEmpty() || is(answer, "skip")) {
        return true;
      } else if (is(answer, "keep")) {
        kept += keep(open, "");
        return true;
      } else if (is(answer, "drop")) {
        drop(open);
        return true;
      } else if (is(answer, "reword")) {
        reword(open);
        return true;
      }
      out.println(messages.get("review.unknown", answer));
    }
  }

  private boolean is(String answer, String choice) {
    String letter = messages.get("review.key." + choice);
    return answer.toLowerCase(Locale.ROOT).equals(letter) || answer.equalsIgnoreCase(choice);
  }

  private @Nullable String ask(String key) throws IOException {
    out.print(messages.get(key) + " ");
    out.flush();
    String line = in.readLine();
    return line == null ? null : line.strip();
  }

  /** Keeps a card, and with it those that are made of the same line. */
  private int keep(Open open, String front) throws IOException {
    int written = write(open, front, "keep");
    if (written > 0) {
      List<Card> others = others(open, line(open));
      if (!others.isEmpty()) {
        out.println(messages.get("review.with-it"));
        settle(others);
      }
    }
    return written;
  }

  private void settle(List<Card> cards) {
    for (Card card : cards) {
      out.println("    - " + card.text());
      settled.add(card.id());
    }
  }

  private void drop(Open open) throws IOException {
    List<Card> others = others(open, extent(open));
    if (!others.isEmpty()) {
      out.println(messages.get("review.go-with-it"));
      others.forEach(card -> out.println("    - " + card.text()));
      String answer = ask("review.drop-all");
      if (answer == null || !is(answer, "yes")) {
        return;
      }
    }
    int written = write(open, "", "drop");
    dropped += written;
    if (written > 0) {
      others.forEach(card -> settled.add(card.id()));
    }
  }

  private void reword(Open open) throws IOException {
    String front = ask("review.front");
    if (front != null && !front.isEmpty()) {
      reworded += keep(open, ": " + front.replace("--", "–"));
    }
  }

  private static List<Card> others(Open open, SourceSpan place) {
    return open.note.cards().stream()
        .filter(card -> !card.id().equals(open.card.id()) && holds(place, card))
        .toList();
  }

  /** Returns the line that a card's place begins in, or its block if the comment is before that. */
  private static SourceSpan line(Open open) {
    SourceSpan at = open.card.location().span();
    if (CommentSpot.of(open.note.note().text().body(), at) == CommentSpot.BEFORE) {
      return at;
    }
    String text = open.note.text().text();
    int end = text.indexOf('\n', at.start());
    return new SourceSpan(
        text.lastIndexOf('\n', at.start() - 1) + 1, end < 0 ? text.length() : end);
  }

  /** Returns what a comment at a card's place is about: a section, an item, a block, or a line. */
  private static SourceSpan extent(Open open) {
    SourceSpan at = open.card.location().span();
    ParsedNote.Text text = open.note.note().text();
    if (CommentSpot.of(text.body(), at) == CommentSpot.BEFORE) {
      return at;
    }
    Section section = text.sectionAt(at.start());
    if (section != null && section.heading().contains(at)) {
      return section.extent();
    }
    SourceSpan whole = line(open);
    for (Block.Item item : BodyWalker.all(Block.Item.class, text.body())) {
      whole = item.span().start() == at.start() ? item.span() : whole;
    }
    return whole;
  }

  /** Writes a comment about a card; returns 1 if it is written, else says why not. */
  private int write(Open open, String more, String verb) throws IOException {
    SourceSpan at = open.card.location().span();
    SourcePlace place = open.note.text().place(at);
    Path file = explanation.content().resolve(place.file().path());
    ReviewedFile reviewed = files.get(file);
    if (reviewed == null) {
      reviewed = ReviewedFile.open(file);
      files.put(file, reviewed);
    }
    CommentSpot spot = CommentSpot.of(open.note.note().text().body(), at);
    String comment = "<!-- kartei: " + messages.get("review.comment." + verb) + more + " -->";
    if (!reviewed.insert(place.file().lineAt(place.span().start()), spot, comment)) {
      out.println(messages.get("review.changed", place.file().path()));
      return 0;
    }
    return 1;
  }
}
