package io.kartei.dialect.myst;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts roles, {@code {name}`text`}, and links to labels within a line. */
final class Roles {
  private static final Pattern ROLE =
      Pattern.compile("\\{(?<name>[a-z][a-z:-]{0,30}+)\\}`(?<text>[^`\\n]{1,500}+)`");

  private static final Pattern TO_LABEL =
      Pattern.compile(
          "\\[(?<shown>[^\\[\\]\\n"
              + "]{0,300}+)\\]\\((?<mark>[#@]?+)(?<label>[^()\\s<>#/]{1,200}+)\\)");

  /** The roles that nobody writes by accident. */
  private static final Set<String> KNOWN =
      Set.of("ref", "numref", "eq", "doc", "cite", "cite:t", "cite:p", "term", "math", "prf:ref");

  private final MystNotes notes;
  private final String path;

  Roles(MystNotes notes, String path) {
    this.notes = notes;
    this.path = path;
  }

  /** Returns whether a role in a text is one of MyST's. */
  static boolean areIn(String text) {
    Matcher role = ROLE.matcher(text);
    while (role.find()) {
      if (KNOWN.contains(role.group("name"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns a line as Markdown. */
  String markdown(String line) {
    String roles = line.contains("}`") ? replaced(line, ROLE, this::role) : line;
    return roles.contains("](") ? replaced(roles, TO_LABEL, this::link) : roles;
  }

  private static String replaced(
      String line, Pattern pattern, java.util.function.Function<Matcher, String> shown) {
    Matcher found = pattern.matcher(line);
    StringBuilder made = new StringBuilder();
    int end = 0;
    while (found.find()) {
      made.append(line.substring(end, found.start())).append(shown.apply(found));
      end = found.end();
    }
    return made.append(line.substring(end)).toString();
  }

  private String link(Matcher found) {
    String shown = found.group("shown");
    MystNotes.Target target = notes.target(found.group("label"));
    return target == null ? found.group() : to(found.group("label"), shown, target);
  }

  private String role(Matcher found) {
    String text = found.group("text").strip();
    // a text and what it is about: "text <target>"
    int open = text.endsWith(">") ? text.lastIndexOf('<') : -1;
    boolean named = open > 0;
    String shown = named ? text.substring(0, open).strip() : "";
    String target = named ? text.substring(open + 1, text.length() - 1).strip() : text;
    String name = found.group("name");
    return switch (name) {
      case "ref", "numref", "prf:ref", "eq" -> {
        MystNotes.Target at = notes.target(target);
        String plain = shown.isEmpty() ? target : shown;
        yield at == null ? plain : to(target, name.equals("numref") ? "" : shown, at);
      }
      case "doc" -> document(target, shown);
      case "download" -> "[" + (shown.isEmpty() ? target : shown) + "](<" + target + ">)";
      case "math" -> "$" + text + "$";
      case "sub", "subscript" -> "<sub>" + text + "</sub>";
      case "sup", "superscript" -> "<sup>" + text + "</sup>";
      case "kbd" -> "<kbd>" + text + "</kbd>";
      case "term", "index", "strong", "emphasis", "abbr", "abbreviation", "guilabel" ->
          named ? shown : text;
      default -> name.startsWith("cite") ? "(" + text + ")" : "`" + (named ? shown : text) + "`";
    };
  }

  private static String to(String label, String shown, MystNotes.Target target) {
    String text = !shown.isEmpty() ? shown : target.text().isEmpty() ? label : target.text();
    return "[" + text + "](</" + target.path() + "#" + label + ">)";
  }

  private String document(String target, String shown) {
    if (target.indexOf(':') >= 0) {
      return shown.isEmpty() ? target : shown; // a note of another project
    }
    String file = notes.found(path, target.endsWith(".md") ? target : target + ".md");
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String title = file.startsWith("/") ? notes.title(file.substring(1)) : title(folder, file);
    String text = !shown.isEmpty() ? shown : title == null || title.isEmpty() ? target : title;
    return "[" + text + "](<" + file + ">)";
  }

  private @Nullable String title(String folder, String file) {
    return notes.title(
        java.nio.file.Path.of("/" + folder + file).normalize().toString().substring(1));
  }
}
