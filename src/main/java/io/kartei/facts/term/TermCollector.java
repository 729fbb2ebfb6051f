package io.kartei.facts.term;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.LetterAligner;
import io.kartei.language.LetterAligner.Fit;
import io.kartei.language.Text;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides on everything that a note's finders propose. Duplicates count once. A term's long form
 * and its definition are merged, whichever comes first and under whichever name.
 */
final class TermCollector {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private static final int MIN_SINGULAR = 3;

  /** Minimum length of a long form, in characters. */
  private static final int MIN_LENGTH = 3;

  private final FactScope scope;

  /** Pending decisions, in the order of the proposals. */
  private final List<Runnable> decisions = new ArrayList<>();

  /** Short forms, by their long forms and by themselves. */
  private final Map<String, String> shortForms = new HashMap<>();

  private final List<Term> terms = new ArrayList<>();

  /** Index of the first term with each name. */
  private final Map<String, Integer> first = new HashMap<>();

  private final Set<String> expansions = new HashSet<>();

  TermCollector(FactScope scope) {
    this.scope = scope;
  }

  /**
   * Proposes words that an acronym may stand for, and decides whether it does.
   *
   * @param forms the acronyms to try, in order: {@code TCP/IP}, then {@code TCP}, then {@code IP}
   * @param fit which of the words may be part of the long form
   * @param reason message key for the reason; takes the acronym and its long form
   * @return the acronym that does, or null
   */
  @Nullable String shortForm(
      List<String> forms, Text text, Fit fit, SourceSpan span, String reason) {
    if (text.tokens().isEmpty() || text.end() - text.start() < MIN_LENGTH) {
      return null;
    }
    LetterAligner aligner = new LetterAligner(text);
    Text meant = aligner.reach(fit);
    for (String form : forms) {
      Text words = aligner.find(form, fit);
      meant = words == null ? meant : words;
      if (words != null && notLongForm(words, text, fit) == null) {
        shortForm(form, words.written(), span, reason);
        return form;
      }
    }
    if (!meant.tokens().isEmpty()) {
      String other = notLongForm(meant, text, fit);
      String rejected = other == null ? "why.short-form.letters" : other;
      scope.evidence().rejected(Kind.SHORT_FORM, span, rejected, forms.get(0), meant.written());
    }
    return null;
  }

  /** Returns why words can't be a long form whatever the letters; null if they can. */
  private static @Nullable String notLongForm(Text words, Text text, Fit fit) {
    if (fit == Fit.WHOLE && words.opensWith(Category.CLAUSE_START)) {
      return "why.short-form.clause";
    }
    boolean person = PersonName.is(words) || PersonName.isTitled(words, text);
    return person ? "why.short-form.person" : null;
  }

  /** Adds an acronym's long form that its author stated explicitly. */
  void shortForm(String acronym, String expansion, SourceSpan span, String reason) {
    scope.evidence().accepted(Kind.SHORT_FORM, span, reason, acronym, expansion);
    shortForms.putIfAbsent(fold(expansion), acronym);
    shortForms.putIfAbsent(fold(acronym), acronym);
    Term term = new Term(acronym, List.of(), expansion, null, List.of(), scope.section(span), span);
    decisions.add(() -> add(term));
  }

  /** Adds a term's definition. */
  void definition(Definition definition) {
    if (!definition.name().isEmpty() && !PlainText.ofBlocks(definition.meaning()).isEmpty()) {
      decisions.add(() -> decide(definition));
    }
  }

  /** Returns the terms, in reading order. */
  List<Term> terms() {
    decisions.forEach(Runnable::run);
    return terms.stream().sorted(Comparator.comparingInt(t -> t.span().start())).toList();
  }

  private void decide(Definition definition) {
    String known = shortForms.get(fold(definition.name()));
    String other = definition.heading();
    if (known == null && other != null) {
      known = shortForms.getOrDefault(fold(other), other);
    }
    String reason = definition.reason(known);
    if (reason == null) {
      scope
          .evidence()
          .rejected(Kind.TERM, definition.span(), "why.term.unnamed", definition.name());
      return;
    }
    TermName name = TermName.of(known == null ? definition.name() : known, definition.written());
    scope.evidence().accepted(Kind.TERM, definition.span(), reason, name.term());
    add(
        new Term(
            name.term(),
            name.written(),
            null,
            PlainText.ofBlocks(definition.meaning()),
            definition.meaning(),
            scope.section(definition.span()),
            definition.span()));
  }

  private void add(Term term) {
    String key = fold(term.term());
    String expansion = term.expansion();
    if (expansion != null && !expansions.add(key + "\n" + singular(fold(expansion)))) {
      return;
    }
    Integer at = first.putIfAbsent(key, terms.size());
    Term old = at == null ? null : terms.get(at);
    if (old == null || (expansion != null && old.expansion() != null)) {
      terms.add(term);
    } else if (expansion != null || old.definition() == null) {
      terms.set(at, joined(old, term));
    }
  }

  /** Merges what two places say about a term. */
  private static Term joined(Term old, Term more) {
    boolean defined = old.definition() != null;
    return new Term(
        old.term(),
        old.name().isEmpty() ? more.name() : old.name(),
        old.expansion() == null ? more.expansion() : old.expansion(),
        defined ? old.definition() : more.definition(),
        defined ? old.meaning() : more.meaning(),
        old.section(),
        old.span());
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
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
