package io.kartei.dialect.myst;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notes that are written in MyST, and what they call by labels. */
public final class MystNotes {
  private static final Pattern LABEL =
      Pattern.compile("(?m)^[ \\t]*\\((?<label>[^()\\n]{1,200})\\)=[ \\t]*$");
  private static final Pattern OPTION =
      Pattern.compile("(?m)^[ \\t]*:?(?:label|name):[ \\t]+(?<label>\\S{1,200})[ \\t]*$");
  private static final Pattern EQUATION =
      Pattern.compile("(?m)^[ \\t]*\\$\\$[ \\t]*\\((?<label>[^()\\n]{1,200})\\)[ \\t]*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]++(?<text>.++)$");

  private final Predicate<String> exists;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  /**
   * What a label names.
   *
   * @param path its note
   * @param text the heading below it; empty if there is none
   */
  record Target(String path, String text) {}

  private MystNotes(Predicate<String> exists) {
    this.exists = exists;
  }

  /**
   * Reads the labels of those notes that are written in MyST.
   *
   * @param exists tells by path whether there is a file or note
   */
  public static MystNotes of(Collection<SourceText> notes, Predicate<String> exists) {
    MystNotes found = new MystNotes(exists);
    for (SourceText note : notes) {
      if (is(note)) {
        found.add(note);
      }
    }
    return found;
  }

  /** Returns whether a note has what only MyST understands. */
  static boolean is(SourceText note) {
    String text = note.text();
    boolean fences = false;
    boolean roles = false;
    for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
      fences |= brace > 2 && "`:~".indexOf(text.charAt(brace - 1)) >= 0;
      roles |= text.startsWith("}`", letters(text, brace + 1));
    }
    return (fences && Directives.isIn(text)) || (roles && Roles.areIn(text));
  }

  /** Returns where the letters of a role's name end. */
  private static int letters(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLowerCase(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    return end;
  }

  private void add(SourceText note) {
    String text = note.text();
    Matcher heading = HEADING.matcher(text);
    titles.put(note.path(), heading.find() ? title(heading) : "");
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      int next = label.end();
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      Matcher below = HEADING.matcher(text).region(next, text.length());
      String shown = below.lookingAt() ? title(below) : "";
      targets.putIfAbsent(label.group("label").strip(), new Target(note.path(), shown));
    }
    for (Pattern pattern : new Pattern[] {OPTION, EQUATION}) {
      Matcher named = pattern.matcher(text);
      while (named.find()) {
        targets.putIfAbsent(named.group("label").strip(), new Target(note.path(), ""));
      }
    }
  }

  /** Returns a heading's text without the signs that may close it. */
  private static String title(Matcher heading) {
    String text = heading.group("text").strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return text.substring(0, end).strip();
  }

  @Nullable Target target(String label) {
    return targets.get(label);
  }

  /**
   * Returns an address as the site knows it: those from the top begin in the folder of MyST's
   * settings, which may be any above the note.
   */
  String found(String path, String address) {
    if (!address.startsWith("/") || exists.test(address.substring(1))) {
      return address;
    }
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (exists.test(path.substring(0, end) + address)) {
        return "/" + path.substring(0, end) + address;
      }
    }
    return address;
  }

  /**
   * Returns the first heading of a note; empty if it has none, null if it isn't written in MyST.
   */
  @Nullable String title(String path) {
    return titles.get(path);
  }

  /**
   * Returns a note as Markdown; one that isn't written in MyST as it is.
   *
   * @param sink receives an info for each name that isn't known
   */
  public SourceText markdown(SourceText note, DiagnosticSink sink) {
    return titles.containsKey(note.path()) ? MystPage.markdown(note, this, sink) : note;
  }
}
