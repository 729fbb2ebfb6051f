package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note's terms. What is said twice counts once; an expansion and a definition of the same term
 * become one.
 */
final class TermCollector {
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})s$");

  private final FactScope scope;
  private final List<Term> terms = new ArrayList<>();

  /** By term and expansion, and by term alone, the first one of each. */
  private final Map<String, Integer> known = new HashMap<>();

  private final Map<String, String> byExpansion = new HashMap<>();

  TermCollector(FactScope scope) {
    this.scope = scope;
  }

  /** In reading order. */
  List<Term> terms() {
    return terms.stream().sorted(Comparator.comparingInt(t -> t.span().start())).toList();
  }

  /** The term that a name is, when it is one already, or its expansion. */
  @Nullable String named(String name) {
    String same = byExpansion.get(fold(name));
    Integer at = known.get(fold(name));
    return same != null || at == null ? same : terms.get(at).term();
  }

  void expansion(String term, String expansion, SourceSpan span) {
    String key = fold(term) + "\n" + PLURAL.matcher(fold(expansion)).replaceFirst("");
    if (known.containsKey(key)) {
      return;
    }
    byExpansion.putIfAbsent(fold(expansion), term);
    Integer defined = known.get(fold(term));
    if (defined != null && terms.get(defined).expansion() == null) {
      Term old = terms.get(defined);
      terms.set(
          defined,
          new Term(
              old.term(),
              old.name(),
              expansion,
              old.definition(),
              old.meaning(),
              old.section(),
              old.span()));
      known.put(key, defined);
    } else {
      add(new Term(term, List.of(), expansion, null, List.of(), scope.section(span), span), key);
    }
  }

  /** Keeps a term's first definition. */
  void definition(TermName name, List<Block> meaning, SourceSpan span) {
    String text = PlainText.ofBlocks(meaning);
    String term = name.term();
    if (text.isEmpty() || term.isEmpty()) {
      return;
    }
    Integer at = known.get(fold(term));
    if (at == null) {
      Term defined = new Term(term, name.written(), null, text, meaning, scope.section(span), span);
      add(defined, fold(term));
    } else if (terms.get(at).definition() == null) {
      Term old = terms.get(at);
      terms.set(
          at,
          new Term(
              old.term(),
              old.name().isEmpty() ? name.written() : old.name(),
              old.expansion(),
              text,
              meaning,
              old.section(),
              old.span()));
    }
  }

  private void add(Term term, String key) {
    known.put(key, terms.size());
    known.putIfAbsent(fold(term.term()), terms.size());
    terms.add(term);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
