package io.kartei.model;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Block.Heading;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parsed note: its text and everything found in it, each fact with its position, in reading
 * order. Pure data; independent of other notes.
 *
 * @param id its id in the site: its path without the extension, plus {@code -2} if another note has
 *     that id
 * @param path relative to the content folder, with {@code /}
 * @param frontMatter the note's metadata
 * @param title from the front matter, else the heading that opens it, else the file's name
 * @param text its text and sections
 * @param facts what was found in it
 * @param diagnostics problems that can be detected without looking at other notes
 */
public record ParsedNote(
    String id,
    String path,
    FrontMatter frontMatter,
    String title,
    Text text,
    Facts facts,
    List<Diagnostic> diagnostics) {

  public ParsedNote {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The text of a note and its sections.
   *
   * @param body the whole text, front matter excluded
   * @param title the block of the body that is the note's title rather than that of a section, or
   *     null if there is none; its words differ from the note's title where the front matter has
   *     one
   * @param sections its sections
   * @param anchors ids in the author's HTML, in addition to the sections' ids
   * @param wordCount words in the body, code and markers excluded
   * @param telling how many of them only one language has, by the language's code
   */
  public record Text(
      List<Block> body,
      @Nullable Heading title,
      List<Section> sections,
      List<String> anchors,
      int wordCount,
      Map<String, Integer> telling) {

    public Text {
      body = List.copyOf(body);
      sections = List.copyOf(sections);
      anchors = List.copyOf(anchors);
      telling = Map.copyOf(telling);
    }

    /** Returns the body without the note's title. */
    public List<Block> belowTitle() {
      return title == null ? body : body.stream().filter(block -> block != title).toList();
    }

    /** Returns the sections, except the one that the note's title opens. */
    public List<Section> sectionsBelowTitle() {
      return title == null
          ? sections
          : sections.stream().filter(section -> !section.id().equals(title.id())).toList();
    }

    /** Returns the innermost section that contains an offset, or null above the first heading. */
    public @Nullable Section sectionAt(int offset) {
      int low = 0;
      int high = sections.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sections.get(middle).heading().start() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? null : sections.get(low - 1);
    }
  }

  /**
   * What was found in a note.
   *
   * @param references links, images and media
   * @param examReferences the exam tasks it covers
   * @param objectives the exam objectives it covers, if the site's schemes have objectives
   * @param questions questions, marked or not
   * @param cards cards that the author wrote explicitly
   * @param tables every table
   * @param comparisons the tables that compare something
   * @param terms terms and acronyms it explains
   * @param diagrams its diagrams
   * @param directives what its author tells Kartei in comments
   */
  public record Facts(
      List<Reference> references,
      List<ExamReference> examReferences,
      List<Objective> objectives,
      List<Question> questions,
      List<AuthorCard> cards,
      List<TableFact> tables,
      List<Comparison> comparisons,
      List<Term> terms,
      List<DiagramFact> diagrams,
      List<Directive> directives) {

    public Facts {
      references = List.copyOf(references);
      examReferences = List.copyOf(examReferences);
      objectives = List.copyOf(objectives);
      questions = List.copyOf(questions);
      cards = List.copyOf(cards);
      tables = List.copyOf(tables);
      comparisons = List.copyOf(comparisons);
      terms = List.copyOf(terms);
      diagrams = List.copyOf(diagrams);
      directives = List.copyOf(directives);
    }
  }

  /**
   * What an author tells Kartei in a comment: {@code <!-- kartei: ignore broken-link: still to come
   * -->}.
   *
   * @param span the comment
   * @param kind what it asks for
   * @param codes the codes of diagnostics to ignore; empty for other kinds
   * @param reason why, or null
   * @param applies what it is about: the block after it, or the line that it is in; null for the
   *     whole note
   */
  public record Directive(
      SourceSpan span,
      Kind kind,
      List<String> codes,
      @Nullable String reason,
      @Nullable SourceSpan applies) {
    public Directive {
      codes = List.copyOf(codes);
    }

    /** What a directive asks for. */
    public enum Kind {
      /** Some diagnostics are not reported. */
      IGNORE,
      /** Cards are made here. */
      CARD,
      /** No cards are made here. */
      NO_CARD,
      /** It goes into a cheat sheet. */
      CHEATSHEET,
      /** It goes into no cheat sheet. */
      NO_CHEATSHEET,
      /** It is only for teachers. */
      TEACHER
    }
  }
}
