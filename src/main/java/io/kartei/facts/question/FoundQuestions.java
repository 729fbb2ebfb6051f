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

/** The questions of a note that have been decided so far. Not thread-safe. */
final class FoundQuestions {
  private final FactScope scope;
  private final Map<String, Question> byId = new LinkedHashMap<>();

  /** Ids of the questions that end the previous question's answer, by where they begin. */
  private final NavigableMap<Integer, String> blocks = new TreeMap<>();

  /** Where questions begin. */
  private final Set<Integer> starts = new HashSet<>();

  private final Set<String> nested = new HashSet<>();

  private final AnswerKeys keys;

  /**
   * @param keys the keys to the answers of the note's choices
   */
  FoundQuestions(FactScope scope, AnswerKeys keys) {
    this.scope = scope;
    this.keys = keys;
  }

  AnswerKeys keys() {
    return keys;
  }

  FactScope scope() {
    return scope;
  }

  /** Returns an id for a question that begins with these words, unique in the site. */
  String id(String text) {
    return scope.unique(scope.note() + ":q-" + Fingerprints.of(text));
  }

  /** Adds a question that ends the previous question's answer. */
  void addBlock(Convention convention, Question question) {
    add(convention, question);
    blocks.putIfAbsent(question.span().start(), question.id());
  }

  /** Adds a question that is nested in something else. */
  void add(Convention convention, Question question) {
    byId.put(question.id(), question);
    starts.add(question.span().start());
    scope.evidence().accepted(Kind.QUESTION, question.span(), convention.reason());
  }

  /** Reports why something that looks like a question isn't one. */
  void reject(SourceSpan span, String reason, Object... arguments) {
    scope.evidence().rejected(Kind.QUESTION, span, reason, arguments);
  }

  /** Records that a question is part of the one around it. */
  void nest(String id) {
    nested.add(id);
  }

  boolean isNested(Question question) {
    return nested.contains(question.id());
  }

  /** Returns whether a block is a question or contains one. */
  boolean in(Block block) {
    return in(block.span());
  }

  /** Returns whether a span contains a question. */
  boolean in(SourceSpan span) {
    Integer next = blocks.ceilingKey(span.start());
    return next != null && next < span.end();
  }

  /** Returns whether a question begins where a span does. */
  boolean at(SourceSpan span) {
    return starts.contains(span.start());
  }

  /** Returns the questions within a block, in reading order. */
  List<Question> within(Block block) {
    Collection<String> ids =
        blocks.subMap(block.span().start(), true, block.span().end(), false).values();
    return ids.stream().map(byId::get).toList();
  }

  void replace(Question question, UnaryOperator<Question> by) {
    byId.computeIfPresent(question.id(), (id, known) -> by.apply(known));
  }

  /** Returns a question as it is known by now. */
  Question byId(Question question) {
    return byId.getOrDefault(question.id(), question);
  }

  /** Returns all questions, in reading order. */
  List<Question> all() {
    List<Question> all = new ArrayList<>(byId.values());
    all.sort(Comparator.comparingInt(q -> q.span().start()));
    return all;
  }
}
