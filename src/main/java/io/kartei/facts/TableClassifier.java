package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.TableFact;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a table is for, from its head, its first column and the heading above it. */
final class TableClassifier {

  /**
   * What a table is for.
   *
   * @param subjectsInRows of a comparison: whether the compared things stand in rows
   */
  record Verdict(TableFact.Kind kind, boolean subjectsInRows) {}

  private static final Pattern CRITERION =
      Pattern.compile(
          "(?iU)(vergleichs)?(merkmale?|kriteri(um|en)|aspekte?|eigenschaft(en)?)"
              + "|features?|criteri(on|a)|aspects?|propert(y|ies)");

  private static final Pattern TERM =
      Pattern.compile("(?iU)begriff|abkürzung|akronym|kürzel|term|acronym|abbreviation");

  private static final Pattern MEANING =
      Pattern.compile(
          "(?iU)(bedeutung|erklärung|definition|beschreibung|langform|steht für"
              + "|meaning|explanation|description|expansion).*");

  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?iU).*\\b(vorteile?|nachteile?|stärken?|schwächen?|pros?|cons?"
              + "|advantages?|disadvantages?)\\b.*");

  private static final Pattern COMPARES =
      Pattern.compile("(?iU).*(vergleich|unterschied|gegenüber|\\bvs\\b|versus|compar|differen).*");

  private static final int MAX_SUBJECTS = 12;

  private TableClassifier() {}

  static Verdict classify(Block.Table table, String heading) {
    List<String> head = table.head().cells().stream().map(TableClassifier::text).toList();
    List<String> labels = table.rows().stream().map(r -> text(r.cells().get(0))).toList();
    String corner = head.get(0);
    if (head.size() >= 2
        && TERM.matcher(corner).matches()
        && MEANING.matcher(head.get(1)).matches()) {
      return new Verdict(TableFact.Kind.GLOSSARY, false);
    }
    if (subjectsAcross(head, labels, heading)) {
      return new Verdict(TableFact.Kind.COMPARISON, false);
    }
    if (subjectsDown(table, head, labels, heading)) {
      return new Verdict(TableFact.Kind.COMPARISON, true);
    }
    boolean list = !corner.isEmpty() && labels.stream().anyMatch(l -> !l.isEmpty());
    return new Verdict(list ? TableFact.Kind.LIST : TableFact.Kind.OTHER, false);
  }

  /** Nothing in the corner, or a word for "criterion": the head names what is compared. */
  private static boolean subjectsAcross(List<String> head, List<String> labels, String heading) {
    boolean corner = head.get(0).isEmpty() || CRITERION.matcher(head.get(0)).matches();
    List<String> subjects = head.subList(1, head.size());
    boolean named = subjects.stream().noneMatch(String::isEmpty) && distinct(subjects);
    boolean enough =
        subjects.size() >= 2 || (subjects.size() == 1 && COMPARES.matcher(heading).matches());
    long labelled = labels.stream().filter(l -> !l.isEmpty()).count();
    return corner && named && enough && labelled > 0 && labelled * 2 >= labels.size();
  }

  private static boolean subjectsDown(
      Block.Table table, List<String> head, List<String> labels, String heading) {
    if (head.size() < 3
        || labels.size() < 2
        || labels.size() > MAX_SUBJECTS
        || head.stream().anyMatch(String::isEmpty)
        || labels.stream().anyMatch(String::isEmpty)
        || !distinct(labels)) {
      return false;
    }
    int score = 0;
    score += family(head.get(0), labels) ? 2 : 0;
    score += mostly(table, c -> c instanceof Inline.Strong) ? 1 : 0;
    score += head.stream().anyMatch(h -> JUDGEMENT.matcher(h).matches()) ? 2 : 0;
    score += COMPARES.matcher(heading).matches() ? 2 : 0;
    score -= mostly(table, c -> c instanceof Inline.Link) ? 1 : 0;
    return score >= 2;
  }

  /** Whether the corner's word returns in the labels: "RAID level" over RAID 0, RAID 1. */
  private static boolean family(String corner, List<String> labels) {
    for (String word : corner.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      long with = labels.stream().filter(l -> l.toLowerCase(Locale.ROOT).contains(word)).count();
      if (word.length() >= 3 && with * 2 >= labels.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mostly(
      Block.Table table, java.util.function.Predicate<Inline> isFirstInline) {
    long with =
        table.rows().stream()
            .map(row -> row.cells().get(0).content())
            .filter(c -> !c.isEmpty() && isFirstInline.test(c.get(0)))
            .count();
    return with * 2 > table.rows().size();
  }

  private static boolean distinct(List<String> texts) {
    Set<String> seen = new HashSet<>();
    return texts.stream().allMatch(t -> seen.add(t.toLowerCase(Locale.ROOT)));
  }

  private static String text(Block.Cell cell) {
    return PlainText.of(cell.content());
  }
}
