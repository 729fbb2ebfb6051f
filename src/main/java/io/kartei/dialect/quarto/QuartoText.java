package io.kartei.dialect.quarto;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts what stands within a line: references, sources, labels, values that are computed. */
final class QuartoText {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<!`)(?<ticks>`++)(?:(?:r|\\{[a-z]{1,20}\\})[ \\t]+(?<value>[^`]+)`"
              + "|.*?(?<!`)\\k<ticks>(?!`))"
              + "|\\\\@ref\\((?<number>[\\w:.-]{1,100})\\)"
              + "|\\[-?@(?<called>\\w[\\w:.-]{0,100})\\](?![(\\[])"
              + "|\\[(?<sources>[^\\[\\]@`]{0,100}-?@[\\w:.-]{1,100}[^\\[\\]`]{0,300})\\](?![(\\[])"
              + "|(?<![\\w@./\\\\])-?@(?<name>[A-Za-z](?:[\\w:.-]{0,100}\\w))"
              + "|(?<=\\))\\{(?<behind>[ \\t]*#[^{}\\n]{1,200})\\}");

  private static final Pattern SOURCE = Pattern.compile("-?@(?=\\w)");
  private static final Pattern YEAR = Pattern.compile("[A-Za-z].*\\d.*");

  private final QuartoNotes notes;

  QuartoText(QuartoNotes notes) {
    this.notes = notes;
  }

  /** Returns a line as Markdown. */
  String markdown(String line) {
    if (line.indexOf('@') < 0 && line.indexOf('`') < 0 && !line.contains("){")) {
      return line;
    }
    Matcher found = FORM.matcher(line);
    StringBuilder made = new StringBuilder();
    int from = 0;
    while (found.find()) {
      made.append(line, from, found.start()).append(shown(found));
      from = found.end();
    }
    return made.append(line, from, line.length()).toString();
  }

  private String shown(Matcher found) {
    if (found.group("ticks") != null) {
      String value = found.group("value");
      return value == null || found.group("ticks").length() > 1 ? found.group() : "`" + value + "`";
    }
    String number = found.group("number");
    if (number != null) {
      return reference(number, number.substring(number.indexOf(':') + 1), found.group());
    }
    String sources = found.group("sources");
    if (sources != null) {
      return "(" + SOURCE.matcher(sources).replaceAll("") + ")";
    }
    String behind = found.group("behind");
    if (behind != null) {
      return "<a id=\"" + QuartoForms.attributes(behind).id() + "\"></a>";
    }
    String called = found.group("called");
    return called == null ? named(found.group("name"), found.group()) : called(called, found);
  }

  private String called(String label, Matcher found) {
    String kind = QuartoForms.kind(label);
    return kind.isEmpty() ? "(" + label + ")" : reference(label, "", found.group());
  }

  private String named(@Nullable String label, String as) {
    if (label == null || !QuartoForms.kind(label).isEmpty()) {
      return label == null ? as : reference(label, "", as);
    }
    return YEAR.matcher(label).matches() ? label : as;
  }

  private String reference(String label, String shown, String as) {
    QuartoNotes.Target target = notes.target(label);
    if (target == null) {
      return as;
    }
    String kind = QuartoForms.capital(QuartoForms.kind(label));
    String text = !target.text().isEmpty() ? target.text() : shown.isEmpty() ? kind : shown;
    return "[" + text + "](</" + target.path() + "#" + label + ">)";
  }
}
