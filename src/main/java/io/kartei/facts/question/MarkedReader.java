package io.kartei.facts.question;

import io.kartei.facts.reference.ExamReferenceReader;
import io.kartei.facts.text.Containers;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a quote, an item or a paragraph. A line that begins with markers opens a
 * question or is an exam reference; what follows belongs to the question above it.
 */
final class MarkedReader {
  private final FactScope scope;
  private final ExamReferenceReader exams;
  private final FoundQuestions found;

  MarkedReader(ExamReferenceReader exams, FoundQuestions found) {
    this.scope = found.scope();
    this.exams = exams;
    this.found = found;
  }

  /**
   * Returns a quote's blocks, with questions and references in place of the lines they were read
   * from.
   */
  public List<Block> read(List<Block> blocks) {
    return read(blocks, null, true);
  }

  /** Reads blocks outside a quote, where emoji may be mere decoration. */
  List<Block> readDeliberate(List<Block> blocks) {
    return read(blocks, null, false);
  }

  /** Adds a heading whose markers make it a question. */
  void readHeading(Block.Heading heading) {
    MarkedLine line = MarkedLine.first(heading.content());
    if (line != null && opens(line, scope)) {
      String id = found.id(PlainText.of(line.rest()));
      OpenQuestion open = new OpenQuestion(line, Marker.knownKind(line.markers()), id, scope);
      found.addBlock(Convention.MARKER, open.question().at(heading.span(), heading.id()));
    }
  }

  /** Returns whether blocks begin with a marker that opens a question even outside a quote. */
  boolean opens(List<Block> blocks) {
    MarkedLine line = Lines.first(blocks);
    boolean opens = opens(line, scope);
    if (!opens && line != null && Marker.kind(line.markers()) != null) {
      found.reject(line.span(), "why.question.marker.decoration");
    }
    return opens;
  }

  /** Returns whether a line's markers open a question even outside a quote. */
  private static boolean opens(@Nullable MarkedLine line, FactScope scope) {
    return line != null
        && kind(line, line.rest(), scope) != null
        && (line.deliberate() || Asking.asks(scope.words(line.rest())));
  }

  /** Returns the kind of question that a line opens in a quote, or null. */
  private static Question.@Nullable Kind kind(
      MarkedLine line, List<Inline> asked, FactScope scope) {
    Question.Kind kind = Marker.kind(line.markers());
    boolean asks = Marker.mayAsk(line.markers()) && Asking.asks(scope.words(asked));
    return kind == null && asks ? Question.Kind.QUESTION : kind;
  }

  private List<Block> read(List<Block> blocks, @Nullable String parent, boolean quoted) {
    Reading reading = new Reading(parent, quoted);
    for (Block block : blocks) {
      List<Inline> content = Lines.contentOf(block);
      if (content == null) {
        reading.add(block);
      } else {
        reading.text(block, MarkedLine.of(content));
      }
    }
    return reading.end();
  }

  /** A single pass over siblings. */
  private final class Reading {
    private final List<Block> parts = new ArrayList<>();
    private final @Nullable String parent;
    private final boolean quoted;
    private @Nullable OpenQuestion open;

    Reading(@Nullable String parent, boolean quoted) {
      this.parent = parent;
      this.quoted = quoted;
    }

    void add(Block block) {
      Block read = inside(block);
      if (open == null) {
        parts.add(read);
      } else {
        open.add(read);
      }
    }

    private Block inside(Block block) {
      String above = open == null ? parent : open.id();
      return Containers.map(
          block, children -> read(children, above, !(block instanceof Block.ItemList)));
    }

    void text(Block block, List<MarkedLine> lines) {
      if (open == null && lines.stream().allMatch(MarkedLine::isPlain)) {
        parts.add(block);
        return;
      }
      List<MarkedLine> loose = new ArrayList<>();
      boolean apart = true;
      for (int i = 0; i < lines.size(); i++) {
        MarkedLine line = lines.get(i);
        boolean alone = line.rest().isEmpty() && i + 1 < lines.size();
        List<Inline> asked = alone ? lines.get(i + 1).rest() : line.rest();
        Question.Kind kind = quoted || opens(line, scope) ? kind(line, asked, scope) : null;
        Block.ExamReferences reference = reference(line);
        if (kind == null && open != null && exams.isNearMiss(line.span())) {
          flush(loose, apart);
          open.references().add(Lines.paragraph(List.of(line)));
          continue;
        }
        if (reference == null && kind == null) {
          if (open == null || !line.isMarked() || !line.rest().isEmpty()) {
            loose.add(line);
          } else {
            open.mark(line.markers());
          }
          continue;
        }
        flush(loose, apart);
        apart = false;
        if (reference != null) {
          addReference(reference);
        } else if (kind != null) {
          close();
          open = new OpenQuestion(line, kind, id(lines, i), scope);
          if (parent != null) {
            found.nest(open.id());
          }
        }
      }
      flush(loose, apart);
    }

    private String id(List<MarkedLine> lines, int at) {
      String text = PlainText.of(lines.get(at).rest());
      return found.id(
          text.isEmpty() && at + 1 < lines.size() ? PlainText.of(lines.get(at + 1).rest()) : text);
    }

    private void flush(List<MarkedLine> loose, boolean apart) {
      if (!loose.isEmpty()) {
        if (open == null) {
          parts.add(Lines.paragraph(loose));
        } else {
          open.addLines(List.copyOf(loose), apart);
        }
        loose.clear();
      }
    }

    private void close() {
      OpenQuestion done = open;
      if (done != null) {
        Question question = done.question();
        found.addBlock(Convention.MARKER, question);
        parts.add(done.block(question));
        parts.addAll(done.references());
        open = null;
      }
    }

    List<Block> end() {
      close();
      return parts;
    }

    private Block.@Nullable ExamReferences reference(MarkedLine line) {
      List<String> ids = line.references();
      if (ids.isEmpty()) {
        return null;
      }
      String question = open == null ? parent : open.id();
      if (question != null) {
        exams.belong(ids, question);
      }
      return new Block.ExamReferences(line.span(), ids);
    }

    private void addReference(Block.ExamReferences reference) {
      List<Block> target = open == null ? parts : open.references();
      int last = target.size() - 1;
      if (last >= 0 && target.get(last) instanceof Block.ExamReferences before) {
        List<String> ids = new ArrayList<>(before.ids());
        ids.addAll(reference.ids());
        target.set(last, new Block.ExamReferences(before.span().to(reference.span()), ids));
      } else {
        target.add(reference);
      }
    }
  }
}
