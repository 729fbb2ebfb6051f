package io.kartei.study.outline;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.wording.Headings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a note: the headings, items, lines and sentences that name something, each
 * with what the note says about it. Looks neither into tables and quotes nor into questions.
 */
public final class Outline {
  /** A longer beginning of a line is rather a part of a sentence. */
  private static final int MAX_WORDS_OF_NAME = 5;

  private final CardScope scope;
  private final Statements sayings;
  private final List<Entry> entries = new ArrayList<>();

  /** The lines and items that what is read now is below, the innermost last. */
  private final Deque<Label> labels = new ArrayDeque<>();

  private Outline(CardScope scope) {
    this.scope = scope;
    this.sayings = new Statements(scope);
  }

  /** Returns the entries of a note, in reading order. */
  public static List<Entry> of(CardScope scope) {
    Outline outline = new Outline(scope);
    outline.read();
    return outline.entries;
  }

  private void read() {
    List<Block> body = scope.note().text().body();
    int at = 0;
    while (at < body.size()) {
      int end = at + 1;
      while (end < body.size() && !(body.get(end) instanceof Block.Heading)) {
        end++;
      }
      if (body.get(at) instanceof Block.Heading heading) {
        List<Block> content = body.subList(at + 1, end);
        heading(heading, content);
        content(content, heading);
      } else {
        content(body.subList(at, end), null);
      }
      at = end;
    }
  }

  private void heading(Block.Heading heading, List<Block> content) {
    Section section = scope.note().text().sectionAt(heading.span().start());
    SourceSpan parent = parent(section);
    // below the note's title is its introduction, rather than what the title means
    List<Block> said = isTitle(heading) ? list(sayings.of(content)) : sayings.of(content);
    if (!said.isEmpty() && !isLine(said)) {
      add(Form.HEADING, heading.content(), heading.span(), parent, said);
    } else if (section != null && !isTitle(heading)) {
      List<Block> parts =
          scope.note().text().sections().stream()
              .filter(s -> section.id().equals(s.parent()))
              .map(this::title)
              .toList();
      if (parts.size() > 1) {
        add(Form.PARTS, heading.content(), heading.span(), parent, parts);
      }
    }
  }

  private boolean isTitle(Block.Heading heading) {
    Block.Heading title = scope.note().text().title();
    return heading.level() == 1 || (title != null && title.span().equals(heading.span()));
  }

  private static List<Block> list(List<Block> said) {
    return said.size() == 1 && said.get(0) instanceof Block.ItemList ? said : List.of();
  }

  /** Returns the title of a section as a line. */
  private Block title(Section section) {
    for (Block block : scope.note().text().body()) {
      if (block instanceof Block.Heading heading && heading.span().equals(section.heading())) {
        return new Block.Plain(heading.span(), Headings.clean(heading.content(), scope));
      }
    }
    return new Block.Plain(
        section.heading(), List.of(new Inline.Text(section.heading(), section.title())));
  }

  private SourceSpan parent(@Nullable Section section) {
    if (section != null && section.parent() != null) {
      for (Section around : scope.note().text().sections()) {
        if (around.id().equals(section.parent())) {
          return around.extent();
        }
      }
    }
    return new SourceSpan(0, 0);
  }

  private void content(List<Block> blocks, Block.@Nullable Heading heading) {
    SourceSpan parent = heading == null ? new SourceSpan(0, 0) : heading.span();
    Block before = null;
    for (Block block : blocks) {
      List<Inline> line = Lines.contentOf(block);
      if (line != null) {
        Label label = Label.of(line, scope);
        labels.clear();
        line(line, block.span(), parent);
        sentence(line, block.span(), parent, heading);
        labels.add(label);
      } else if (block instanceof Block.ItemList list) {
        List<Inline> lead = before == null ? null : Lines.contentOf(before);
        if (before != null && lead != null && PlainText.of(lead).endsWith(":")) {
          Label label = labels.removeLast();
          add(Form.LABEL, lead, before.span(), parent, List.of(list));
          labels.add(label);
        }
        items(list);
      }
      before = block;
    }
    labels.clear();
  }

