package io.kartei.lossless;

import io.kartei.body.BodyLinks;
import io.kartei.body.BundledQuestions;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A note as it comes out, and what its author was told. */
final class ReadNote {
  private static final Messages GERMAN = Messages.forLanguage("de");

  private static final NoteReader READER = new NoteReader(SiteConfig.HtmlMode.FILTERED);

  private final MixedNote note;
  private final ParsedNote read;

  private ReadNote(MixedNote note) {
    this.note = note;
    this.read = READER.read(SourceText.of("notiz.md", note.markdown()));
  }

  static ReadNote of(MixedNote note) {
    return new ReadNote(note);
  }

  /** The words of the note by what shows them. */
  Map<String, String> bodies() {
    Map<String, String> words = new TreeMap<>();
    html().forEach((place, html) -> words.put(place, ShownWords.of(html)));
    return words;
  }

  /** The HTML of the note by what it is for. */
  Map<String, String> html() {
    List<Block> body = read.text().body();
    BodyLinks links = BodyLinks.AS_WRITTEN;
    PrintOptions paper = PrintOptions.part(GERMAN, drawing -> "d");
    return new TreeMap<>(
        Map.of(
            "page",
                HtmlBody.of(body, links, HtmlOptions.page(BundledQuestions.GERMAN, Loading.STILL)),
            "print.html",
                HtmlBody.of(
                    body,
                    links,
                    HtmlOptions.fragment(BundledQuestions.GERMAN, "n1-", Loading.STILL)),
            "paper", PrintBody.of(body, links, paper)));
  }

  /** Each word that is not where it should be, with where. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    bodies()
        .forEach(
            (place, words) -> {
              note.visible().stream()
                  .filter(word -> !words.contains(word))
                  .forEach(word -> wrong.add(place + " lacks " + word));
              note.refused().stream()
                  .filter(word -> !words.contains(word) && !isTold(word))
                  .forEach(word -> wrong.add(place + " lacks " + word + ", and nobody says so"));
              note.hidden().stream()
                  .filter(words::contains)
                  .forEach(word -> wrong.add(place + " shows " + word));
            });
    return wrong;
  }

  /** Whether a warning points to the line that holds a word. */
  private boolean isTold(String word) {
    int line = line(note.markdown().indexOf(word));
    return read.diagnostics().stream()
        .filter(d -> d.severity() != Severity.INFO)
        .map(Diagnostic::span)
        .filter(Objects::nonNull)
        .anyMatch(span -> line(span.start()) <= line && line <= line(span.end()));
  }

  private int line(int offset) {
    return (int)
        note.markdown()
            .substring(0, Math.min(offset, note.markdown().length()))
            .chars()
            .filter(c -> c == '\n')
            .count();
  }
}
