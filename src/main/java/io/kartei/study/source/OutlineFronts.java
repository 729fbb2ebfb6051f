package io.kartei.study.source;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words the fronts of cards from an outline. */
final class OutlineFronts {
  private static final String QUOTES = "\"„“”»«'";

  private final CardScope scope;

  /** Names that the note uses for several things. */
  private final Set<String> repeated = new HashSet<>();

  OutlineFronts(List<Entry> entries, CardScope scope) {
    this.scope = scope;
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      String name = Fingerprints.normal(PlainText.of(entry.name()));
      if (!seen.add(name)) {
        repeated.add(name);
      }
    }
  }

  /** Returns whether a name is the beginning of what the list below it ends. */
  static boolean isLead(Entry entry) {
    return PlainText.of(entry.name()).endsWith(":");
  }

  /** Returns whether a name is a question, perhaps in quotes. */
  static boolean isQuestion(Text name) {
    String text = name.string();
    int end = text.length();
    while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '?' && !name.has(Category.REFERS_BACK);
  }

  /**
   * Returns a front.
   *
   * @param answer what is to be recalled
   * @param count the number of things to recall, or 0 for an explanation
   */
  List<Block> of(Entry entry, List<Block> answer, int count) {
    SourceSpan at = entry.at();
    List<Inline> name = Lines.withoutColon(entry.name());
    String order = order(entry, answer, count);
    List<Inline> shown = order.startsWith("complete") ? name : whole(entry, name);
    return scope
        .phrases()
        .front(
            at,
            "card.outline." + order,
            order.equals("question") ? shown : Phrases.strong(at, bare(shown)),
            Phrases.number(at, count));
  }

  /** Returns what readers are to do with a name: name its parts, complete it, explain it, ... */
  private String order(Entry entry, List<Block> answer, int count) {
    List<Block> title = Pieces.line(entry.at(), Lines.withoutColon(entry.name()));
    Text name = scope.text(title);
    if (isQuestion(name)) {
      return "question";
    }
    boolean small = Character.isLowerCase(name.string().codePointAt(0));
    boolean open =
        name.endsWith(Category.STOP_WORD)
            || (small && entry.form() == Form.LINE)
            || (isLead(entry) && !Answers.isName(title, scope));
    if (open) {
      return count > 0 ? "complete-all" : "complete";
    }
    if (scope.text(answer).fromFirstWord().opensWith(Category.EXAMPLE_START)) {
      return "examples";
    }
    if (count == 0) {
      return "explain";
    }
    return SetWording.announces(name.string(), count, true, scope) ? "all" : "points";
  }

  /** Returns a name with the heading it is an aspect of, if it says nothing by itself. */
  private List<Inline> whole(Entry entry, List<Inline> name) {
    Text text = scope.text(PlainText.of(name));
    boolean general =
        repeated.contains(Fingerprints.normal(text.string()))
            || text.is(Category.GENERAL_NOUN)
            || text.is(Category.GENERIC_HEADING)
            || Headings.opensGenerally(text.string(), scope);
    String heading = general ? heading(entry) : "";
    if (heading.isEmpty()) {
      return name;
    }
    List<Inline> whole = new ArrayList<>(Phrases.words(entry.at(), heading + ": "));
    whole.addAll(bare(name));
    return whole;
  }

  /** Returns the title of the section around a name, or an empty string. */
  private String heading(Entry entry) {
    @Nullable String id = entry.section();
    for (Section section : scope.note().text().sections()) {
      if (section.id().equals(id)) {
        boolean own = section.heading().equals(entry.at());
        String parent = section.parent();
        return own ? parent == null ? "" : title(parent) : Headings.clean(section.title(), scope);
      }
    }
    return "";
  }

  private String title(String id) {
    return scope.note().text().sections().stream()
        .filter(section -> section.id().equals(id))
        .map(section -> Headings.clean(section.title(), scope))
        .findFirst()
        .orElse("");
  }

  /**
   * Returns the author's own question directly below a heading, if its first sentence asks for the
   * set that the heading has; else nothing.
   */
  List<Block> asked(Entry entry) {
    if (entry.section() == null || (entry.form() != Form.HEADING && entry.form() != Form.PARTS)) {
      return List.of();
    }
    for (Question question : scope.note().facts().questions()) {
      if (Objects.equals(entry.section(), question.section())) {
        List<Inline> line =
            question.prompt().isEmpty() ? null : Lines.contentOf(question.prompt().get(0));
        String words = line == null ? "" : LineText.of(line).text();
        int end = words.indexOf('?') + 1;
        Text first = scope.text(words.substring(0, end));
        boolean asks =
            Wording.opens(first, Category.ASKS_FOR_SET_START)
                && !first.has(Category.REFERS_BACK)
                && !first.has(Category.ASKS_FOR_MORE)
                && !Wording.content(first).isEmpty();
        return line != null && asks
            ? Pieces.paragraph(entry.at(), InlineCut.of(line, 0, end))
            : List.of();
      }
    }
    return List.of();
  }

  /** Returns a name without the emphasis around all of it. */
  private static List<Inline> bare(List<Inline> name) {
    return name.size() == 1 && name.get(0) instanceof Inline.Strong strong
        ? strong.content()
        : name;
  }
}