  /** Returns the innermost line or item that what is read now is below. */
  private Label label() {
    return labels.isEmpty() ? Label.NONE : labels.getLast();
  }

  private void items(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      List<Block> children = item.children();
      List<Inline> first = children.isEmpty() ? null : Lines.contentOf(children.get(0));
      if (first == null) {
        continue;
      }
      List<Block> below = children.subList(1, children.size());
      if (below.isEmpty()) {
        line(first, item.span(), list.span());
      } else {
        List<Block> said = sayings.of(below);
        if (!said.isEmpty() && !isLine(said)) {
          add(Form.ITEM, first, children.get(0).span(), list.span(), said);
        }
        labels.add(Label.of(first, scope).below(label()));
        for (Block block : below) {
          if (block instanceof Block.ItemList inner) {
            items(inner);
          }
        }
        labels.removeLast();
      }
    }
  }

  /** Returns whether a list is a single line that names something itself. */
  private boolean isLine(List<Block> said) {
    List<Inline> only =
        said.size() == 1 && said.get(0) instanceof Block.ItemList list && list.items().size() == 1
            ? Lines.contentOf(list.items().get(0))
            : null;
    return only != null && NamedLine.of(only, scope) != null;
  }

  /** Reads a paragraph; each of its lines if all of them name something in the same way. */
  private void line(List<Inline> paragraph, SourceSpan at, SourceSpan parent) {
    List<MarkedLine> lines = MarkedLine.of(paragraph);
    boolean several =
        lines.size() > 1
            && lines.stream().allMatch(MarkedLine::isPlain)
            && lines.stream().allMatch(line -> isNamed(line, lines.get(0)));
    if (several) {
      lines.forEach(line -> named(line.rest(), line.span(), parent));
    } else {
      named(paragraph, at, parent);
    }
  }

  /** Returns whether a line names something, in bold type if the first one does. */
  private boolean isNamed(MarkedLine line, MarkedLine first) {
    NamedLine named = line.rest().isEmpty() ? null : NamedLine.of(line.rest(), scope);
    String name = named == null ? "" : PlainText.of(named.name()).strip();
    return !name.isEmpty()
        && line.rest().get(0).getClass() == first.rest().get(0).getClass()
        && Character.isUpperCase(name.codePointAt(0))
        && Words.count(name) <= MAX_WORDS_OF_NAME;
  }

  private void named(List<Inline> line, SourceSpan at, SourceSpan parent) {
    NamedLine named = NamedLine.of(line, scope);
    if (named != null) {
      List<Block> said = sayings.of(List.of(new Block.Paragraph(at, named.saying())));
      if (!said.isEmpty()) {
        add(Form.LINE, named.name(), at, parent, said);
      }
    }
  }

  private void sentence(
      List<Inline> line, SourceSpan at, SourceSpan parent, Block.@Nullable Heading heading) {
    List<Inline> subject = Subject.of(line, heading, scope);
    if (subject != null) {
      List<Inline> own = Subject.until(line, PlainText.of(subject), scope);
      List<Block> said = sayings.of(List.of(new Block.Paragraph(at, own)));
      if (!said.isEmpty()) {
        add(Form.SENTENCE, subject, at, parent, said);
      }
    }
  }

  private void add(
      Form form, List<Inline> name, SourceSpan at, SourceSpan parent, List<Block> said) {
    if (label().example()) {
      scope.evidence().rejected(Kind.CARD, at, "why.card.example");
      return;
    }
    Section section = scope.note().text().sectionAt(at.start());
    entries.add(
        new Entry(
            form,
            Headings.clean(sayings.withoutLead(name), scope),
            at,
            section == null ? null : section.id(),
            labels.stream().map(Label::name).filter(label -> !label.isEmpty()).toList(),
            parent,
            said));
  }
}
