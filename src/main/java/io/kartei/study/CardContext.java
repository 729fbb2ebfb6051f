package io.kartei.study;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.study.wording.CourseTexts;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the context of a card whose front doesn't say what it is about: the titles above it, and
 * the lines and items that it is below, except those that the front already contains, that carry no
 * information, or that give the answer away.
 */
final class CardContext {
  private static final String SEPARATOR = " › ";

  /** A title can't give away an answer longer than this. */
  private static final int MAX_WORDS_OF_SHORT = 6;

  private static final int MAX_TITLES = 3;

  /** The name of a file with more words is a note to oneself rather than a title. */
  private static final int MAX_WORDS_OF_FILE = 9;

  /** A shorter word in the name of a folder is an abbreviation of the course's. */
  private static final int MIN_NAME = 3;

  /** Fronts of these kinds are names rather than questions, which many words don't make clear. */
  private static final Set<Card.Kind> NAMED =
      EnumSet.of(Card.Kind.COMPARISON, Card.Kind.DEFINITION, Card.Kind.LIST, Card.Kind.DIAGRAM);

  private final CardScope scope;
  private final Map<String, Section> sections = new HashMap<>();

  /** Creates the context for the cards of a note. */
  CardContext(CardScope scope) {
    this.scope = scope;
    scope.note().text().sections().forEach(section -> sections.put(section.id(), section));
  }

  /** Returns the context of a card, or an empty string if its front is clear without one. */
  String of(CardDraft draft) {
    String front = PlainText.ofBlocks(draft.sides().front());
    List<String> titles = titles(draft);
    if (draft.subject().alone()) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    if (isClear(front, titles)) {
      return draft.kind() == Card.Kind.DEFINITION ? String.join("", folder(front)) : "";
    }
    String answer = answer(draft);
    boolean named = titles.stream().anyMatch(title -> !isOfPage(title));
    for (String title : named ? titles : topic(front)) {
      // among several things that the note's title names, the section is about one
      boolean last = !titles.isEmpty() && title.equals(titles.get(titles.size() - 1));
      boolean said =
          isSaid(title, front)
              || kept.stream().anyMatch(k -> isSaid(title, k) && !(last && isOneOf(title, k)));
      if (!said
          && !isOfPage(title)
          && !givesAway(title, answer)
          && !spellsOut(title, draft)
          && !lists(title, draft)) {
        kept.removeIf(k -> isSaid(k, title));
        kept.add(title);
      }
    }
    while (kept.size() > MAX_TITLES) {
      kept.remove(leastTelling(kept));
    }
    if (kept.isEmpty() && draft.kind() == Card.Kind.ACRONYM) {
      topic(front).stream().filter(t -> !spellsOut(t, draft)).forEach(kept::add);
    }
    return String.join(SEPARATOR, kept);
  }

  /** Returns the index of the title between the first and the last that tells the least. */
  private int leastTelling(List<String> titles) {
    for (int i = 1; i < titles.size() - 1; i++) {
      Text title = scope.text(titles.get(i));
      if (title.is(Category.GENERAL_NOUN)
          || title.is(Category.ASPECT_NAME)
          || title.is(Category.ASPECT_HEADING)) {
        return i;
      }
    }
    return 1;
  }

  /**
   * Returns whether a title is about the page; one with several words besides the one for the page
   * says what that is about: {@code Optics Formulas Overview}.
   */
  private boolean isOfPage(String title) {
    int last = title.lastIndexOf(' ');
    return Headings.isOfPage(title, scope)
        && (last < 0 || content(title.substring(0, last)).size() < 2);
  }

  /** Returns the name of the nearest folder that says what it is about, else that of the site. */
  private List<String> topic(String text) {
    List<String> folder = folder(text);
    String site = scope.site().strip();
    boolean says =
        folder.isEmpty()
            && Words.of(site).stream().anyMatch(CardContext::isName)
            && !(site.length() <= MIN_NAME && Character.isLowerCase(site.codePointAt(0)))
            && !isOfPage(site);
    return says && !isSaid(site, text) ? List.of(site) : folder;
  }

  /**
   * Returns whether nothing says what field a card is of: neither a title nor a folder nor the
   * site's title, nor letters that stand for something.
   */
  boolean isLost(CardDraft draft) {
    return NAMED.contains(draft.kind())
        && draft.question() == null
        && !draft.subject().alone()
        && titles(draft).stream().allMatch(this::isOfPage)
        && topic("").isEmpty()
        && Words.of(draft.subject().name()).stream().noneMatch(CardContext::isLetters);
  }

  /** Returns whether a word has several capitals, as an acronym or the name of a product. */
  private static boolean isLetters(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /**
   * Returns the name of the nearest folder around a note that says what its notes are about, unless
   * a text does; else nothing.
   */
  private List<String> folder(String text) {
    String path = scope.note().path();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
      String words = Headings.clean(named(name).replace('-', ' ').replace('_', ' '), scope);
      boolean says =
          Words.of(words).stream().anyMatch(CardContext::isName)
              && !scope.text(words).is(Category.GENERAL_FOLDER)
              && !CourseTexts.isTask(scope.text(words))
              && !Headings.isOfPage(words, scope);
      if (says) {
        return isSaid(words, text) ? List.of() : List.of(words);
      }
    }
    return List.of();
  }

  /** Returns the name of a folder without the number of a course before a dash. */
  private static String named(String folder) {
    int dash = folder.indexOf(" - ");
    boolean numbered = dash > 0 && folder.chars().limit(dash).anyMatch(Character::isDigit);
    return numbered ? folder.substring(dash + 3) : folder;
  }

