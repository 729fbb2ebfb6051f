package io.kartei.config;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key {@code cheatSheet} of a note's front matter: that the note, or a part, is to be one. */
public final class FrontMatterSheet {
  public static final String KEY = "cheatSheet";

  private static final Pattern LINE = Pattern.compile("[^\r\n]");
  private static final String FORM =
      "write how many pages it may have, 1, 2 or 4, or a group of pages, sections, title and size";

  private FrontMatterSheet() {}

  /**
   * What the key says; null when it cannot be understood.
   *
   * @param note its text
   * @param start where the YAML begins in it
   * @param yaml YAML that can be read
   * @param sink takes what is wrong with it
   */
  public static @Nullable CheatSheetRequest read(
      SourceText note, int start, String yaml, DiagnosticSink sink) {
    // what stands before the YAML is blanked, so that all places are the note's
    String before = LINE.matcher(note.text().substring(0, start)).replaceAll(" ");
    ConfigNode.Mapping root =
        YamlReader.read(SourceText.of(note.path(), before + yaml), said -> {});
    Keys keys = new Keys(note.path(), root, Severity.WARNING, sink);
    ConfigNode.Entry entry = root.find(KEY);
    if (entry == null || entry.value() == null) {
      return null;
    }
    if (entry.value() instanceof ConfigNode.Mapping group) {
      return PaperKeys.frontMatter(keys.of(group), entry.span());
    }
    return scalar(keys, entry.value(), entry.span());
  }

  private static @Nullable CheatSheetRequest scalar(
      Keys keys, ConfigNode value, @Nullable SourceSpan place) {
    String text = value instanceof ConfigNode.Scalar scalar ? scalar.text().strip() : "";
    if (text.equals("false")) {
      return null;
    }
    if (!text.equals("true") && !PaperKeys.isBudget(text)) {
      String is = value instanceof ConfigNode.Scalar ? "\"" + text + "\"" : value.kind();
      keys.say("invalid-value", value.span(), is + " is no value for \"" + KEY + "\"", FORM);
      return null;
    }
    int pages = text.equals("true") ? 0 : Integer.parseInt(text);
    return new CheatSheetRequest(null, List.of(), pages, null, keys.path(), place);
  }
}
