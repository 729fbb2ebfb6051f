package io.kartei.config.exam;

import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one declared exam scheme. */
final class ExamDeclarationReader {
  private static final int MAX_PATTERNS = 20;

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?<name>[^{}:]*)(?::[0-9]{1,2})?\\}");

  private final Values values;

  private ExamDeclarationReader(Values values) {
    this.values = values;
  }

  /** Reads a scheme; returns null if its pattern is unusable, which has then been reported. */
  static @Nullable ExamDeclaration read(Values values) {
    return new ExamDeclarationReader(values).read();
  }

  private @Nullable ExamDeclaration read() {
    List<ExamPattern> patterns = patterns();
    if (patterns.isEmpty()) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    patterns.forEach(pattern -> names.addAll(pattern.parts()));
    Map<String, ExamPart> parts = new LinkedHashMap<>();
    names.forEach(name -> parts.put(name, new ExamPart(name, usual(name), List.of())));
    for (ConfigNode.Entry entry : values.pairs("parts")) {
      if (known(entry.key(), entry.span(), names)) {
        parts.put(entry.key(), new ExamPartReader(values).read(entry));
      }
    }
    names.remove(ExamDeclaration.TASK);
    return new ExamDeclaration(
        values.needed("name"),
        patterns,
        List.copyOf(parts.values()),
        order(names),
        label("label", names, usualLabel(names)),
        label("short", names, names.contains("year") ? "{year}" : usualLabel(names)),
        acrossYears(parts.values()),
        values.isOn("unmarked"));
  }

  private List<String> acrossYears(Collection<ExamPart> parts) {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> part.values().forEach(value -> names.add(value.name())));
    List<String> across = new ArrayList<>();
    for (Scalar value : values.texts("acrossYears")) {
      if (names.contains(value.text().strip())) {
        across.add(value.text().strip());
      } else {
        Phrase other = Phrase.of("exam-scheme.name-a-value");
        values.say(
            value.span(),
            Diagnostic.warning("exam-scheme.no-value", value.text())
                .hint(Suggestions.hint(value.text(), names, other)));
      }
    }
    return across;
  }

  private List<ExamPattern> patterns() {
    List<ExamPattern> patterns = new ArrayList<>();
    List<Scalar> texts = values.texts("pattern");
    if (texts.isEmpty() && values.find("pattern") == null) {
      values.say(values.group().span(), Diagnostic.warning("exam-scheme.no-pattern"));
    }
    if (texts.size() > MAX_PATTERNS) {
      values.say(
          texts.get(MAX_PATTERNS).span(), Diagnostic.warning("exam-scheme.patterns", MAX_PATTERNS));
    }
    for (Scalar text : texts.subList(0, Math.min(MAX_PATTERNS, texts.size()))) {
      ExamPatternReader.Result read = ExamPatternReader.read(text.text());
      ExamPatternReader.Problem problem = read.problem();
      if (problem == null) {
        patterns.add(read.pattern());
      } else {
        values.say(text.within(problem.start(), problem.end()), problem.said());
      }
    }
    return patterns;
  }

  private static ExamPart.Kind usual(String name) {
    return switch (name) {
      case ExamDeclaration.TASK -> ExamPart.Kind.TASK;
      case "year" -> ExamPart.Kind.YEAR;
      default -> ExamPart.Kind.WORDS;
    };
  }

  private List<String> order(Set<String> names) {
    List<String> order = new ArrayList<>();
    for (Scalar name : values.texts("order")) {
      if (known(name.text().strip(), name.span(), names)) {
        order.add(name.text().strip());
      }
    }
    return order.isEmpty() && names.contains("year") ? List.of("year") : order;
  }

  /** Makes the default label: everything but the year, then the year. */
  private static String usualLabel(Set<String> names) {
    String rest =
        names.stream()
            .filter(n -> !n.equals("year"))
            .map(n -> "{" + n + "}")
            .collect(Collectors.joining(" "));
    return !names.contains("year") ? rest : rest.isEmpty() ? "{year}" : rest + " · {year}";
  }

  private String label(String key, Set<String> names, String otherwise) {
    ConfigNode.Entry entry = values.find(key);
    String text = values.text(key);
    if (entry == null || text == null || !(entry.value() instanceof Scalar scalar)) {
      return otherwise;
    }
    Matcher placeholder = PLACEHOLDER.matcher(scalar.text());
    while (placeholder.find()) {
      SourceSpan place = scalar.within(placeholder.start(), placeholder.end());
      if (!known(placeholder.group("name"), place, names)) {
        return otherwise;
      }
    }
    return text;
  }

  private boolean known(String name, @Nullable SourceSpan place, Set<String> names) {
    if (names.contains(name)) {
      return true;
    }
    values.say(
        place,
        Diagnostic.warning("exam-scheme.no-part", name)
            .hint(
                Suggestions.hint(name, names, Phrase.of("exam-scheme.parts", List.copyOf(names)))));
    return false;
  }
}
