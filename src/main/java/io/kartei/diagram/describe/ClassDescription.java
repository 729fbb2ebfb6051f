package io.kartei.diagram.describe;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Describes a class diagram: how the classes relate, then the members of each. */
public final class ClassDescription {
  private static final Pattern LAST_STOP = Pattern.compile("\\.$");

  private final ClassDiagram diagram;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();

  public ClassDescription(ClassDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
    diagram.types().forEach(t -> names.put(t.id(), t.label().plain()));
  }

  /** Returns the description, empty for an empty diagram. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    diagram.relations().forEach(r -> sentences.add(relation(r)));
    for (ClassDiagram.Type type : diagram.types()) {
      members(type, "attributes", type.attributes(), sentences);
      members(type, "operations", type.operations(), sentences);
    }
    for (ClassDiagram.Note note : diagram.notes()) {
      sentences.add(
          note.about() == null
              ? phrases.phrase("note", DescriptionPhrases.ended(note.text().plain()))
              : phrases.phrase(
                  "note-about",
                  called(note.about()),
                  DescriptionPhrases.ended(note.text().plain())));
    }
    return sentences;
  }

  private String called(String id) {
    return names.getOrDefault(id, id);
  }

  private String relation(ClassDiagram.Relation r) {
    // the end with the symbol determines how the relation is described
    boolean atHead = r.tail() == End.NONE || (r.tail() == End.ASSOCIATION && r.head() != End.NONE);
    End end = atHead ? r.head() : r.tail();
    String here = count(atHead ? r.from() : r.to(), atHead ? r.fromCount() : r.toCount());
    String there = count(atHead ? r.to() : r.from(), atHead ? r.toCount() : r.fromCount());
    String key =
        switch (end) {
          case INHERITANCE -> r.dashed() ? "realises" : "inherits";
          case COMPOSITION -> "composed";
          case AGGREGATION -> "aggregates";
          case ASSOCIATION -> r.dashed() ? "depends" : "knows";
          case LOLLIPOP -> "offers";
          case NONE -> "joined";
        };
    String sentence = phrases.phrase(key, here, there);
    return r.label().isEmpty()
        ? sentence
        : phrases.phrase("labelled", LAST_STOP.matcher(sentence).replaceAll(""), r.label().plain());
  }

  private String count(String id, String count) {
    return count.isEmpty() ? called(id) : called(id) + " (" + count + ")";
  }

  private void members(
      ClassDiagram.Type type,
      String key,
      List<ClassDiagram.Member> members,
      List<String> sentences) {
    if (!members.isEmpty()) {
      List<String> texts = members.stream().map(ClassDiagram.Member::text).toList();
      String told = texts.size() == 1 ? key + "-one" : key;
      sentences.add(phrases.phrase(told, type.label().plain(), phrases.list(texts)));
    }
  }
}
