package io.kartei.config.key;

import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a group of declared keys; each time one is asked for, it is said what is wrong with
 * it. A value that is missing or wrong comes from the file below, else it is the declared default.
 *
 * @param declared the keys that the group may hold
 * @param path the file, for diagnostics
 * @param group what the author wrote
 * @param below the same of a file that this one overrides, or null
 * @param severity how bad a value of the wrong type is
 * @param sink takes the diagnostics
 */
public record Values(
    ConfigKey declared,
    String path,
    Mapping group,
    @Nullable Values below,
    Severity severity,
    DiagnosticSink sink) {

  /** The same after saying which keys aren't declared, and which are there twice. */
  public Values checked() {
    Set<String> seen = new HashSet<>();
    for (Entry entry : group.entries()) {
      String key = entry.key();
      if (!declared.names().contains(key)) {
        warn(entry, unknown(key));
      } else if (!seen.add(key)) {
        warn(entry, Diagnostic.warning("duplicate-key.twice", key));
      }
    }
    return this;
  }

  private Diagnostic unknown(String key) {
    Phrase all = Phrase.of("unknown-key.all", declared.names());
    Diagnostic unknown =
        declared.type() == ConfigKey.Type.GROUP
            ? Diagnostic.warning("unknown-key.in-group", key, declared.name())
            : Diagnostic.warning("unknown-key.name", key);
    return unknown.hint(Suggestions.hint(key, declared.names(), all));
  }

  /** The text of a key, or null when there is none. */
  public @Nullable String text(String name) {
    ConfigKey key = declared.key(name);
    Entry entry = find(name);
    if (entry != null && entry.value() instanceof Scalar scalar && !scalar.text().isBlank()) {
      String text = scalar.text().strip();
      if (key.allows(text)) {
        return text;
      }
      say(
          scalar.span(),
          Diagnostic.warning("invalid-value.text", text, entry.written()).hint(key.hint()));
    } else if (entry != null && !(entry.value() instanceof Scalar)) {
      wrongType(entry, null);
    }
    return below == null ? key.standard() : below.text(name);
  }

  /** The text of a key that has a default. */
  public String needed(String name) {
    return Objects.requireNonNull(text(name), name);
  }

  /** The value of a key with a default whose values are the constants of an enum. */
  public <E extends Enum<E>> E choice(String name, Class<E> constants) {
    return Enum.valueOf(constants, needed(name).toUpperCase(Locale.ROOT));
  }

  /** Whether a switch is on. */
  public boolean isOn(String name) {
    return "true".equals(text(name));
  }

  /** The texts of a key that holds a list or a single one; empty when it is not there. */
  public List<Scalar> texts(String name) {
    Entry entry = find(name);
    List<Scalar> texts = new ArrayList<>();
    if (entry != null && entry.value() instanceof Sequence sequence) {
      for (ConfigNode item : sequence.items()) {
        if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
          texts.add(scalar);
        } else {
          wrongType(new Entry(name, item.span(), item), null);
        }
      }
    } else if (entry != null && entry.value() instanceof Scalar scalar) {
      texts.addAll(scalar.text().isBlank() ? List.of() : List.of(scalar));
    } else if (entry != null) {
      wrongType(entry, null);
    }
    return texts.isEmpty() && below != null ? below.texts(name) : texts;
  }

  /** As {@link #texts}, without their places. */
  public List<String> strings(String name) {
    return texts(name).stream().map(text -> text.text().strip()).toList();
  }

  /** The lines of a key that holds a group; empty when it is not there. */
  public List<Entry> pairs(String name) {
    Entry entry = find(name);
    if (entry != null && entry.value() instanceof Mapping mapping) {
      return mapping.entries();
    }
    if (entry != null) {
      wrongType(entry, null);
    }
    return List.of();
  }

  /** The values of a key that holds a group of declared keys. */
  public Values group(String name) {
    return item(name, new Mapping(pairs(name), null));
  }

  /** The values of a group that a key holds, or has in its list. */
  public Values item(String name, Mapping item) {
    return new Values(declared.key(name), path, item, null, severity, sink).checked();
  }

  /** What the author wrote for a declared key in this file; null when that is nothing. */
  public @Nullable Entry find(String name) {
    Entry entry = group.find(declared.key(name).name());
    return entry == null || entry.value() == null ? null : entry;
  }

  /** A diagnostic at the value of a key, wherever it was set. */
  public Diagnostic at(String name, Diagnostic diagnostic) {
    Entry entry = find(name);
    if (entry != null) {
      return diagnostic.at(path, entry.place());
    }
    return below == null ? diagnostic : below.at(name, diagnostic);
  }

  /** Says something at a place in this file, as bad as it is there. */
  public void say(@Nullable SourceSpan place, Diagnostic said) {
    sink.report(said.as(severity).at(path, place));
  }

  /** Says something that spoils nothing, at a key. */
  public void warn(Entry entry, Diagnostic said) {
    sink.report(said.at(path, entry.span()));
  }

  /** Says that the value of a declared key isn't of its type. */
  public void wrongType(Entry entry, @Nullable Phrase hint) {
    Phrase must = declared.key(entry.key()).type().noun();
    Phrase is = Objects.requireNonNull(entry.value()).kind();
    say(
        entry.place(),
        Diagnostic.warning("wrong-type.value", entry.written(), must, is).hint(hint));
  }
}
