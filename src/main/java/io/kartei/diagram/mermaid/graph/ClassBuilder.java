package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.End;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.messages.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a class diagram from its statements. Not thread-safe; each instance is used once. */
final class ClassBuilder {
  /** A class while it is being read. */
  private static final class Draft {
    @Nullable Label label;
    String generic = "";
    @Nullable String namespace;
    final List<String> annotations = new ArrayList<>();
    final List<ClassDiagram.Member> attributes = new ArrayList<>();
    final List<ClassDiagram.Member> operations = new ArrayList<>();
  }

  private final Styles styles;
  private final boolean hierarchical;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Hyperlink> links = new HashMap<>();
  private final Map<String, ClassDiagram.Namespace> namespaces = new LinkedHashMap<>();
  private final Deque<List<String>> open = new ArrayDeque<>();
  private final Deque<Integer> openedAt = new ArrayDeque<>();
  private final List<ClassDiagram.Relation> relations = new ArrayList<>();
  private final List<ClassDiagram.Note> notes = new ArrayList<>();
  private int members;

  /** Begins a diagram. */
  ClassBuilder(MermaidSource source) {
    this.styles = new Styles(source);
    this.hierarchical = source.flag(true, "class", "hierarchicalNamespaces");
  }

  Styles styles() {
    return styles;
  }

  /** Makes sure that a class of this name exists. */
  void declare(String name, int at) {
    Draft draft = drafts.get(name);
    if (draft == null) {
      if (drafts.size() >= Limits.NODES) {
        throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.classes"));
      }
      draft = new Draft();
      drafts.put(name, draft);
    }
    if (draft.namespace == null) {
      draft.namespace = namespace();
    }
  }

  boolean isDeclared(String name) {
    return drafts.containsKey(name);
  }

  private Draft draft(String name) {
    return drafts.computeIfAbsent(name, n -> new Draft());
  }

  void label(String name, Label label) {
    draft(name).label = label;
  }

  void generic(String name, String shown) {
    draft(name).generic = shown;
  }

  void annotate(String name, String text) {
    Draft draft = draft(name);
    if (!draft.annotations.contains(text)) {
      draft.annotations.add(text);
    }
  }

  /** Adds a member as written by the author. */
  void member(String name, String raw) {
    String text = raw.strip();
    if (text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.startsWith("<<") && text.endsWith(">>")) {
      annotate(name, text.substring(2, text.length() - 2).strip());
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    if (++members > 10 * Limits.NODES) {
      throw Limits.exceeded(0, 10 * Limits.NODES, Phrase.of("mermaid.many.members"));
    }
    boolean isAbstract = text.endsWith("*");
    boolean isStatic = text.endsWith("$");
    boolean operation = text.contains("(") && text.contains(")");
    if (isAbstract || isStatic) {
      text = text.substring(0, text.length() - 1).strip();
    } else if (operation) {
      // "draw()* int" has its sign before the type
      int sign = text.lastIndexOf(')') + 1;
      if (sign < text.length() && "*$".indexOf(text.charAt(sign)) >= 0) {
        isAbstract = text.charAt(sign) == '*';
        isStatic = !isAbstract;
        text = text.substring(0, sign) + text.substring(sign + 1);
      }
    }
    if (text.isEmpty()) {
      return;
    }
    text = typed(shown(text), operation);
    Draft draft = draft(name);
    (operation ? draft.operations : draft.attributes)
        .add(new ClassDiagram.Member(text, isAbstract, isStatic));
  }

  /** Returns a member as shown. Sets aside the visibility sign, because it may be a tilde. */
  private static String shown(String text) {
    char sign = text.charAt(0);
    boolean signed = "+-#~".indexOf(sign) >= 0;
    String rest = signed ? text.substring(1).strip() : text;
    // a leading tilde is a sign; no word begins with a type parameter
    String shown = LabelReader.line("\u200b" + Generics.shown(rest).replace("<", "&lt;"));
    shown = shown.replace("\u200b", "");
    return signed ? sign + shown : shown;
  }

  /** Puts the type last, as in UML: {@code area() double} becomes {@code area(): double}. */
  private static String typed(String text, boolean operation) {
    int end = text.lastIndexOf(')') + 1;
    if (!operation || end >= text.length()) {
      return text;
    }
    String type = text.substring(end).strip();
    return type.isEmpty() || type.startsWith(":") ? text : text.substring(0, end) + ": " + type;
  }

  void link(String name, @Nullable Hyperlink link) {
    draft(name);
    if (link != null) {
      links.put(name, link);
    }
  }

  void relate(ClassDiagram.Relation relation, int at) {
    if (relations.size() >= Limits.EDGES) {
      throw Limits.exceeded(at, Limits.EDGES, Phrase.of("mermaid.many.relations"));
    }
    relations.add(relation);
  }

  void note(ClassDiagram.Note note) {
    if (notes.size() >= Limits.NODES) {
      throw Limits.exceeded(0, Limits.NODES, Phrase.of("mermaid.many.notes"));
    }
    notes.add(new ClassDiagram.Note(note.text(), note.about(), namespace()));
  }

  boolean inNamespace() {
    return !open.isEmpty();
  }

  private @Nullable String namespace() {
    List<String> path = open.peek();
    return path == null ? null : String.join(".", path);
  }

  /** Opens a namespace; a dotted name opens nested ones. */
  void openNamespace(String name, Label label, int at) {
    List<String> path = new ArrayList<>(open.isEmpty() ? List.of() : open.peek());
    String[] parts = hierarchical ? name.split("\\.") : new String[] {name};
    for (int i = 0; i < parts.length; i++) {
      String parent = path.isEmpty() ? null : String.join(".", path);
      path.add(parts[i]);
      boolean last = i == parts.length - 1;
      Label shown = last && !label.plain().equals(name) ? label : Label.of(parts[i]);
      String id = String.join(".", path);
      namespaces.putIfAbsent(id, new ClassDiagram.Namespace(id, shown, parent));
    }
    if (path.size() > Limits.DEPTH || namespaces.size() > Limits.NODES) {
      throw Limits.exceeded(at, Limits.DEPTH, Phrase.of("mermaid.many.namespaces"));
    }
    open.push(path);
    openedAt.push(at);
  }

  void closeNamespace() {
    open.pop();
    openedAt.pop();
  }

  /** Returns where the innermost open namespace begins. */
  int openedAt() {
    return openedAt.isEmpty() ? 0 : openedAt.peek();
  }

  ClassDiagram build(DiagramInfo info, Direction direction, boolean emptyCompartments) {
    List<ClassDiagram.Type> types = new ArrayList<>();
    drafts.forEach((name, draft) -> types.add(type(name, draft)));
    return new ClassDiagram(
        info,
        direction,
        types,
        relations,
        List.copyOf(namespaces.values()),
        notes,
        emptyCompartments && !isLollipopOnly());
  }

  private boolean isLollipopOnly() {
    return drafts.isEmpty()
        && relations.stream().allMatch(r -> r.head() == End.LOLLIPOP || r.tail() == End.LOLLIPOP);
  }

  private ClassDiagram.Type type(String name, Draft draft) {
    Label label = draft.label != null ? draft.label : Label.of(name + draft.generic);
    return new ClassDiagram.Type(
        name,
        label,
        draft.annotations,
        draft.attributes,
        draft.operations,
        styles.of(name),
        links.get(name),
        draft.namespace);
  }
}
