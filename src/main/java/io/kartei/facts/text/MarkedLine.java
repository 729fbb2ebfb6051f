package io.kartei.facts.text;

import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text and the markers it begins with.
 *
 * @param markers in the author's order; empty if the line begins with none
 * @param rest the line without them
 * @param link the link that contained a marker, or null
 * @param deliberate whether a marker is bold, emphasised or linked, and so isn't mere decoration
 * @param span the whole line
 * @param wantsEnd whether the author ended it with a hard break
 */
public record MarkedLine(
    List<String> markers,
    List<Inline> rest,
    Inline.@Nullable Link link,
    boolean deliberate,
    SourceSpan span,
    boolean wantsEnd) {

  /** Creates a line without markers and without a hard break. */
  public static MarkedLine plain(List<Inline> content, SourceSpan span) {
    return new MarkedLine(List.of(), List.copyOf(content), null, false, span, false);
  }

  /** Returns the line with other content and without markers. */
  public MarkedLine plain(List<Inline> content) {
    return new MarkedLine(List.of(), List.copyOf(content), null, false, span, wantsEnd);
  }

  /** Splits inlines into lines and strips the markers off each. */
  public static List<MarkedLine> of(List<Inline> inlines) {
    List<MarkedLine> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        addParted(lines, line, inline instanceof Inline.HardBreak);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    addParted(lines, line, false);
    return lines;
  }

  /** Adds a line. Exam references at its end become a line of their own. */
  private static void addParted(List<MarkedLine> lines, List<Inline> line, boolean wantsEnd) {
    int references = line.size();
    while (references > 0 && isReference(line.get(references - 1))) {
      references--;
    }
    add(lines, line.subList(0, references), wantsEnd && references == line.size());
    add(lines, line.subList(references, line.size()), wantsEnd);
  }

  private static boolean isReference(Inline inline) {
    return inline instanceof Inline.ExamReferences
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  /**
   * Returns the ids of the exam references that make up the line; empty if it contains anything
   * else.
   */
  public List<String> references() {
    List<String> ids = new ArrayList<>();
    for (Inline inline : rest) {
      if (inline instanceof Inline.ExamReferences found) {
        ids.addAll(found.ids());
      } else if (!isReference(inline)) {
        return List.of();
      }
    }
    return ids;
  }

  /** Returns the first line, or null if there isn't one. */
  public static @Nullable MarkedLine first(List<Inline> inlines) {
    int end = 0;
    while (end < inlines.size()
        && !(inlines.get(end) instanceof Inline.SoftBreak)
        && !(inlines.get(end) instanceof Inline.HardBreak)) {
      end++;
    }
    return end == 0 ? null : of(inlines.subList(0, end)).get(0);
  }

  private static void add(List<MarkedLine> lines, List<Inline> line, boolean wantsEnd) {
    if (!line.isEmpty()) {
      Stripper stripper = new Stripper();
      List<Inline> rest = stripper.strip(line);
      SourceSpan span = SourceSpan.of(line, Inline::span);
      lines.add(
          stripper.marked
              ? new MarkedLine(
                  List.copyOf(stripper.markers),
                  trimmed(rest),
                  stripper.link,
                  stripper.deliberate,
                  span,
                  wantsEnd)
              : new MarkedLine(List.of(), List.copyOf(line), null, false, span, wantsEnd));
    }
  }

  /** Returns the line as if it had no markers. */
  public MarkedLine unmarked() {
    return plain(rest);
  }

  /** Returns whether the line has no markers and isn't an exam reference. */
  public boolean isPlain() {
    return markers.isEmpty() && references().isEmpty();
  }

  public boolean isMarked() {
    return !markers.isEmpty();
  }

  private static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>(inlines);
    if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text text) {
      trimmed.set(0, new Inline.Text(text.span(), text.text().stripLeading()));
    }
    return trimmed;
  }

  /**
   * Strips markers off the front, including those in bold and links, up to the first thing that
   * isn't one.
   */
  private static final class Stripper {
    private final List<String> markers = new ArrayList<>();
    private Inline.@Nullable Link link;
    private boolean marked;
    private boolean deliberate;
    private boolean done;

    List<Inline> strip(List<Inline> inlines) {
      List<Inline> rest = new ArrayList<>();
      for (Inline inline : inlines) {
        Inline left = done ? inline : strip(inline);
        if (left != null) {
          rest.add(left);
        }
      }
      return rest;
    }

    private @Nullable Inline strip(Inline inline) {
      if (inline instanceof Inline.Text text) {
        return text(text);
      }
      if (Wrappers.isContainer(inline)) {
        int before = markers.size();
        List<Inline> content = strip(inline.content());
        // a link around more than markers is just a link
        deliberate |=
            markers.size() > before && (content.isEmpty() || !(inline instanceof Inline.Link));
        if (inline instanceof Inline.Link found && markers.size() > before && link == null) {
          link = found;
        }
        return content.isEmpty() ? null : inline.with(content);
      }
      done = !(inline instanceof Inline.Anchor);
      return inline;
    }

    private @Nullable Inline text(Inline.Text text) {
      String string = text.text();
      int at = 0;
      while (at < string.length()) {
        int codePoint = string.codePointAt(at);
        String marker = Marker.of(codePoint);
        if (marker != null) {
          markers.add(marker);
          marked = true;
        } else if (Marker.isFlag(codePoint)) {
          flag(codePoint);
        } else if (!Marker.isFiller(codePoint)) {
          break;
        }
        at += Character.charCount(codePoint);
      }
      done = at < string.length();
      return done ? new Inline.Text(text.span(), string.substring(at)) : null;
    }

    /** Adds half of a flag; two halves make one flag. */
    private void flag(int codePoint) {
      String half = Character.toString(codePoint);
      int last = markers.size() - 1;
      if (last >= 0 && markers.get(last).length() == 2 && half(markers.get(last))) {
        markers.set(last, markers.get(last) + half);
      } else {
        markers.add(half);
      }
    }

    private static boolean half(String marker) {
      return Marker.isFlag(marker.codePointAt(0));
    }
  }
}
