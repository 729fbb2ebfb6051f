package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Numbering;
import io.kartei.facts.text.Sections;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds titles for comparisons. */
final class ComparisonTitles {
  private static final int MAX_NAMES = 3;

  /** In characters; a longer corner says more than what the subjects are called. */
  private static final int MAX_CORNER = 40;

  /** Pictures before a heading's words, and marks behind them. */
  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]++|(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");

  private ComparisonTitles() {}

  /**
   * Returns the nearest heading, preceded by the one above if it is too vague; without a heading,
   * the note's name.
   */
  static String of(@Nullable Section section, FactScope scope) {
    if (section == null) {
      return scope.note().substring(scope.note().lastIndexOf('/') + 1);
    }
    if (!isVague(section.title(), scope)) {
      return section.title();
    }
    String above = above(section, scope);
    return above == null ? section.title() : above + " – " + section.title();
  }

  /**
   * Returns the title for readers: the nearest heading that says more than that things are
   * compared. Where that is the note's own, what the subjects are called says more, if their corner
   * does; empty where nothing says any.
   */
  static String shown(
      @Nullable Section section,
      Block.Table table,
      TableClassifier.Verdict verdict,
      FactScope scope) {
    Section named = section;
    while (named != null && isVague(named.title(), scope)) {
      named = scope.sections().parent(named);
    }
    Section first = scope.sections().all().isEmpty() ? null : scope.sections().all().get(0);
    if (named != null && !named.equals(first)) {
      return named.title();
    }
    String corner = corner(table, verdict, scope);
    return !corner.isEmpty() ? corner : first == null ? "" : first.title();
  }

  /** Returns what stands above the subjects of a table, if it names them; else nothing. */
  private static String corner(
      Block.Table table, TableClassifier.Verdict verdict, FactScope scope) {
    if (verdict.subjects() != TableClassifier.Subjects.DOWN) {
      return "";
    }
    String corner = PlainText.ofCell(table.head().cells().get(0).content());
    Text words = scope.words(corner);
    boolean names =
        corner.length() <= MAX_CORNER
            && corner.chars().noneMatch(c -> c == '/' || c == '\\')
            && !words.is(Category.CRITERION_CORNER)
            && !words.is(Category.VAGUE_CORNER);
    return names ? corner : "";
  }

  /** Returns whether a heading is meaningless without the one above it. */
  private static boolean isVague(String title, FactScope scope) {
    String bare = AROUND.matcher(title).replaceAll("");
    String plain = bare.substring(Numbering.ofHeading(scope.words(bare)));
    return scope.words(plain).is(Category.VAGUE_COMPARISON_TITLE);
  }

  private static @Nullable String above(Section section, FactScope scope) {
    Sections sections = scope.sections();
    Section parent = sections.parent(section);
    while (parent != null) {
      if (!isVague(parent.title(), scope)) {
        return parent.title();
      }
      parent = sections.parent(parent);
    }
    Section first = sections.all().get(0);
    return first.equals(section) || first.level() != section.level() ? null : first.title();
  }

  /**
   * Appends the subjects to the titles of comparisons that would otherwise have the same title, and
   * numbers if that doesn't help.
   */
  static List<Comparison> toldApart(List<Comparison> comparisons) {
    Map<String, Long> titles =
        comparisons.stream()
            .collect(Collectors.groupingBy(Comparison::title, Collectors.counting()));
    List<Comparison> named =
        comparisons.stream()
            .map(c -> titles.getOrDefault(c.title(), 1L) == 1 ? c : c.titled(withSubjects(c)))
            .toList();
    Map<String, Integer> uses = new HashMap<>();
    List<Comparison> told = new ArrayList<>();
    for (Comparison comparison : named) {
      int use = uses.merge(comparison.title(), 1, Integer::sum);
      told.add(use == 1 ? comparison : comparison.titled(comparison.title() + " (" + use + ")"));
    }
    return told;
  }

  private static String withSubjects(Comparison comparison) {
    List<String> names =
        comparison.subjects().stream()
            .map(Comparison.Label::text)
            .filter(t -> !t.isEmpty())
            .toList();
    String shown = names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
    return comparison.title() + ": " + shown + (names.size() > MAX_NAMES ? ", …" : "");
  }
}
