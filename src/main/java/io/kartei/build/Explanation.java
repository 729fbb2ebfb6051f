package io.kartei.build;

import io.kartei.config.SiteConfig;
import io.kartei.config.layout.Layout;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.evidence.Evidence;
import io.kartei.evidence.EvidenceLog;
import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is recognised in a site's notes, and why.
 *
 * @param content the folder that paths are relative to
 * @param layout what was taken from another generator's project
 * @param notes the notes, sorted by path; empty if they could not be read
 * @param diagnostics what is wrong, sorted
 * @param sources the texts that all of this refers to
 */
public record Explanation(
    Path content,
    Layout layout,
    List<OfNote> notes,
    List<Diagnostic> diagnostics,
    Sources sources) {

  public Explanation {
    notes = List.copyOf(notes);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns what was prepared, without drafts.
   *
   * @param prepared the notes, or null if they could not be read
   * @param log why things were recognised
   */
  static Explanation of(
      SiteConfig config,
      @Nullable RenderContext prepared,
      EvidenceLog log,
      List<Diagnostic> diagnostics,
      Sources sources) {
    List<OfNote> notes = new ArrayList<>();
    if (prepared != null) {
      Map<String, List<Card>> cards =
          prepared.deck().cards().stream().collect(Collectors.groupingBy(Card::note));
      for (NotePage page : prepared.index().pages().values()) {
        SourceText text = prepared.sources().note(page.note().path());
        if (text != null) {
          List<Card> own = cards.getOrDefault(page.id(), List.of());
          notes.add(new OfNote(page.note(), text, own, log.of(page.id())));
        }
      }
    }
    return new Explanation(
        config.folders().content(), config.layout(), notes, diagnostics, sources);
  }

  /**
   * Returns the explanation of just the notes below a folder, whose path ends with {@code /};
   * nothing is said there of the project around it.
   */
  public Explanation below(String folder) {
    List<OfNote> some = notes.stream().filter(n -> n.note().path().startsWith(folder)).toList();
    return new Explanation(content, Layout.PLAIN, some, diagnostics, sources);
  }

  /**
   * What is recognised in one note.
   *
   * @param note the parsed note
   * @param text the text that spans refer to, with what the note includes
   * @param cards the cards that come from it
   * @param evidence why things were recognised, or weren't
   */
  public record OfNote(
      ParsedNote note, SourceText text, List<Card> cards, List<Evidence> evidence) {
    public OfNote {
      cards = List.copyOf(cards);
      evidence = List.copyOf(evidence);
    }
  }
}
