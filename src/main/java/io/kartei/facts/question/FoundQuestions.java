package io.kartei.facts.question;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The questions of one note while they are being found: those that are decided. Used by one thread.
 */
final class FoundQuestions {
  private final FactScope scope;
  private final Map<String, Question> byId = new LinkedHashMap<>();

  /** By where they begin: those that end the answer to the question before. */
  private final NavigableMap<Integer, String> blocks = new TreeMap<>();

  private final Set<String> nested = new HashSet<>();

  FoundQuestions(FactScope scope) {
    this.scope = scope;
  }

  FactScope scope() {
    return scope;
  }

  /** An id for a question that begins with these words, unique in the site. */
  String id(String text) {
    return scope.unique(scope.note() + ":q-" + Fingerprints.of(text));
  }

  /** Keeps a question that ends the answer to the one before. */
  void addBlock(Convention convention, Question question) {
    add(convention, question);
    blocks.putIfAbsent(question.span().start(), question.id());
  }

  /** Keeps a question that stands within something else. */
  void add(Convention convention, Question question) {
    byId.put(question.id(), question);
    scope.evidence().accepted(Kind.QUESTION, question.span(), convention.reason());
  }

  /** Says that something looks like a question and is none. */
  void reject(SourceSpan span, String reason, Object... arguments) {
    scope.evidence().rejected(Kind.QUESTION, span, reason, arguments);
  }

  /** Says that a question is part of the one around it. */
  void nest(String id) {
    nested.add(id);
  }

  boolean isNested(Question question) {
    return nested.contains(question.id());
  }

  /** Whether a block is a question or holds some. */
  boolean in(Block block) {
    return in(block.span());
  }

  /** The same for a place. */
  boolean in(SourceSpan span) {
    Integer next = blocks.ceilingKey(span.start());
    return next != null && next < span.end();
  }

  /** The questions within a block, in reading order. */
  List<Question> within(Block block) {
    Collection<String> ids =
        blocks.subMap(block.span().start(), true, block.span().end(), false).values();
    return ids.stream().map(byId::get).toList();
  }

  void replace(Question question, UnaryOperator<Question> by) {
    byId.computeIfPresent(question.id(), (id, known) -> by.apply(known));
  }

  /** All of them, in reading order. */
  List<Question> all() {
    List<Question> all = new ArrayList<>(byId.values());
    all.sort(Comparator.comparingInt(q -> q.span().start()));
    return all;
  }
}
