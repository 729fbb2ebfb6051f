package io.kartei.render.pdf;

import io.kartei.body.PrintOptions;
import io.kartei.body.PrintOptions.Place;
import io.kartei.facts.text.Numbering;
import io.kartei.index.NotePage;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a chapter that the index of terms lists, and where each of them stands: terms
 * where they are explained, headings that name something, and names in bold type.
 */
final class IndexedWords extends BodyWalker {
  /** In characters; and in words. Longer headings and bold texts aren't names. */
  private static final int MIN_LENGTH = 3;

  private static final int MIN_COMPOUND = 7;
  private static final int MAX_LENGTH = 40;
  private static final int MAX_WORDS = 3;

  /** What may stand between the letters and digits of a name. */
  private static final String BETWEEN = " -\u2010\u2011\u2013./+&";

  /** What names no subject of its own, as a whole. */
  private static final List<Category> GENERAL =
      List.of(
          Category.GENERIC_HEADING,
          Category.ASPECT_HEADING,
          Category.COURSE_HEADING,
          Category.GLOSSARY_HEADING,
          Category.HEADING_OF_PAGE,
          Category.GENERAL_NOUN,
          Category.SET_NOUN,
          Category.SET_HEADING,
          Category.SET_OF_PAGE,
          Category.BARE_SET_NOUN,
          Category.QUESTION_LABEL_ALONE,
          Category.ANSWER_LABEL_ALONE,
          Category.QUESTION_HEADING,
          Category.ANSWER_HEADING,
          Category.CHECK_CELL,
          Category.UNINDEXED);

  /** What a name doesn't begin with. */
  private static final List<Category> OPENINGS =
      List.of(
          Category.GENERAL_HEADING_START,
          Category.EXAMPLE_START,
          Category.QUESTION_START,
          Category.QUESTION_WORD,
          Category.ORDER_START,
          Category.PART_OF_BOOK);

  /** Why a word is listed; the spelling of the first kind is that of its line. */
  enum Kind {
    HEADING,
    BOLD,
    TERM
  }

  /**
   * A word of the index.
   *
   * @param kind why it is listed
   * @param text the word, as it is written there
   * @param sense what its letters stand for, or null
   * @param id the id of the place where it is
   */
  record Word(Kind kind, String text, @Nullable String sense, String id) {}

  /** A text of a chapter that has no elements in it. */
  private record Leaf(SourceSpan span, String text) {}

  private final Lexicon lexicon = Lexicon.standard();
  private final String chapter;
  private final List<Word> words = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<Integer, List<PrintOptions.Place>> places = new HashMap<>();

  /** Names in bold, each once, and the first text of each. */
  private final Map<String, Leaf> bold = new LinkedHashMap<>();

  /** The words of running text that begin with a small letter, which in German are no nouns. */
  private final Set<String> small = new HashSet<>();

  /** Where bold texts are that blocks begin with and go on about. */
  private final Set<Integer> openings = new HashSet<>();

  private boolean isInHead;

  private IndexedWords(String chapter) {
    this.chapter = chapter;
  }

  /**
   * Finds the words of a chapter.
   *
   * @param chapter the id of the chapter; those of its sections begin with it
   * @param blocks what is printed of the note, without its title
   * @param listed how terms are listed: the text and the sense of each
   */
  static IndexedWords of(
      String chapter, NotePage page, List<Block> blocks, Map<Term, Word> listed) {
    IndexedWords found = new IndexedWords(chapter);
    found.named(page.title(), chapter);
    found.blocks(blocks);
    found.leaves.sort(Comparator.comparingInt(leaf -> leaf.span().start()));
    found.bold.forEach((name, leaf) -> found.place(new Word(Kind.BOLD, name, null, ""), leaf, 0));
    for (Term term : page.note().facts().terms()) {
      Word word = listed.get(term);
      if (word != null) {
        found.term(term, word);
      }
    }
    found.places.values().forEach(all -> all.sort(Comparator.comparingInt(Place::at)));
    return found;
  }

  /** Returns the words, each with the id of the place where it is. */
  List<Word> words() {
    return words;
  }

  /** Returns the words of running text that begin with a small letter. */
  Set<String> small() {
    return small;
  }

  /** Returns the places that have to get an id, as {@link PrintOptions} has them. */
  Map<Integer, List<Place>> places() {
    return places;
  }

  private void place(Word word, Leaf leaf, int at) {
    String id = chapter + ".w" + (words.size() + 1);
    words.add(new Word(word.kind(), word.text(), word.sense(), id));
    places.computeIfAbsent(leaf.span().start(), start -> new ArrayList<>()).add(new Place(at, id));
  }

