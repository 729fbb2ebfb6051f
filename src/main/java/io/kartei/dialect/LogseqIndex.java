package io.kartei.dialect;

import io.kartei.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of all Logseq pages that have ids, and the ids that something refers to. */
final class LogseqIndex {
  private static final Pattern ID =
      Pattern.compile("(?m)^[ \\t]*(?:-[ \\t]+)?id::[ \\t]*(?<id>[\\w-]{3,60}+)[ \\t]*$");
  private static final Pattern USED = Pattern.compile("\\(\\((?<id>[\\w-]{3,60}+)\\)\\)");
  private static final Pattern MARKS = Pattern.compile("^[ \\t]*(?:-[ \\t]+)?(?:#{1,6}[ \\t]+)?");
  private static final Pattern EXTRAS =
      Pattern.compile("#(?:\\[\\[[^\\]]*\\]\\]|[\\w-]+)|[\\[\\]*`=]+");
  private static final Pattern PROPERTY = Pattern.compile("[ \\t]*[a-z][\\w/.-]*+::(?:[ \\t].*)?");
  private static final Pattern MACRO = Pattern.compile("\\{\\{[^{}\\n]{1,500}\\}\\}");
  private static final Pattern CLOZE = Pattern.compile("\\{\\{cloze ([^}]*)\\}\\}");

  private final Map<String, Block> blocks = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * A block.
   *
   * @param path the note that it is in
   * @param text its first line as plain text
   */
  record Block(String path, String text) {}

  static LogseqIndex of(Collection<SourceText> notes) {
    LogseqIndex index = new LogseqIndex();
    notes.forEach(index::add);
    return index;
  }

  private void add(SourceText note) {
    Matcher id = ID.matcher(note.text());
    while (id.find()) {
      int line = note.lineAt(id.start());
      boolean itself = id.group().strip().startsWith("-");
      if (line > 1 || itself) {
        int at = itself ? Math.min(note.lineCount(), line + 1) : line - 1;
        while (at > 1 && at < line && PROPERTY.matcher(note.line(at)).matches()) {
          at--;
        }
        String first = MARKS.matcher(note.line(at)).replaceFirst("");
        String shown = CLOZE.matcher(USED.matcher(first).replaceAll("…")).replaceAll("$1");
        String text = EXTRAS.matcher(MACRO.matcher(shown).replaceAll("")).replaceAll("");
        blocks.putIfAbsent(id.group("id"), new Block(note.path(), text.strip()));
      }
    }
    Matcher use = USED.matcher(note.text());
    while (use.find()) {
      used.add(use.group("id"));
    }
  }

  /** Returns the block with an id, or null. */
  @org.jspecify.annotations.Nullable
  Block find(String id) {
    return blocks.get(id);
  }

  boolean isUsed(String id) {
    return used.contains(id);
  }
}
