package io.kartei.model;

import io.kartei.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One note, read: its text and everything found in it, each fact with its place, in reading order.
 * Pure data: knows no other note.
 *
 * @param id its identity in the site: its path without the ending, with {@code -2} when another
 *     note has that
 * @param path relative to the content folder, with {@code /}
 * @param frontMatter what the note says of itself
 * @param title from the front matter, else the first heading, else the file's name
 * @param text what it says, and how it is parted
 * @param facts what was found in it
 * @param diagnostics what is wrong with it, as far as can be seen without other notes
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
   * What a note says, and how it is parted.
   *
   * @param body the whole text, front matter excluded
   * @param sections its headings
   * @param anchors ids that HTML of the author's carries, beside the sections'
   * @param wordCount words in the body, code and markers excluded
   */
  public record Text(
      List<Block> body, List<Section> sections, List<String> anchors, int wordCount) {

    public Text {
      body = List.copyOf(body);
      sections = List.copyOf(sections);
      anchors = List.copyOf(anchors);
    }

    /** The innermost section that holds an offset, or null above the first heading. */
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
   * @param examReferences which exam tasks it prepares for
   * @param objectives which exam objectives it covers, where a site's schemes have objectives
   * @param questions questions, marked or not
   * @param cards cards that the author wrote as such
   * @param tables every table
   * @param comparisons those tables that compare something
   * @param terms terms and acronyms it explains
   * @param diagrams its diagrams
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
      List<DiagramFact> diagrams) {

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
    }
  }
}
