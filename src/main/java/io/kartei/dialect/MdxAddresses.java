package io.kartei.dialect;

import io.kartei.source.SourceEdit;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the addresses of files in MDX as HTML does: {@code src={useBaseUrl('/img/a.png')}} and
 * {@code src={require('./a.png').default}} (Docusaurus, "Static Assets") name a file literally.
 */
final class MdxAddresses {
  private static final Pattern CALL =
      Pattern.compile(
          "=\\{\\s*+(?:useBaseUrl|require)\\(\\s*+([\"'])(?<path>[^\"'{}\\n]{1,300}+)\\1\\s*+\\)"
              + "(?:\\.default)?\\s*+\\}");

  private MdxAddresses() {}

  /** Returns the note with such addresses in quotes. */
  static SourceText quoted(SourceText note) {
    List<SourceEdit> edits = new ArrayList<>();
    Matcher call = CALL.matcher(note.text());
    while (call.find()) {
      edits.add(new SourceEdit(call.start(), call.end(), "=\"" + call.group("path") + "\""));
    }
    return note.edited(edits);
  }
}
