package io.kartei.config;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.Suggestions;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a group of keys and says what is wrong with them.
 *
 * @param path the file, for diagnostics
 * @param group where the keys are
 * @param severity how bad a value of the wrong type is
 * @param sink takes the diagnostics
 */
record Keys(String path, ConfigNode.Mapping group, Severity severity, DiagnosticSink sink) {

  Keys of(ConfigNode.Mapping other) {
    return new Keys(path, other, severity, sink);
  }

  /** Says which keys of the group are none of those known, and which are there twice. */
  void check(List<String> known) {
    Set<String> seen = new HashSet<>();
    for (ConfigNode.Entry entry : group.entries()) {
      String key = entry.key();
      if (!known.contains(key)) {
        String near = Suggestions.nearest(key, known);
        String hint =
            near == null
                ? "the keys are " + String.join(", ", known)
                : "did you mean \"" + near + "\"?";
        warn("unknown-key", entry, "there is no key \"" + key + "\"", hint);
      } else if (!seen.add(key)) {
        warn("duplicate-key", entry, "\"" + key + "\" is set twice; the first one counts", null);
      }
    }
  }

  /** Says something that spoils nothing, at a key. */
  void warn(String code, ConfigNode.Entry entry, String message, @Nullable String hint) {
    sink.report(Diagnostic.warning(code, message).at(path, entry.span()).hint(hint));
  }

  /** The text of a key, or null when it is not there, blank or of another type. */
  @Nullable String text(String key) {
    ConfigNode.Entry entry = group.find(key);
    if (entry == null || entry.value() == null) {
      return null;
    }
    if (entry.value() instanceof ConfigNode.Scalar scalar) {
      String text = scalar.text().strip();
      return text.isEmpty() ? null : text;
    }
    wrongType(entry, "a text");
    return null;
  }

  /**
   * The text of a key if it is one of those allowed; else null, and it is said how it should be.
   */
  @Nullable String text(String key, Predicate<String> allowed, String shouldBe) {
    String text = text(key);
    if (text == null || allowed.test(text)) {
      return text;
    }
    invalid(key, "\"" + text + "\" is no value for \"" + key + "\"", shouldBe);
    return null;
  }

  /** The texts of a key that holds a list or a single one; empty when it is not there. */
  List<ConfigNode.Scalar> texts(String key) {
    ConfigNode.Entry entry = group.find(key);
    if (entry == null || entry.value() == null) {
      return List.of();
    }
    if (entry.value() instanceof ConfigNode.Scalar scalar) {
      return scalar.text().isBlank() ? List.of() : List.of(scalar);
    }
    List<ConfigNode.Scalar> texts = new ArrayList<>();
    if (entry.value() instanceof ConfigNode.Sequence sequence) {
      for (ConfigNode item : sequence.items()) {
        if (item instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()) {
          texts.add(scalar);
        } else {
          wrongType(new ConfigNode.Entry(key, item.span(), item), "a list of texts");
        }
      }
    } else {
      wrongType(entry, "a list of texts");
    }
    return texts;
  }

  /** The pairs of a key that holds a group of texts; empty when it is not there. */
  List<ConfigNode.Entry> pairs(String key) {
    ConfigNode.Entry entry = group.find(key);
    if (entry == null || entry.value() == null) {
      return List.of();
    }
    if (entry.value() instanceof ConfigNode.Mapping mapping) {
      return mapping.entries();
    }
    wrongType(entry, "a group of \"from: to\" lines");
    return List.of();
  }

  /** A range of a value's text in the file; the whole value when it was written with escapes. */
  @Nullable SourceSpan within(ConfigNode.Scalar scalar, int start, int end) {
    SourceSpan span = scalar.span();
    int around = span == null ? -1 : span.length() - scalar.text().length();
    if (span == null || (around != 0 && around != 2)) {
      return span;
    }
    int from = span.start() + around / 2;
    return new SourceSpan(from + start, from + end);
  }

  /** Says that the value of a key is not as it should be. */
  void invalid(String key, String message, String hint) {
    ConfigNode.Entry entry = group.find(key);
    say("invalid-value", entry == null ? null : entry.place(), message, hint);
  }

  /** Says something at a place in this file. */
  void say(String code, @Nullable SourceSpan place, String message, @Nullable String hint) {
    sink.report(Diagnostic.warning(code, message).as(severity).at(path, place).hint(hint));
  }

  private void wrongType(ConfigNode.Entry entry, String wanted) {
    ConfigNode value = entry.value();
    String is = value == null ? "nothing" : value.kind();
    say(
        "wrong-type",
        entry.place(),
        "\"" + entry.key() + "\" must be " + wanted + ", not " + is,
        null);
  }
}
