package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Section;
import io.kartei.study.draft.CardScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a note says about the course rather than of its subject: plans, reading lists, examples, and
 * the tasks of exams with their solutions, whose figures belong to a case.
 */
public final class CourseTexts {
  /** What many call the notes of a folder, whatever they are about. */
  private static final String FOLDER_PAGE = "readme";

  private static final Pattern NO_WORD = Pattern.compile("[-_./]+");

  /** A note with at least this many headings of tasks, and not fewer than others, is an exam. */
  private static final int MIN_TASKS = 3;

  private final boolean all;
  private final Set<String> sections = new HashSet<>();

  /** Those of the sections that aren't tasks, which use the words of their subject. */
  private final Set<String> about = new HashSet<>();

  private final boolean named;

  /** Finds them in a note. */
  public CourseTexts(CardScope scope) {
    int tasks = 0;
    for (Section section : scope.note().text().sections()) {
      String parent = section.parent();
      boolean task = isOfTask(scope.text(section.title()));
      tasks += task ? 1 : 0;
      boolean ofCourse = isOfCourse(section.title(), scope);
      if (task
          || setsTask(scope.text(section.title()))
          || scope.text(Headings.clean(section.title(), scope)).opensWith(Category.EXAMPLE_START)
          || (parent != null && sections.contains(parent))
          || ofCourse) {
        sections.add(section.id());
      }
      if ((parent != null && about.contains(parent)) || ofCourse) {
        about.add(section.id());
      }
    }
    boolean exam = tasks >= MIN_TASKS && tasks * 2 >= scope.note().text().sections().size();
    named = names(scope).stream().anyMatch(name -> isOfCourse(name, scope));
    all = exam || named;
  }

  /**
   * Returns the title of a note, and the names of its file and folders; a folder's own page goes by
   * the folder's name, and only that of the whole site is about the site.
   */
  private static List<String> names(CardScope scope) {
    String path = scope.note().path();
    String file = path.substring(0, Math.max(0, path.lastIndexOf('.')));
    int folder = file.lastIndexOf('/');
    boolean page = folder >= 0 && file.substring(folder + 1).equalsIgnoreCase(FOLDER_PAGE);
    List<String> names = new ArrayList<>(List.of(scope.page().title()));
    for (String name : (page ? file.substring(0, folder) : file).split("/", -1)) {
      names.add(NO_WORD.matcher(name).replaceAll(" "));
    }
    return names;
  }

  private static boolean isOfCourse(String title, CardScope scope) {
    return scope.text(Headings.clean(title, scope)).is(Category.COURSE_HEADING);
  }

  /**
   * Returns whether a section is about the course by its name, or that of its note: a plan, a
   * reading list, how to install something.
   */
  public boolean isAbout(@Nullable String section) {
    return named || (section != null && about.contains(section));
  }

  /** Returns whether a section, or the text above the first heading, is about the course. */
  public boolean has(@Nullable String section) {
    return all || (section != null && sections.contains(section));
  }

  /**
   * Returns whether a name is the label of a task, such as {@code Aufgabe 2b}, or only a letter or
   * number that counts it.
   */
  public static boolean isTask(Text name) {
    List<Token> tokens = name.fromFirstWord().tokens();
    boolean labelled =
        name.fromFirstWord().opensWith(Category.TASK_LABEL)
            && tokens.size() > 1
            && name.string().codePoints().anyMatch(Character::isDigit);
    Text words = name.fromFirstWord();
    boolean piece =
        tokens.size() == 2
            && tokens.get(1).kind() == Token.Kind.NUMBER
            && words.opensWith(Category.PIECE_OF_COURSE);
    if (piece) {
      return true;
    }
    String text = name.string();
    boolean counts = text.endsWith(")") && text.indexOf('(') < 0 && tokens.size() <= 2;
    return labelled || counts;
  }

  /** Returns whether a title is that of a task, or has its number: {@code Teil B, Aufgabe 3}. */
  private static boolean isOfTask(Text title) {
    for (Text.Match label : title.all(Category.TASK_LABEL)) {
      int next = title.indexAt(label.end());
      if (next < title.tokens().size()
          && title.tokens().get(next).folded().chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return isTask(title);
  }

  /** Returns whether a title is a task in words: {@code Aufgabe: Nennen Sie drei Vorteile}. */
  private static boolean setsTask(Text title) {
    return title.fromFirstWord().opensWith(Category.TASK_LABEL) && sets(title);
  }

  /** Returns whether a text has the address of somebody: it is for those of the course. */
  public static boolean isContact(Text said) {
    String text = said.string();
    int at = text.indexOf('@');
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('.', at) > 0;
  }

  /** Returns whether a text tells readers to do something, as a task does. */
  public static boolean sets(Text text) {
    for (Text.Match order : text.all(Category.ORDER_START)) {
      int at = text.indexAt(order.start());
      if (at == 0 || text.isOneOf(".:!?)", at - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text calculates with figures rather than saying something. */
  public static boolean calculates(Text text) {
    long numbers = text.tokens().stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
    long words = text.tokens().stream().filter(t -> t.kind() == Token.Kind.WORD).count();
    return text.string().indexOf('=') >= 0 && numbers >= 3 && numbers * 2 >= words;
  }
}
