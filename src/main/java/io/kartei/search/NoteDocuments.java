package io.kartei.search;

import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.model.Sitting;
import io.kartei.model.TextWalker;
import io.kartei.text.FormulaWords;
import io.kartei.text.ShownName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Splits a note into documents: itself, its sections, questions, comparisons, and cards. */
final class NoteDocuments {
  private final NotePage note;
  private final Document.Page page;
  private final SiteIndex index;
  private final Map<String, Section> sections = new HashMap<>();

  /** By the id of the section; the note itself first, by an empty one. */
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private NoteDocuments(NotePage note, SiteIndex index) {
    this.note = note;
    this.index = index;
    this.page =
        new Document.Page(
            note.url(),
            ShownName.of(note.title()),
            Draft.path(note.ancestors().stream().map(NavigationNode::title).toList()));
  }

  /**
   * Returns a note's documents, in reading order by kind.
   *
   * @param cards its cards that are documents
   */
  static List<Draft> of(NotePage note, List<Card> cards, SiteIndex index) {
    NoteDocuments documents = new NoteDocuments(note, index);
    documents.begin();
    new Reader(documents).read(note.note().text().body());
    documents.references();
    List<Draft> all = new ArrayList<>(documents.drafts.values());
    all.addAll(documents.questions());
    all.addAll(documents.comparisons());
    cards.forEach(card -> all.add(documents.card(card)));
    return all;
  }

  private ParsedNote.Facts facts() {
    return note.note().facts();
  }

  private void begin() {
    Draft whole = new Draft(Document.Kind.NOTE, page, "", note.title(), List.of());
    whole.add(Field.PATH, page.above());
    note.note().frontMatter().tags().forEach(tag -> whole.add(Field.NAME, tag));
    note.note().frontMatter().aliases().forEach(alias -> whole.add(Field.NAME, alias));
    drafts.put("", whole);
    for (Section section : note.note().text().sectionsBelowTitle()) {
      sections.put(section.id(), section);
      drafts.put(
          section.id(),
          new Draft(
              Document.Kind.SECTION, page, section.id(), section.title(), above(section.parent())));
    }
  }

  private List<String> above(@Nullable String section) {
    List<String> above = new ArrayList<>();
    for (Section at = sections.get(section); at != null; at = sections.get(at.parent())) {
      above.add(0, at.title());
    }
    return above;
  }

  private Draft draft(@Nullable String section) {
    Draft draft = section == null ? null : drafts.get(section);
    return draft == null ? whole() : draft;
  }

  private Draft whole() {
    Draft whole = drafts.get("");
    if (whole == null) {
      throw new IllegalStateException("not begun");
    }
    return whole;
  }

  private void references() {
    for (ExamReference reference : facts().examReferences()) {
      refer(draft(reference.section()), reference);
    }
  }

  private void refer(Draft draft, ExamReference reference) {
    draft.add(Field.EXAM, exam(reference)).relevant();
  }

  private String exam(ExamReference reference) {
    Sitting sitting = reference.sitting();
    String title = reference.title() == null ? "" : " " + reference.title();
    return index.exams().label(reference)
        + " "
        + SiteDocuments.asked(sitting, reference.task())
        + "; "
        + reference.text()
        + title;
  }

  /** Returns the questions that are neither sections nor without a place of their own. */
  private List<Draft> questions() {
    Map<String, List<ExamReference>> asked = new HashMap<>();
    for (ExamReference reference : facts().examReferences()) {
      if (reference.question() != null) {
        asked.computeIfAbsent(reference.question(), q -> new ArrayList<>()).add(reference);
      }
    }
    List<Draft> questions = new ArrayList<>();
    for (Question question : facts().questions()) {
      if (!question.anchor().isEmpty() && !drafts.containsKey(question.anchor())) {
        Draft draft =
            new Draft(
                Document.Kind.QUESTION,
                page,
                question.anchor(),
                question.text(),
                headings(question.section()));
        if (question.answerSource() != Question.AnswerSource.FOLLOWING_CONTENT) {
          draft.add(Field.TEXT, PlainText.ofBlocks(question.answer())); // else sections have it
        }
        question.choices().forEach(choice -> draft.add(Field.TEXT, choice.text()));
        asked.getOrDefault(question.id(), List.of()).forEach(reference -> refer(draft, reference));
        questions.add(question.examRelevant() ? draft.relevant() : draft);
      }
    }
    return questions;
  }

  private List<Draft> comparisons() {
    List<Draft> comparisons = new ArrayList<>();
    for (Comparison comparison : facts().comparisons()) {
      String title = comparison.titleIn(page.title());
      Document.Page sheet =
          new Document.Page(
              index.generated("compare/" + comparison.id() + ".html"),
              title,
              page.title(),
              page.url());
      Draft draft = new Draft(Document.Kind.COMPARISON, sheet, "", title, List.of());
      draft.add(Field.PATH, page.title());
      draft.add(Field.TEXT, row(comparison.subjects().stream().map(Comparison.Label::text)));
      draft.add(Field.TEXT, row(comparison.rows().stream().map(row -> row.label().text())));
      comparisons.add(draft);
    }
    return comparisons;
  }

  /** Returns texts as a row of a table. */
  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining("\t"));
  }

  private Draft card(Card card) {
    Draft draft =
        new Draft(
            Document.Kind.CARD,
            page,
            card.location().anchor(),
            card.text(),
            headings(card.location().section()));
    return draft.add(Field.TEXT, PlainText.ofBlocks(card.sides().back()));
  }

  /** Returns the headings down to a section, itself included. */
  private List<String> headings(@Nullable String section) {
    return section == null ? List.of() : above(section);
  }

  /** Writes the text of each section into its document. */
  private static final class Reader extends TextWalker {
    private final NoteDocuments documents;
    private Draft draft;

    Reader(NoteDocuments documents) {
      super(' ');
      this.documents = documents;
      this.draft = documents.whole();
    }

    void read(List<Block> body) {
      blocks(body);
      flush();
    }

    private void flush() {
      String text = taken();
      if (!text.isBlank()) {
        draft.add(Field.TEXT, text);
      }
    }

    @Override
    public Done heading(Block.Heading heading) {
      flush();
      draft = documents.draft(heading.id());
      return Done.DONE;
    }

    @Override
    public Done strong(Inline.Strong strong) {
      draft.add(Field.NAME, PlainText.of(strong.content()));
      return super.strong(strong);
    }

    @Override
    public Done formula(Block.Formula formula) {
      newLine();
      return write(FormulaWords.of(formula.text()));
    }

    @Override
    public Done formula(Inline.Formula formula) {
      return write(FormulaWords.of(formula.text()));
    }

    @Override
    public Done diagram(Block.Diagram diagram) {
      draft.add(Field.DIAGRAM, diagram.source().text());
      return Done.DONE;
    }

    /** Questions are documents of their own. */
    @Override
    public Done question(Block.MarkedQuestion question) {
      return Done.DONE;
    }
  }
}
