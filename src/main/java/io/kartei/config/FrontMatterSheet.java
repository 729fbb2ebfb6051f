package io.kartei.config;

import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.YamlReader;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code cheatSheet} in a note's front matter, which requests a cheat sheet of the
 * note or a part of it.
 */
public final class FrontMatterSheet {
  public static final String KEY = "cheatSheet";

  private FrontMatterSheet() {}

  /**
   * Reads the key; returns null if it cannot be understood.
   *
   * @param note the note's text
   * @param start the offset where the YAML begins
   * @param yaml valid YAML
   * @param sink receives what is wrong with it
   */
  public static @Nullable CheatSheetRequest read(
      SourceText note, int start, String yaml, DiagnosticSink sink) {
    // blanks replace what precedes the YAML, so that all positions are the note's
    StringBuilder text = new StringBuilder(note.text().substring(0, start));
    for (int i = 0; i < start; i++) {
      text.setCharAt(i, "\r\n".indexOf(text.charAt(i)) < 0 ? ' ' : text.charAt(i));
    }
    Mapping root = YamlReader.read(SourceText.of(note.path(), text + yaml), said -> {});
    var values =
        new Values(ConfigKeys.FRONT_MATTER, note.path(), root, null, Severity.WARNING, sink);
    Entry entry = values.find(KEY);
    if (entry == null || entry.value() == null) {
      return null;
    }
    if (entry.value() instanceof Mapping group) {
      return CheatSheetRequest.of(values.item(KEY, group), "sections", entry.span());
    }
    return scalar(values, entry.value(), entry.span());
  }

  private static @Nullable CheatSheetRequest scalar(
      Values values, ConfigNode value, @Nullable SourceSpan place) {
    String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
    if (text.equals("false")) {
      return null;
    }
    List<String> pages = values.declared().key(KEY).key("pages").values();
    if (!text.equals("true") && !pages.contains(text)) {
      Phrase is = value instanceof Scalar ? Phrase.of("quoted", text) : value.kind();
      values.say(value.span(), Diagnostic.warning("invalid-value.cheat-sheet", is, KEY));
      return null;
    }
    int most = text.equals("true") ? 0 : Integer.parseInt(text);
    return new CheatSheetRequest(null, List.of(), most, null, values.path(), place);
  }
}
