package io.kartei.study.figure;

import io.kartei.language.Words;
import io.kartei.model.Section;
import io.kartei.study.figure.Surroundings.Tie;
import io.kartei.study.figure.Surroundings.Way;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the boxes of a diagram that may be blank: those whose place says what belongs there, and
 * whose name stands nowhere else.
 */
final class BlankBoxes {
  private static final int MIN_BOXES = 4;
  private static final int MAX_BOXES = 15;
  private static final int MAX_CHOSEN = 3;
  private static final int MAX_WORDS = 4;
  private static final int MAX_LENGTH = 40;
  private static final int MIN_LETTERS = 2;

  /** A box from which, or to which, this many lines lead is known by them. */
  private static final int MIN_TIES_OF_HUB = 3;

  /** Names beside each other that begin with this many letters in common give each other away. */
  private static final int MAX_COMMON = 6;

  /** A shorter name may be in another word by chance. */
  private static final int MIN_PART = 4;

  /**
   * What a name may have besides letters, digits and blanks; other signs are of code and sentences.
   */
  private static final String SIGNS = "-‐–+/&'’";

  private final Surroundings around;
  private final List<String> asked;
  private final List<String> titles = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<Set<Tie>, Integer> alike = new HashMap<>();

  /**
   * Creates a choice.
   *
   * @param drafts those of the diagram
   * @param asked what other cards ask for, as normal text
   */
  BlankBoxes(Surroundings around, DiagramDrafts drafts, List<String> asked) {
    this.around = around;
    this.asked = asked;
    around
        .boxes()
        .forEach(
            (box, name) -> {
              named.merge(Fingerprints.normal(name), 1, Integer::sum);
              alike.merge(Set.copyOf(around.around(box)), 1, Integer::sum);
            });
    titles.add(drafts.scope().page().title());
    io.kartei.diagram.Diagram diagram = drafts.block().drawn().diagram();
    if (diagram != null && diagram.info().title() != null) {
      titles.add(diagram.info().title());
    }
    if (diagram != null && diagram.info().accessibleTitle() != null) {
      titles.add(diagram.info().accessibleTitle());
    }
    Map<String, Section> sections = new HashMap<>();
    drafts.scope().note().text().sections().forEach(s -> sections.put(s.id(), s));
    Section section = drafts.scope().note().text().sectionAt(drafts.at().start());
    while (section != null) {
      titles.add(section.title());
      section = section.parent() == null ? null : sections.get(section.parent());
    }
  }

  /** Returns whether a diagram has as many boxes as can be surveyed. */
  static boolean hasFitSize(Surroundings around) {
    return around.boxes().size() >= MIN_BOXES && around.boxes().size() <= MAX_BOXES;
  }

  /**
   * Returns the ids of the boxes, in the author's order: at most three, none beside another, as two
   * such cards ask nearly the same.
   */
  List<String> chosen() {
    List<String> fit =
        around.boxes().keySet().stream().filter(box -> isToldByPlace(box) && isFit(box)).toList();
    List<String> chosen = new ArrayList<>();
    choose(fit.stream().filter(this::isBetween).toList(), chosen);
    choose(fit, chosen);
    return fit.stream().filter(chosen::contains).toList();
  }

  private void choose(List<String> boxes, List<String> chosen) {
    for (String box : boxes) {
      boolean near = around.around(box).stream().anyMatch(tie -> chosen.contains(tie.other()));
      if (chosen.size() < MAX_CHOSEN && !near && !chosen.contains(box)) {
        chosen.add(box);
      }
    }
  }

  private boolean isToldByPlace(String box) {
    Set<Tie> ties = Set.copyOf(around.around(box));
    return alike.getOrDefault(ties, 0) == 1 && (isBetween(box) || isHub(box) || isPaired(box));
  }

  private boolean isBetween(String box) {
    boolean through =
        !around.around(box, Way.IN).isEmpty() && !around.around(box, Way.OUT).isEmpty();
    return through || around.around(box, Way.BESIDE).size() > 1;
  }

  private boolean isHub(String box) {
    return around.around(box, Way.OUT).size() >= MIN_TIES_OF_HUB
        || around.around(box, Way.IN).size() >= MIN_TIES_OF_HUB;
  }

  /**
   * Returns whether a box belongs to one other as its siblings belong to theirs: the only thing
   * below one of several things of which each has only one below it.
   */
  private boolean isPaired(String box) {
    List<String> above = around.around(box, Way.IN);
    if (above.size() != 1 || around.around(box).size() != 1) {
      return false;
    }
    List<String> root = around.around(above.get(0), Way.IN);
    if (root.size() != 1 || around.around(above.get(0)).size() != 2) {
      return false;
    }
    List<String> siblings = around.around(root.get(0), Way.OUT);
    return siblings.size() > 1
        && siblings.stream().allMatch(one -> around.around(one, Way.OUT).size() == 1);
  }

  /** Returns whether the name of a box is one, and isn't said or asked anywhere else. */
  private boolean isFit(String box) {
    String name = around.boxes().getOrDefault(box, "");
    String normal = Fingerprints.normal(name);
    return isName(name)
        && named.getOrDefault(normal, 0) == 1
        && asked.stream().noneMatch(text -> (" " + text + " ").contains(" " + normal + " "))
        && titles.stream().noneMatch(title -> says(title, name))
        && !isGivenAway(box, name);
  }

  private boolean isGivenAway(String box, String name) {
    String folded = folded(name);
    Set<String> near = new HashSet<>();
    around.around(box).forEach(tie -> near.add(tie.other()));
    for (Map.Entry<String, String> other : around.names().entrySet()) {
      if (other.getKey().equals(box)) {
        continue;
      }
      String text = folded(other.getValue());
      boolean shared =
          near.contains(other.getKey())
              && (says(name, other.getValue()) || common(folded, text) >= MAX_COMMON);
      if (shared || says(other.getValue(), name)) {
        return true;
      }
    }
    return around.words().stream().anyMatch(words -> says(words, name));
  }

  private static boolean isName(String name) {
    int words = Words.count(name);
    long letters = name.codePoints().filter(Character::isLetter).count();
    return words >= 1
        && words <= MAX_WORDS
        && name.length() <= MAX_LENGTH
        && letters >= MIN_LETTERS
        && Words.isPart(name.codePointAt(0))
        && name.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || SIGNS.indexOf(c) >= 0);
  }

  /** Returns how many letters two texts have in common at their start. */
  private static int common(String one, String other) {
    int end = Math.min(one.length(), other.length());
    int at = 0;
    while (at < end && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Returns whether a text has a name, be it in a longer word; of short ones only as a word. */
  private static boolean says(String text, String name) {
    return folded(name).length() < MIN_PART
        ? (" " + Fingerprints.normal(text) + " ").contains(" " + Fingerprints.normal(name) + " ")
        : folded(text).contains(folded(name));
  }

  /** Returns a text without what differs between spellings of the same name. */
  private static String folded(String text) {
    return Fingerprints.normal(text).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
