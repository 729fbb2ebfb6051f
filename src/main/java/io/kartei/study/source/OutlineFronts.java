package io.kartei.study.source;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Question.AnswerSource;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words the fronts of cards from an outline. */
final class OutlineFronts {
  private static final int MAX_WORDS_OF_NAME = 5;
  private static final int MAX_WORDS_OF_MEMBER = 2;
  private static final String QUOTES = "\"„“”»«'";

  private final CardScope scope;

  private final boolean told;

  /** Names that the note uses for several things. */
  private final Set<String> repeated = new HashSet<>();

  /** The same, with the place of the list that has them several times. */
  private final Set<List<Object>> beside = new HashSet<>();

  OutlineFronts(List<Entry> entries, CardScope scope) {
    this.scope = scope;
    told = NameForm.isTold(scope);
    Set<String> seen = new HashSet<>();
    Set<List<Object>> listed = new HashSet<>();
    for (Entry entry : entries) {
      String name = Fingerprints.normal(PlainText.of(entry.name()));
      if (!seen.add(name)) {
        repeated.add(name);
      }
      if (!listed.add(List.of(name, entry.parent()))) {
        beside.add(List.of(name, entry.parent()));
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

  /** What readers are to do with a name. */
  enum Order {
    /** Answer it: it is a question. */
    QUESTION,
    /** Complete the sentence that it begins. */
    COMPLETE,
    /** Complete it with each of several things. */
    COMPLETE_ALL,
    /** Give examples of it. */
    EXAMPLES,
    /** Explain it. */
    EXPLAIN,
    /** Explain it, as so many points do. */
    EXPLAIN_POINTS,
    /** Say which things it names. */
    WHICH,
    /** Name so many things of a kind. */
    SOME,
    /** Name all members of the set that it names. */
    ALL,
    /** Name what belongs to it. */
    POINTS;

    private String key(int count) {
      String key = "card.outline." + name().toLowerCase(Locale.ROOT).replace('_', '-');
      return this == ALL && count == 2 ? key + ".two" : key;
    }
  }

  /**
   * Returns a front.
   *
   * @param order what {@link #order} returned
   * @param count the number of things to recall, or 0 for an explanation
   */
  List<Block> of(Entry entry, Order order, int count) {
    return front(withoutLongForm(entry, order), order, count, isAspect(entry), true);
  }

  /**
   * Returns an entry without what its letters stand for, in brackets after them, if it is to be
   * explained: that is part of the answer.
   */
  Entry withoutLongForm(Entry entry, Order order) {
    String name = PlainText.of(Lines.withoutColon(entry.name()));
    int aside = name.endsWith(")") ? name.indexOf(" (") : -1;
    boolean known =
        aside > 0
            && (order == Order.EXPLAIN || order == Order.EXPLAIN_POINTS)
            && scope
                .terms()
                .expansions(name.substring(0, aside))
                .equals(List.of(name.substring(aside + 2, name.length() - 1)));
    return known ? entry.named(Phrases.strong(entry.at(), name.substring(0, aside))) : entry;
  }

  /** Returns a front as it is worded without what the name is an aspect of. */
  List<Block> unrelated(Entry entry, Order order, int count) {
    return front(entry, order, count, false, false);
  }

  private List<Block> front(Entry entry, Order order, int count, boolean aspect, boolean shown) {
    SourceSpan at = entry.at();
    List<Inline> name = Lines.withoutColon(entry.name());
    boolean completed = order == Order.COMPLETE || order == Order.COMPLETE_ALL;
    int verb = shown && !completed ? SetWording.verbAtEnd(name, scope) : -1;
    name = verb < 0 ? name : InlineCut.of(name, 0, verb);
    List<Inline> words = completed ? name : whole(entry, name, aspect, shown);
    boolean arbitrary = order == Order.SOME && SetWording.isArbitrary(PlainText.of(name), scope);
    return scope
        .phrases()
        .front(
            at,
            order.key(count),
            order == Order.QUESTION ? words : Phrases.strong(at, bare(words)),
            Phrases.number(at, arbitrary ? Math.min(count, SetWording.SOME) : count));
  }

  /**
   * Returns what readers are to do with a name.
   *
   * @param answer what is to be recalled
   * @param pieces the things to recall; empty for an explanation
   */
  Order order(Entry entry, List<Block> answer, List<List<Block>> pieces) {
    List<Block> title = Pieces.line(entry.at(), Lines.withoutColon(entry.name()));
    Text name = scope.text(title);
    if (isQuestion(name)) {
      return Order.QUESTION;
    }
    boolean open =
        name.endsWith(Category.STOP_WORD)
            || (isSmall(entry, name) && entry.form() == Form.LINE)
            || (isLead(entry)
                && (!Answers.isName(title, scope) || name.has(Category.SENTENCE_WORD)));
    if (open) {
      return pieces.isEmpty() ? Order.COMPLETE : Order.COMPLETE_ALL;
    }
    Text said = scope.text(answer);
    if (said.fromFirstWord().opensWith(Category.EXAMPLE_START)) {
      return Order.EXAMPLES;
    }
    boolean set = SetWording.announces(name.string(), pieces.size(), true, scope);
    if (pieces.isEmpty()) {
      return set && Wording.enumerates(said) ? Order.WHICH : Order.EXPLAIN;
    }
    if (OutlineGrounds.hasFacets(pieces, scope)) {
      return Order.EXPLAIN_POINTS;
    }
    boolean strong = pieces.stream().allMatch(OutlineFronts::isStrong);
    boolean names = strong || pieces.stream().allMatch(this::isMember);
    boolean aspect = name.is(Category.GENERAL_NOUN);
    if (set && (names || entry.form() == Form.PARTS || pieces.stream().allMatch(this::isTerse))) {
      return SetWording.isArbitrary(name.string(), scope) ? Order.SOME : Order.ALL;
    }
    boolean several = name.has(Category.SET_NOUN) || name.is(Category.ASPECT_HEADING);
    return names || aspect ? Order.POINTS : several ? Order.SOME : Order.EXPLAIN_POINTS;
  }

  /** Returns whether a name begins with a small letter, unlike a command. */
  private static boolean isSmall(Entry entry, Text name) {
    boolean code = bare(entry.name()).stream().allMatch(Inline.Code.class::isInstance);
    return !code && Character.isLowerCase(name.string().codePointAt(0));
  }

  /** Returns whether a piece is short, or begins with its name, as what a heading announces. */
  private boolean isTerse(List<Block> piece) {
    String text = PlainText.ofBlocks(piece.subList(0, 1));
    List<Inline> line = Lines.contentOf(piece.get(0));
    return (Words.count(text) <= MAX_WORDS_OF_NAME && !closes(text))
        || (line != null && (opensStrong(line) || NamedLine.of(line, scope) != null));
  }

  /** Returns whether a line begins with a name in bold type, with its explanation in a new line. */
  static boolean opensStrong(List<Inline> line) {
    return line.get(0) instanceof Inline.Strong && MarkedLine.of(line).get(0).rest().size() == 1;
  }

  /** Returns whether all of a piece is in bold type. */
  private static boolean isStrong(List<Block> piece) {
    List<Inline> line = Lines.contentOf(piece.get(0));
    return line != null && OutlineGrounds.isStrong(line);
  }

  /** Returns whether a piece names something, rather than saying something of a thing. */
  boolean isMember(List<Block> piece) {
    List<Inline> line = Lines.contentOf(piece.get(0));
    String text = PlainText.ofBlocks(piece.subList(0, 1));
    return line == null
        || names(NamedLine.of(line, scope))
        || (Words.count(text) <= MAX_WORDS_OF_MEMBER && !closes(text));
  }

  /** Returns whether a line names a thing, rather than an aspect of one such as its purpose. */
  private boolean names(@Nullable NamedLine line) {
    return line != null && !Wording.content(scope.text(PlainText.of(line.name()))).isEmpty();
  }

  private static boolean closes(String text) {
    return text.endsWith(".");
  }

  /**
   * Returns a name with the heading it is an aspect of, if it says nothing by itself; instead of a
   * heading such as {@code Definition}, what is defined.
   */
  private List<Inline> whole(Entry entry, List<Inline> name, boolean aspect, boolean shown) {
    Text text = scope.text(PlainText.of(name));
    boolean own = entry.within().isEmpty() && text.is(Category.GENERIC_HEADING);
    if (own) {
      String thing = heading(entry);
      return Phrases.words(
          entry.at(), thing.isEmpty() ? Headings.clean(scope.page().title(), scope) : thing);
    }
    boolean general =
        aspect
            || repeated.contains(Fingerprints.normal(text.string()))
            || text.is(Category.GENERAL_NOUN)
            || text.is(Category.GENERIC_HEADING)
            || Headings.opensGenerally(text.string(), scope);
    String heading = general ? around(entry) : "";
    if (shown && scope.text(heading).is(Category.GENERIC_HEADING)) {
      heading = Headings.above(entry.section(), scope);
    }
    // what is a sentence itself names nothing, but has always been part of what its card is known
    // by
    boolean says =
        heading.endsWith(".")
            || heading.endsWith("?")
            || Wording.opens(scope.text(heading), Category.ORDER_START);
    if (heading.isEmpty()
        || isSaid(heading, text)
        || (shown && (says || NameForm.opens(heading, text)))) {
      return name;
    }
    List<Inline> whole = new ArrayList<>(Phrases.words(entry.at(), heading + ": "));
    whole.addAll(bare(name));
    return whole;
  }

  /** Returns whether a name such as {@code Umsetzung} says nothing without what it is about. */
  private boolean isAspect(Entry entry) {
    boolean heads = entry.form() == Form.HEADING || entry.form() == Form.PARTS;
    Text name = scope.text(PlainText.of(Lines.withoutColon(entry.name())));
    return NameForm.isAspect(name) || (!heads && name.is(Category.ABSTRACT_NOUN));
  }

  /** Returns what an aspect is one of: the item or line around it, else the heading. */
  private String around(Entry entry) {
    int depth = entry.within().size();
    String line = depth == 0 ? "" : entry.within().get(depth - 1);
    boolean within = !line.isEmpty() && !NameForm.isStatement(scope.text(line));
    String whole = within ? line : heading(entry);
    return Headings.isOfPage(whole, scope) ? "" : whole;
  }

  /** Returns whether a name already has the last content word of a heading. */
  private boolean isSaid(String heading, Text name) {
    List<String> words = List.copyOf(Wording.content(scope.text(heading)));
    String all = Fingerprints.normal(name.string());
    return !words.isEmpty() && all.contains(Fingerprints.normal(words.get(words.size() - 1)));
  }

  /** Returns whether the headings of the note rather tell than name. */
  boolean isTold() {
    return told;
  }

  /** Returns whether the note uses a name for several things. */
  boolean isRepeated(Entry entry) {
    return repeated.contains(Fingerprints.normal(PlainText.of(entry.name())));
  }

  /** Returns whether the same list or section uses a name several times. */
  boolean isRepeatedBeside(Entry entry) {
    return beside.contains(
        List.of(Fingerprints.normal(PlainText.of(entry.name())), entry.parent()));
  }

  /** Returns whether a table directly below a heading may have more than the headings below. */
  boolean isTabled(Entry entry) {
    boolean below = false;
    for (Block block : scope.note().text().body()) {
      if (block instanceof Block.Heading heading) {
        below = heading.span().equals(entry.at());
      } else if (below && block instanceof Block.Table) {
        return true;
      }
    }
    return false;
  }

  /** Returns the title of the section around a name, or an empty string. */
  String heading(Entry entry) {
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
      // a question with an answer of its own isn't answered by what the heading has
      boolean own =
          question.answerSource() == AnswerSource.IN_QUOTE
              || question.answerSource() == AnswerSource.LINK_TITLE;
      if (!own && Objects.equals(entry.section(), question.section())) {
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
