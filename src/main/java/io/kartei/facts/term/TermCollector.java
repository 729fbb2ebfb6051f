package io.kartei.facts.term;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Acronym;
import io.kartei.language.LetterAligner;
import io.kartei.language.Text;
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
import org.jspecify.annotations.Nullable;

/**
 * A note's terms. What is said twice counts once; an expansion and a definition of the same term
 * become one.
 */
final class TermCollector {
  static final int MAX_NAME_LENGTH = 80;

  /** So many words behind what letters stand for say more than that. */
  private static final int MAX_REST_WORDS = 2;

  private static final int MIN_SINGULAR = 3;

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

  /** The same, or the name as it is. */
  String known(String name) {
    String known = named(name);
    return known == null ? name : known;
  }

  /**
   * Keeps what an acronym stands for.
   *
   * @param reason the message that says why it does, of the acronym and its long form
   */
  void expansion(String term, String expansion, SourceSpan span, String reason) {
    scope.evidence().accepted(Kind.SHORT_FORM, span, reason, term, expansion);
    String key = fold(term) + "\n" + singular(fold(expansion));
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

  /**
   * Keeps a term's first definition.
   *
   * @param reason the message that says why it is one, of the term
   */
  void definition(TermName name, List<Block> meaning, SourceSpan span, String reason) {
    String text = PlainText.ofBlocks(meaning);
    String term = name.term();
    if (text.isEmpty() || term.isEmpty()) {
      return;
    }
    scope.evidence().accepted(Kind.TERM, span, reason, term);
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

  /** Keeps a glossary's entry: what the term's letters stand for, or what it is. */
  void entry(TermName name, List<Block> meaning, SourceSpan span) {
    String term = name.term();
    Text text = scope.words(PlainText.ofBlocks(meaning));
    if (term.isEmpty() || term.length() > MAX_NAME_LENGTH || text.string().isEmpty()) {
      return;
    }
    Text head = Acronym.of(term) == null ? null : new LetterAligner(text).head(term);
    if (head != null) {
      expansion(term, head.written(), span, "why.short-form.glossary");
    }
    if (head == null || text.between(head.end(), text.end()).count() > MAX_REST_WORDS) {
      definition(name, meaning, span, "why.term.glossary");
    }
  }

  private void add(Term term, String key) {
    known.put(key, terms.size());
    known.putIfAbsent(fold(term.term()), terms.size());
    terms.add(term);
  }

  private static String singular(String name) {
    int end = name.length() - 1;
    boolean plural =
        name.endsWith("s")
            && end >= MIN_SINGULAR
            && name.substring(end - MIN_SINGULAR, end).chars().allMatch(Character::isLetter);
    return plural ? name.substring(0, end) : name;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
