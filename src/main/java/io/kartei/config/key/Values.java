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
 * The values of a group of declared keys. Reading a value reports what is wrong with it. A missing
 * or wrong value is taken from the file below, or else is the declared default.
 *
 * @param declared the keys that the group may contain
 * @param path the file, for diagnostics
 * @param group what the author wrote
 * @param below the values of the file that this one overrides, or null
 * @param severity the severity of a value of the wrong type
 * @param sink receives the diagnostics
 */
public record Values(
    ConfigKey declared,
    String path,
    Mapping group,
    @Nullable Values below,
    Severity severity,
    DiagnosticSink sink) {

  /** Reports undeclared and duplicate keys, and returns these values. */
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
    String meant = ConfigKeys.meant(declared, key);
    return meant == null
        ? unknown.hint(Suggestions.hint(key, declared.names(), all))
        : unknown.hint("did-you-mean", meant);
  }

  /** Returns the text of a key, or null if there is none. */
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

  /** Returns the value of a key that has a number, or null if there is none. */
  public @Nullable Double number(String name) {
    String text = text(name);
    return text == null ? null : Double.valueOf(text.replace(',', '.'));
  }

  /** Returns the text of a key that has a default. */
  public String needed(String name) {
    return Objects.requireNonNull(text(name), name);
  }

  /** Returns the value of a key with a default whose values are the constants of an enum. */
  public <E extends Enum<E>> E choice(String name, Class<E> constants) {
    return Enum.valueOf(constants, needed(name).toUpperCase(Locale.ROOT));
  }

  /** Whether a switch is on. */
  public boolean isOn(String name) {
    return "true".equals(text(name));
  }

  /** Returns the texts of a key that has a list or a single text; empty if the key is missing. */
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

  /** Like {@link #texts}, but without their places. */
  public List<String> strings(String name) {
    return texts(name).stream().map(text -> text.text().strip()).toList();
  }

  /** Returns the entries of a key that has a group; empty if the key is missing. */
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

  /** Returns the values of a key that has a group of declared keys. */
  public Values group(String name) {
    return item(name, new Mapping(pairs(name), null));
  }

  /** Returns the values of a group that is the value of a key, or is in its list. */
  public Values item(String name, Mapping item) {
    return new Values(declared.key(name), path, item, null, severity, sink).checked();
  }

  /** Returns what the author wrote for a declared key in this file, or null if nothing. */
  public @Nullable Entry find(String name) {
    Entry entry = group.find(declared.key(name).name());
    return entry == null || entry.value() == null ? null : entry;
  }

  /** Places a diagnostic at the value of a key, wherever it was set. */
  public Diagnostic at(String name, Diagnostic diagnostic) {
    Entry entry = find(name);
    if (entry != null) {
      return diagnostic.at(path, entry.place());
    }
    return below == null ? diagnostic : below.at(name, diagnostic);
  }

  /** Returns the place of a declared key's value in this file, or null. */
  public @Nullable SourceSpan place(String name) {
    Entry entry = find(name);
    return entry == null ? null : entry.place();
  }

  /** Reports something at a place in this file, with this file's severity. */
  public void say(@Nullable SourceSpan place, Diagnostic said) {
    sink.report(said.as(severity).at(path, place));
  }

  /** Reports something harmless at a key. */
  public void warn(Entry entry, Diagnostic said) {
    sink.report(said.at(path, entry.span()));
  }

  /** Reports that the value of a declared key has the wrong type. */
  public void wrongType(Entry entry, @Nullable Phrase hint) {
    Phrase must = declared.key(entry.key()).type().noun();
    Phrase is = Objects.requireNonNull(entry.value()).kind();
    say(
        entry.place(),
        Diagnostic.warning("wrong-type.value", entry.written(), must, is)
            .hint(declared.key(entry.key()).hint())
            .hint(hint));
  }
}