  /** Adds a term where its name stands in what explains it, or else where that begins. */
  private void term(Term term, Word word) {
    Leaf first = null;
    for (int i = first(term.span().start()); i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.span().start() >= term.span().end()) {
        break;
      }
      first = first == null ? leaf : first;
      int at = wordIn(leaf.text(), term.term());
      if (at >= 0) {
        place(word, leaf, at);
        return;
      }
    }
    if (first != null) {
      place(word, first, 0);
    } else {
      String section = term.section() == null ? "" : "-" + term.section();
      words.add(new Word(word.kind(), word.text(), word.sense(), chapter + section));
    }
  }

  /** Returns the index of the first text that ends behind an offset. */
  private int first(int offset) {
    int low = 0;
    for (int high = leaves.size(); low < high; ) {
      int middle = (low + high) >>> 1;
      if (leaves.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns where what is written without a space around a term begins in a text, so that no line
   * ends there that wouldn't; -1 if the term isn't in it.
   */
  private static int wordIn(String text, String term) {
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      int end = at + term.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
          at--;
        }
        return at;
      }
    }
    return -1;
  }

  @Override
  public Done heading(Block.Heading heading) {
    named(PlainText.of(heading.content()), chapter + "-" + heading.id());
    return super.heading(heading);
  }

  private void named(String written, String id) {
    Text title = lexicon.text(written);
    String name = title.between(Numbering.ofHeading(title), title.end()).written();
    int bracket = name.indexOf(" (");
    String text = withoutEnding(bracket > 0 ? name.substring(0, bracket) : name);
    if (isName(text)) {
      words.add(new Word(Kind.HEADING, text, null, id));
    }
  }

  @Override
  protected void row(Block.Row row) {
    super.row(row);
    isInHead = false;
  }

  @Override
  public Done table(Block.Table table) {
    isInHead = true;
    return super.table(table);
  }

  @Override
  public Done strong(Inline.Strong strong) {
    String name = withoutEnding(PlainText.of(strong.content()).strip());
    int before = leaves.size();
    Done done = super.strong(strong);
    if (!isInHead
        && leaves.size() > before
        && isName(name)
        && (isSubject(name) || openings.contains(strong.span().start()))) {
      bold.putIfAbsent(name, leaves.get(before));
    }
    return done;
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    opening(paragraph.content());
    return super.paragraph(paragraph);
  }

  @Override
  public Done plain(Block.Plain plain) {
    opening(plain.content());
    return super.plain(plain);
  }

  /** Remembers a bold text that a block begins with, if the block continues about it. */
  private void opening(List<Inline> content) {
    if (content.size() > 1
        && content.get(0) instanceof Inline.Strong strong
        && content.get(1) instanceof Inline.Text text
        && !text.text().isEmpty()
        && !Character.isLetterOrDigit(text.text().charAt(0))) {
      openings.add(strong.span().start());
    }
  }

  @Override
  public Done text(Inline.Text text) {
    leaves.add(new Leaf(text.span(), text.text()));
    for (String word : Words.of(text.text())) {
      if (Character.isLowerCase(word.charAt(0))) {
        small.add(word);
      }
    }
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    leaves.add(new Leaf(code.span(), ""));
    return Done.DONE;
  }

  /** Returns a name without an ending that it may also have: {@code Server/n}. */
  private static String withoutEnding(String name) {
    int slash = name.lastIndexOf('/');
    String ending = name.substring(slash + 1);
    return slash > 0
            && !ending.isEmpty()
            && ending.length() < MIN_LENGTH
            && ending.chars().allMatch(Character::isLowerCase)
            && Character.isLowerCase(name.charAt(slash - 1))
        ? name.substring(0, slash)
        : name;
  }

  /** Returns whether a heading or a text in bold is the name of something. */
  private boolean isName(String name) {
    if (name.length() < MIN_LENGTH || name.length() > MAX_LENGTH || !isWritten(name)) {
      return false;
    }
    Text text = lexicon.text(name);
    return text.count() <= MAX_WORDS
        && !text.has(Category.STOP_WORD)
        && GENERAL.stream().noneMatch(text::is)
        && OPENINGS.stream().noneMatch(text::opensWith);
  }

  /**
   * Returns whether a name in bold type is a subject rather than a word that is stressed: several
   * words, a long one, or one with a digit or a capital within it. Acronyms are listed as terms.
   */
  private static boolean isSubject(String name) {
    boolean isWritten = name.chars().anyMatch(c -> !Character.isLetter(c));
    boolean hasSmall = name.chars().anyMatch(Character::isLowerCase);
    boolean hasCapital = name.chars().skip(1).anyMatch(Character::isUpperCase);
    return hasSmall && (isWritten || hasCapital || name.length() >= MIN_COMPOUND);
  }

  /** Returns whether a text begins and ends as names do: {@code RAID 5}, {@code 3-2-1-Regel}. */
  private static boolean isWritten(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && BETWEEN.indexOf(c) < 0) {
        return false;
      }
    }
    char first = name.charAt(0);
    return capitals > 0
        && !isDated(name)
        && Character.isLetterOrDigit(name.charAt(name.length() - 1))
        && (Character.isUpperCase(first) || (Character.isDigit(first) && name.indexOf(' ') < 0))
        && !name.contains(" / ")
        && !name.contains(" - ")
        && !name.contains(" \u2013 ");
  }

  /** Returns whether a day or a year is in a heading: {@code Fr 5.10.2026}. */
  private static boolean isDated(String name) {
    int stops = 0;
    int digits = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits++;
        continue;
      }
      boolean isYear =
          digits == 4 && (name.startsWith("19", i - 4) || name.startsWith("20", i - 4));
      if (isYear) {
        return true;
      }
      stops += c == '.' && digits > 0 ? 1 : 0;
      digits = 0;
    }
    return stops > 1;
  }
}
