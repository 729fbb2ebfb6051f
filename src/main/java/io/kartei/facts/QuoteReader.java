package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds marked questions and exam references, and puts blocks of their own in their place. A line
 * that begins with markers opens a question or is a reference; what follows in the same quote
 * belongs to the question above it.
 */
final class QuoteReader {
  private final FactScope scope;
  private final ExamReferenceReader exams;
  private final List<Question> questions = new ArrayList<>();

  QuoteReader(FactScope scope, ExamReferenceReader exams) {
    this.scope = scope;
    this.exams = exams;
  }

  List<Question> questions() {
    return questions;
  }

  /** The body with questions and references in place of the lines that are some. */
  List<Block> read(List<Block> blocks) {
    List<Block> read = new ArrayList<>();
    for (Block block : blocks) {
      read.add(read(block));
    }
    return read;
  }

  private Block read(Block block) {
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(quote.span(), quote(quote.children()));
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items = new ArrayList<>();
      for (Block.Item item : list.items()) {
        items.add(new Block.Item(item.span(), item.checked(), read(item.children())));
      }
      return new Block.ItemList(list.span(), list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Element element) {
      return new Block.Element(
          element.span(), element.tag(), element.attributes(), read(element.children()));
    }
    return block;
  }

  private List<Block> quote(List<Block> children) {
    List<Block> parts = new ArrayList<>();
    OpenQuestion open = null;
    for (Block child : children) {
      if (child instanceof Block.Paragraph paragraph) {
        open = paragraph(paragraph, parts, open);
      } else if (open != null) {
        open.add(read(child));
      } else {
        parts.add(read(child));
      }
    }
    close(parts, open);
    return parts;
  }

  /** Goes through a paragraph's lines; gives the question that is open behind it. */
  private @Nullable OpenQuestion paragraph(
      Block.Paragraph paragraph, List<Block> parts, @Nullable OpenQuestion before) {
    OpenQuestion open = before;
    List<MarkedLine> loose = new ArrayList<>();
    List<MarkedLine> lines = MarkedLine.of(paragraph.content());
    if (open == null && lines.stream().noneMatch(l -> l.isMarked() || !l.references().isEmpty())) {
      parts.add(paragraph);
      return null;
    }
    for (MarkedLine line : lines) {
      Question.Kind kind = Marker.kind(line.markers());
      Block.ExamReferences reference = reference(line, open);
      if (reference != null) {
        open = flush(loose, parts, open);
        addReference(parts, open, reference);
      } else if (kind != null) {
        open = flush(loose, parts, open);
        close(parts, open);
        open = new OpenQuestion(line, kind, scope.unique(id(line, lines)));
      } else {
        loose.add(line);
      }
    }
    return flush(loose, parts, open);
  }

  private @Nullable OpenQuestion flush(
      List<MarkedLine> loose, List<Block> parts, @Nullable OpenQuestion open) {
    if (!loose.isEmpty()) {
      if (open != null) {
        open.addLines(loose);
      } else {
        parts.add(Lines.paragraph(loose));
      }
      loose.clear();
    }
    return open;
  }

  private void close(List<Block> parts, @Nullable OpenQuestion open) {
    if (open != null) {
      Question question = open.question(scope);
      questions.add(question);
      parts.add(
          new Block.MarkedQuestion(
              question.span(), question.id(), question.prompt(), question.answer()));
      parts.addAll(open.references());
    }
  }

  private static void addReference(
      List<Block> parts, @Nullable OpenQuestion open, Block.ExamReferences reference) {
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

  private Block.@Nullable ExamReferences reference(MarkedLine line, @Nullable OpenQuestion open) {
    List<String> ids = line.references();
    if (ids.isEmpty()) {
      return null;
    }
    if (open != null) {
      exams.belong(ids, open.id());
    }
    return new Block.ExamReferences(line.span(), ids);
  }

  private String id(MarkedLine line, List<MarkedLine> lines) {
    List<Inline> text = line.rest();
    int next = lines.indexOf(line) + 1;
    if (text.isEmpty() && next < lines.size()) {
      text = lines.get(next).rest();
    }
    return scope.note() + ":q-" + Fingerprints.of(PlainText.of(text));
  }
}