  /**
   * Returns whether a word may say what a folder is about: it isn't a number with a letter or two.
   */
  private static boolean isName(String word) {
    return word.length() >= MIN_NAME && word.chars().noneMatch(Character::isDigit);
  }

  /** Returns all titles above a card, to distinguish cards that ask the same thing. */
  String path(CardDraft draft) {
    return String.join(SEPARATOR, titles(draft));
  }

  private List<String> titles(CardDraft draft) {
    Deque<String> titles = new ArrayDeque<>();
    String at = draft.location().section();
    @Nullable Section top = null;
    while (at != null) {
      Section section = sections.get(at);
      if (section == null) {
        break;
      }
      titles.push(Headings.clean(section.title(), scope));
      at = section.parent();
      top = section;
    }
    if ((draft.kind() != Card.Kind.DEFINITION || !isBeside(top)) && !isNamedByFile()) {
      titles.push(noteTitle());
    }
    titles.addAll(draft.within());
    return titles.stream().filter(t -> !t.isBlank()).distinct().toList();
  }

  /** Returns the note's title, or the name of its file if that says more: {@code # Index}. */
  private String noteTitle() {
    String title = Headings.clean(scope.page().title(), scope);
    String path = scope.note().path();
    String file = path.substring(path.lastIndexOf('/') + 1, Math.max(0, path.lastIndexOf('.')));
    String name = Headings.clean(file.replace('_', ' '), scope);
    boolean told = file.indexOf(' ') > 0 && Words.count(name) <= MAX_WORDS_OF_FILE;
    return told && isOfPage(title) && !isOfPage(name) ? name : title;
  }

  /**
   * Returns whether a section is beside the one whose heading is the note's title, rather than
   * below it: that one has parts of its own.
   */
  private boolean isBeside(@Nullable Section top) {
    Block.Heading title = scope.note().text().title();
    if (top == null || title == null) {
      return false;
    }
    return top.level() <= title.level()
        && scope.note().text().sections().stream().anyMatch(s -> isPart(s, title))
        && !top.heading().equals(title.span())
        && Headings.clean(PlainText.of(title.content()), scope)
            .equals(Headings.clean(scope.page().title(), scope));
  }

  /** Returns whether a section is directly below a heading. */
  private boolean isPart(Section section, Block.Heading heading) {
    Section parent = section.parent() == null ? null : sections.get(section.parent());
    return parent != null && parent.heading().equals(heading.span());
  }

  /** Returns whether a front names what its note is about, and something else. */
  private boolean isClear(String front, List<String> titles) {
    Text text = scope.text(front);
    return !text.has(Category.REFERS_BACK)
        && titles.stream().limit(1).anyMatch(t -> !content(t).isEmpty() && isSaid(t, front))
        && Wording.content(text).size() >= 2;
  }

  /** Returns whether a text contains the title, or every content word of it. */
  private boolean isSaid(String title, String text) {
    Set<String> words = content(title);
    String folded = " " + Fingerprints.normal(text) + " ";
    if (folded.contains(" " + Fingerprints.normal(title) + " ")) {
      return true;
    }
    words.removeIf(word -> folded.contains(" " + Fingerprints.normal(word)));
    return words.isEmpty() && !content(title).isEmpty();
  }

  /** Returns whether a title names a part of what another one names. */
  private boolean isOneOf(String title, String whole) {
    return content(whole).size() > content(title).size();
  }

  private Set<String> content(String title) {
    return Wording.content(scope.text(title));
  }

  /** Returns whether a title has most of the things that are asked for. */
  private static boolean lists(String title, CardDraft draft) {
    if (draft.sides().items().size() < 2 || title.indexOf(' ') < 0) {
      return false;
    }
    String folded = " " + Fingerprints.normal(title) + " ";
    long said =
        draft.sides().items().stream()
            .map(item -> Fingerprints.normal(PlainText.ofBlocks(item)))
            .filter(item -> !item.isEmpty() && folded.contains(" " + item + " "))
            .count();
    return said * 2 > draft.sides().items().size()
        || (said > 0 && draft.sides().items().size() == 2);
  }

  private static String answer(CardDraft draft) {
    String back = Fingerprints.normal(PlainText.ofBlocks(draft.sides().back()));
    return Words.count(back) <= MAX_WORDS_OF_SHORT ? back : "";
  }

  private static boolean givesAway(String title, String answer) {
    return !answer.isEmpty()
        && (" " + Fingerprints.normal(title) + " ").contains(" " + answer + " ");
  }

  /** Returns whether a title has most of the words that the letters asked for stand for. */
  private static boolean spellsOut(String title, CardDraft draft) {
    if (draft.kind() != Card.Kind.ACRONYM) {
      return false;
    }
    // what letters within the long form stand for is told below it
    List<Block> form = draft.sides().back().subList(0, 1);
    List<String> answer = Words.of(Fingerprints.normal(PlainText.ofBlocks(form)));
    List<String> said =
        Words.of(Fingerprints.normal(title)).stream()
            .filter(word -> word.length() >= MIN_NAME)
            .toList();
    long known =
        answer.stream()
            .filter(word -> said.stream().anyMatch(other -> Explanation.isAkin(word, other)))
            .count();
    return answer.size() > 1 && known * 2 > answer.size();
  }

  /** Returns whether a note has no title but the name of its file, and that is a sentence. */
  private boolean isNamedByFile() {
    return scope.note().text().title() == null
        && scope.note().frontMatter().title() == null
        && Words.count(scope.page().title()) > MAX_WORDS_OF_FILE;
  }
}
