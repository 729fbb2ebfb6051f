package io.kartei.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes any number of made-up study notes for measuring, no two of them the same, with sizes and
 * constructs as often as in a real book of notes ({@link StudyNote} has the figures). Nine of ten
 * are German, the others English. The same number gives the same notes.
 *
 * <p>{@code java -cp target/test-classes io.kartei.load.StudyNotes FOLDER 2000}
 */
public final class StudyNotes {
  private static final int PER_CHAPTER = 30;
  private static final int CHAPTERS_PER_PART = 20;
  private static final int ENGLISH_ONE_OF = 10;

  /** Shares no factor with the number of topics, so that neighbours have different words. */
  private static final long STRIDE = 7_368_787;

  private final NoteGrammar german = NoteGrammar.of("de");
  private final NoteGrammar english = NoteGrammar.of("en");
  private final int count;

  StudyNotes(int count) {
    this.count = count;
  }

  /**
   * Writes so many notes, and a picture for each chapter, below a folder.
   *
   * @param count at most the number of topics that the grammars know, which is above 50,000
   */
  public static void write(Path folder, int count) throws IOException {
    var notes = new StudyNotes(count);
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(path(i));
      if (i % PER_CHAPTER == 0) {
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling("aufbau.svg"), picture(i));
      }
      Files.writeString(file, new StudyNote(notes, i).text());
    }
  }

  /** Writes what a command line asks for: a folder, a number. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  int count() {
    return count;
  }

  static boolean isEnglish(int number) {
    return number % ENGLISH_ONE_OF == ENGLISH_ONE_OF - 1;
  }

  NoteGrammar grammar(int number) {
    return isEnglish(number) ? english : german;
  }

  /** Returns the thing that a note is about, as it stands within a sentence. */
  String thing(int number) {
    NoteGrammar grammar = grammar(number);
    int topic = topicNumber(number) / grammar.alternatives("place").size();
    var things = grammar.alternatives("thing");
    String area = grammar.alternatives("area").get(topic / things.size());
    String thing = things.get(topic % things.size());
    return isEnglish(number) ? area + " " + thing : area + thing;
  }

  /** Returns what a note is about, which no other note is: the thing and where it is looked at. */
  String topic(int number) {
    var places = grammar(number).alternatives("place");
    String place = places.get(topicNumber(number) % places.size());
    return NoteGrammar.capital(thing(number)) + " " + place;
  }

  /** Returns where a note lies below the folder. */
  static String path(int number) {
    int chapter = number / PER_CHAPTER;
    return String.format(
        Locale.ROOT,
        "teil-%02d/kapitel-%03d/notiz-%05d.md",
        chapter / CHAPTERS_PER_PART,
        chapter,
        number);
  }

  private int topicNumber(int number) {
    NoteGrammar grammar = grammar(number);
    int topics =
        grammar.alternatives("place").size()
            * grammar.alternatives("thing").size()
            * grammar.alternatives("area").size();
    int inLanguage = isEnglish(number) ? number / ENGLISH_ONE_OF : number;
    if (inLanguage >= topics) {
      throw new IllegalArgumentException("more notes than topics: " + topics);
    }
    return (int) (inLanguage * STRIDE % topics);
  }

  private static String picture(int number) {
    int width = 40 + number % 97;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">
      <rect x="4" y="20" width="%d" height="40" fill="none" stroke="#345"/>
      <path d="M%d 40 H190" stroke="#345"/>
    </svg>
    """
        .formatted(width, width + 4);
  }
}
