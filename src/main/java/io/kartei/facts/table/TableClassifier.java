package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.TableFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides what a table is for, from its head, its labels and the heading above it. */
public final class TableClassifier {

  /** Where the subjects of a comparison are. */
  enum Subjects {
    /** In the head; the first column names criteria. */
    ACROSS,
    /** In the head, starting with the first column; there are no criteria. */
    ALL_ACROSS,
    /** In the first column; the head names criteria. */
    DOWN;

    /** Returns the message key for why the table compares them. */
    String reason() {
      return "why.comparison." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a table is for.
   *
   * @param subjects where a comparison's subjects are; meaningless for other kinds
   * @param asides columns that weigh a criterion or draw a conclusion from it, and so aren't
   *     subjects
   */
  record Verdict(TableFact.Kind kind, Subjects subjects, Set<Integer> asides) {
    private Verdict(TableFact.Kind kind, Subjects subjects) {
      this(kind, subjects, Set.of());
    }
  }

  private static final int MAX_SUBJECTS = 24;
  private static final int MAX_SUBJECT_LENGTH = 80;

  private final TableShape shape;
  private final HeadingNames names;
  private final boolean compares;

  /** Columns that weigh a criterion or draw a conclusion, and so aren't subjects. */
  private final Set<Integer> asides;

  private TableClassifier(TableShape shape, Text heading) {
    this.shape = shape;
    this.names = new HeadingNames(heading);
    this.compares = heading.has(Category.COMPARES);
    Set<String> heads =
        shape.head().stream()
            .filter(head -> !head.isEmpty())
            .map(Text::string)
            .collect(Collectors.toSet());
    this.asides =
        IntStream.range(1, shape.head().size())
            .filter(column -> isWeight(column) || isConclusion(column, heads))
            .boxed()
            .collect(Collectors.toSet());
  }

  static Verdict classify(Block.Table table, Text heading, FactScope scope) {
    if (isGlossary(table, scope)) {
      return new Verdict(TableFact.Kind.GLOSSARY, Subjects.ACROSS);
    }
    TableClassifier classifier = new TableClassifier(TableShape.of(table, scope), heading);
    for (Subjects subjects : classifier.order()) {
      if (classifier.compares(subjects)) {
        return subjects == Subjects.ACROSS
            ? new Verdict(TableFact.Kind.COMPARISON, subjects, classifier.asides)
            : new Verdict(TableFact.Kind.COMPARISON, subjects);
      }
    }
    return new Verdict(classifier.otherKind(), Subjects.ACROSS);
  }

  /** Returns whether a table has a glossary's head, and its terms are words. */
  public static boolean isGlossary(Block.Table table, FactScope scope) {
    return GlossaryHead.of(table, scope) != null
        && !TableShape.of(table, scope).labelsBeginWith(Inline.Code.class);
  }

  /** Returns the message key for why a table isn't a comparison. */
  static String objection(Block.Table table, Text heading, FactScope scope) {
    TableClassifier classifier = new TableClassifier(TableShape.of(table, scope), heading);
    if (classifier.shape.isTooLong()) {
      return "why.comparison.long";
    }
    if (classifier.shape.labels().isEmpty()) {
      return "why.comparison.empty";
    }
    return classifier.isData() ? "why.comparison.data" : "why.comparison.subjects";
  }

  private List<Subjects> order() {
    int down = names.count(shape.labels());
    return down > 1 && down > names.count(shape.across())
        ? List.of(Subjects.DOWN, Subjects.ACROSS, Subjects.ALL_ACROSS)
        : List.of(Subjects.ACROSS, Subjects.ALL_ACROSS, Subjects.DOWN);
  }

  private boolean compares(Subjects subjects) {
    if (shape.isTooLong() || shape.labels().isEmpty() || isData()) {
      return false;
    }
    return switch (subjects) {
      case ACROSS -> across();
      case ALL_ACROSS -> allAcross();
      case DOWN -> down();
    };
  }

  /**
   * Returns whether the table is a form to fill in, a truth table, a conversion, a grid of numbers
   * or of levels, or something worked out.
   */
  private boolean isData() {
    List<Text> filled = shape.filled();
    boolean form = shape.emptyPart() > 0.6;
    boolean tiny =
        TableShape.most(
            filled,
            1,
            c ->
                c.string().length() <= 2
                    && c.string().chars().allMatch(Character::isLetterOrDigit));
    boolean numbers = TableShape.most(filled, 0.9, TableShape::isNumber);
    boolean numbered = TableShape.most(shape.labels(), 0.6, TableShape::isNumber);
    boolean letters = TableShape.most(shape.across(), 1, h -> h.string().length() <= 1);
    boolean square = TableShape.most(shape.labels(), 1, l -> l.string().length() <= 1);
    boolean options = TableShape.most(shape.labels(), 1, Category.CHOICE_LETTER);
    boolean levels =
        TableShape.most(shape.labels(), 0.6, text -> text.opensWith(Category.LEVEL))
            && TableShape.most(shape.across(), 0.6, text -> text.opensWith(Category.LEVEL));
    return form
        || options
        || levels
        || shape.labelsBeginWith(Inline.Formula.class)
        || (tiny && letters && square && shape.labels().size() > 1)
        || (numbers && numbered);
  }

  /**
   * Returns whether a text is a name. In a heading, a lower-case text is one of its words rather
   * than a thing it names.
   */
  private static boolean isName(Text text) {
    return text.string().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean areSubjects(List<Text> texts) {
    return texts.size() >= 2
        && texts.size() <= MAX_SUBJECTS
        && texts.stream().noneMatch(t -> t.isEmpty() || t.string().length() > MAX_SUBJECT_LENGTH)
        && TableShape.distinct(texts)
        && !TableShape.most(texts, 0.5, Category.NOT_A_SUBJECT)
        && !TableShape.most(texts, 0.5, Category.DETAIL_COLUMN)
        && !TableShape.most(texts, 0.5, Category.JUDGEMENT);
  }

  private boolean allAcross() {
    List<Text> head = shape.head();
    if (!areSubjects(head) || !TableShape.distinct(shape.labels())) {
      return false;
    }
    boolean told =
        shape.isProse()
            && head.stream().noneMatch(TableShape::isAttribute)
            && !TableShape.most(head, 0.01, Category.LIST_CORNER)
            && (LabelFamily.shareAnEnd(head) || names.count(head) > 0);
    return told
        || LabelFamily.shareALastWord(head)
        || (names.allOf(head) && (compares || head.stream().allMatch(TableClassifier::isName)));
  }

  private boolean across() {
    List<Text> subjects = subjects();
    long labelled = shape.labels().stream().filter(l -> !l.isEmpty()).count();
    if (!areSubjects(subjects)
        || isWorkedOut()
        || labelled == 0
        || LabelFamily.shareALastWord(shape.head())
        || labelled * 2 < shape.labels().size()
        || TableShape.most(subjects, 0.5, Category.LIST_CORNER)
        || TableShape.most(shape.labels(), 0.6, Category.NOT_A_SUBJECT)) {
      return false;
    }
    boolean blank = shape.corner().isEmpty();
    boolean criterion = TableShape.is(shape.corner(), Category.CRITERION_CORNER);
    boolean measured = TableShape.most(subjects, 0.5, TableShape::isAbout);
    boolean told =
        measured
            && TableShape.most(subjects, 1, TableShape::isAttribute)
            && !TableShape.most(shape.labels(), 0.3, TableShape::isAttribute);
    if ((blank || criterion) && (named(subjects) || !(criterion ? told : measured))) {
      return true;
    }
    boolean list = TableShape.is(shape.corner(), Category.LIST_CORNER) && !isRank();
    if (measured || (list && !named(subjects))) {
      return false;
    }
    int score = 0;
    score += names.allOf(subjects) ? 2 : named(subjects) ? 1 : 0;
    boolean vague = TableShape.is(shape.corner(), Category.VAGUE_CORNER);
    score += vague ? 1 : 0;
    score += (vague || isRank()) && isGridOfVerdicts() ? 2 : 0;
    score += compares ? 1 : 0;
    score += LabelFamily.shareAFirstWord(subjects) ? 2 : 0;
    long criteria = shape.labels().stream().filter(TableShape::isAbout).count();
    score += criteria >= 2 || criteria * 2 >= shape.labels().size() ? 1 : 0;
    return score >= 2;
  }

  /** Returns the head without the corner and without the columns that aren't subjects. */
  private List<Text> subjects() {
    return IntStream.range(1, shape.head().size())
        .filter(column -> !asides.contains(column))
        .mapToObj(shape.head()::get)
        .toList();
  }

  private boolean isWeight(int column) {
    return TableShape.is(shape.head().get(column), Category.WEIGHT_COLUMN)
        && TableShape.most(shape.column(column), 0.6, TableShape::isNumber);
  }

  /** Returns whether a column says which of the others is best, by its name or its cells. */
  private boolean isConclusion(int column, Set<String> heads) {
    String own = shape.head().get(column).string();
    return TableShape.is(shape.head().get(column), Category.CONCLUSION_COLUMN)
        || TableShape.most(
            shape.column(column),
            0.6,
            cell -> !cell.string().equals(own) && heads.contains(cell.string()));
  }

  /** Returns whether numbers are weighed or added up, which is somebody's calculation. */
  private boolean isWorkedOut() {
    boolean weighed = IntStream.range(1, shape.head().size()).anyMatch(this::isWeight);
    boolean added = TableShape.most(shape.labels(), 0, Category.TOTAL);
    boolean judged =
        shape.labels().size() > 1 && TableShape.is(shape.corner(), Category.CRITERION_CORNER);
    return (weighed || added || judged)
        && TableShape.most(shape.filled(), judged && !weighed ? 0.9 : 0.5, TableShape::isNumber);
  }

  private boolean named(List<Text> subjects) {
    return names.count(subjects) >= 2;
  }

  private boolean down() {
    List<Text> labels = shape.labels();
    boolean kind = isKind();
    boolean measured = shape.across().stream().anyMatch(TableShape::isAbout);
    if (shape.head().size() < 2
        || shape.across().stream().anyMatch(Text::isEmpty)
        || isWorkedOut()
        || !areSubjects(labels)) {
      return false;
    }
    if (compares && names.allOf(labels)) {
      return true;
    }
    if (TableShape.most(shape.filled(), 0.9, TableShape::isNumber) && !isGridOfVerdicts()) {
      return false; // measured, or the run of an algorithm
    }
    if ((shape.head().size() == 2 && !(kind && measured))
        || (TableShape.most(labels, 0.6, TableShape::isNumber) && !(kind && measured))
        || TableShape.most(shape.across(), 0.5, Category.NOT_A_SUBJECT)) {
      return false;
    }
    return score() >= 2;
  }

  private int score() {
    List<Text> across = shape.across();
    boolean sizes = TableShape.most(shape.labels(), 1, Category.SIZE);
    boolean rank = isRank();
    boolean list = TableShape.is(shape.corner(), Category.LIST_CORNER) && !sizes && !rank;
    boolean kind = isKind();
    boolean grid = isGridOfVerdicts();
    long listed = across.stream().filter(h -> TableShape.is(h, Category.LIST_COLUMN)).count();
    long plain = across.stream().filter(TableClassifier::isDetail).count();
    long about = across.stream().filter(TableShape::isAbout).count();
    boolean criteria = rank || across.stream().anyMatch(h -> TableShape.isAbout(h) && !isDetail(h));
    boolean judged = TableShape.most(across, 0.01, Category.JUDGEMENT);
    int score = 0;
    score += judged ? 2 : (int) Math.min(2, about);
    score += LabelFamily.isOf(shape.corner(), shape.labels()) && !list ? 2 : 0;
    score += LabelFamily.shareAnEnd(shape.labels()) ? 1 : 0;
    score += kind && !list ? 1 : 0;
    score += grid ? 2 : 0;
    score += isAboutItsRows(across.size() - listed - plain, rank, list) ? 1 : 0;
    score += about > 0 && TableShape.is(shape.corner(), Category.CRITERION_CORNER) ? 1 : 0;
    score += names.count(shape.labels()) >= 2 ? 2 : 0;
    score += compares ? 2 : 0;
    score += judges() ? 1 : 0;
    score -= shape.labelsBeginWith(Inline.Link.class) ? 1 : 0;
    score -= shape.labelsBeginWith(Inline.Code.class) && !grid ? 2 : 0;
    score -= list ? 2 : 0;
    score -= grid ? 0 : (int) Math.min(2, listed) * 2;
    score -= plain * 2 > across.size() || (plain * 2 == across.size() && !criteria) ? 1 : 0;
    score -= plain == across.size() ? 1 : 0;
    return score;
  }

  /**
   * Returns whether a table looks as if it were about the things in its rows, which says little by
   * itself: they are bold, the heading names what the corner says, or several columns tell more
   * than details.
   */
  private boolean isAboutItsRows(long columns, boolean rank, boolean list) {
    return shape.labelsBeginWith(Inline.Strong.class)
        || (names.begin(shape.corner()) && !list)
        || columns >= (rank ? 1 : 3);
  }

  private static boolean isDetail(Text head) {
    return TableShape.is(head, Category.DETAIL_COLUMN);
  }

  /** Returns whether the corner says what kind of things the labels are. */
  private boolean isKind() {
    return TableShape.is(shape.corner(), Category.KIND_CORNER) || isRank();
  }

  /** Returns whether the rows are layers, levels, or categories that have names. */
  private boolean isRank() {
    return TableShape.is(shape.corner(), Category.RANK_CORNER)
        && shape.head().size() > 2
        && !TableShape.most(shape.labels(), 0.5, TableShape::isNumber);
  }

  /** Returns whether several criteria are all answered by yes or no, a number of stars, or so. */
  private boolean isGridOfVerdicts() {
    return shape.across().size() >= 2 && TableShape.most(shape.filled(), 0.9, Category.VERDICT);
  }

  /**
   * Returns whether there are at least two columns to compare, and most cells are verdicts such as
   * yes or no, high or low.
   */
  private boolean judges() {
    List<Text> filled = shape.filled();
    return shape.across().size() >= 2 && TableShape.most(filled, 0.6, Category.VERDICT);
  }

  private TableFact.Kind otherKind() {
    boolean grid =
        TableShape.most(shape.across(), 0.6, Category.GRID_HEAD)
            || TableShape.most(shape.across(), 0.6, TableShape::isNumber)
            || shape.areSymbols();
    boolean list =
        !grid && !shape.corner().isEmpty() && shape.labels().stream().anyMatch(l -> !l.isEmpty());
    return list ? TableFact.Kind.LIST : TableFact.Kind.OTHER;
  }
}
