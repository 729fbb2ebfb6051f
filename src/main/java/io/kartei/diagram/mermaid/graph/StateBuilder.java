package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.StateDiagram.Kind;
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

/** Builds a state diagram from its statements. Not thread-safe; each instance is used once. */
final class StateBuilder {
  /** A state while it is being read. */
  private static final class Draft {
    final String id;
    Kind kind = Kind.SIMPLE;
    @Nullable Label label;
    @Nullable String parent;
    @Nullable Direction direction;

    /**
     * The description. Its first line is the name, unless the state has one; the other lines go
     * below it.
     */
    final List<Label.Line> described = new ArrayList<>();

    Draft(String id) {
      this.id = id;
    }
  }

  private final Styles styles;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Hyperlink> links = new HashMap<>();
  private final List<StateDiagram.Transition> transitions = new ArrayList<>();
  private final List<StateDiagram.Note> notes = new ArrayList<>();

  /** The open composite states and the regions within them. */
  private final Deque<String> open = new ArrayDeque<>();

  private final Deque<Integer> openedAt = new ArrayDeque<>();

  private Direction direction = Direction.DOWN;

  StateBuilder(MermaidSource source) {
    this.styles = new Styles(source);
  }

  Styles styles() {
    return styles;
  }

  /**
   * Makes sure that a state exists, in the composite state that first mentions it.
   *
   * @param isSource whether {@code [*]} is a start rather than an end
   * @return its id
   */
  String mention(String name, boolean isSource, int at) {
    String parent = open.peek();
    boolean edge = name.equals("[*]");
    String id = edge ? (isSource ? "[start]" : "[end]") + (parent == null ? "" : parent) : name;
    Draft draft = drafts.get(id);
    if (draft == null) {
      if (drafts.size() >= Limits.NODES) {
        throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.states"));
      }
      draft = new Draft(id);
      draft.parent = parent;
      draft.kind = edge ? (isSource ? Kind.START : Kind.END) : Kind.SIMPLE;
      drafts.put(id, draft);
    } else if (!edge && parent != null && draft.parent == null && !holds(id, parent)) {
      draft.parent = parent;
    }
    return id;
  }

  /** Returns whether a state is the other one or contains it. */
  private boolean holds(String outer, String inner) {
    String at = inner;
    for (int i = 0; at != null && i <= 3 * Limits.DEPTH; i++) {
      if (at.equals(outer)) {
        return true;
      }
      Draft draft = drafts.get(at);
      at = draft == null ? null : draft.parent;
    }
    return false;
  }

  private Draft draft(String id) {
    return drafts.computeIfAbsent(id, Draft::new);
  }

  void name(String id, Label label) {
    draft(id).label = label;
  }

  void kind(String id, Kind kind) {
    draft(id).kind = kind;
  }

  void describe(String id, Label text) {
    draft(id).described.addAll(text.lines());
  }

  void link(String id, @Nullable Hyperlink link) {
    if (link != null) {
      links.put(id, link);
    }
  }

  void transition(String from, String to, Label label, int at) {
    if (transitions.size() >= Limits.EDGES) {
      throw Limits.exceeded(at, Limits.EDGES, Phrase.of("mermaid.many.transitions"));
    }
    transitions.add(new StateDiagram.Transition(from, to, label));
  }

  void note(String about, Label text, boolean left) {
    if (notes.size() >= Limits.NODES) {
      throw Limits.exceeded(0, Limits.NODES, Phrase.of("mermaid.many.notes"));
    }
    notes.add(new StateDiagram.Note(about, text, left));
  }

  void direction(Direction given) {
    String composite = composite();
    if (composite == null) {
      direction = given;
    } else {
      draft(composite).direction = given;
    }
  }

  boolean inComposite() {
    return !open.isEmpty();
  }

  /** Returns the innermost open composite state, ignoring regions. */
  private @Nullable String composite() {
    for (String id : open) {
      if (draft(id).kind != Kind.REGION) {
        return id;
      }
    }
    return null;
  }

  void open(String id, int at) {
    if (open.size() >= Limits.DEPTH) {
      throw Limits.exceeded(at, Limits.DEPTH, Phrase.of("mermaid.many.nested-states"));
    }
    draft(id).kind = Kind.COMPOSITE;
    open.push(id);
    openedAt.push(at);
  }

  /** Returns where the innermost open composite state begins. */
  int openedAt() {
    return openedAt.isEmpty() ? 0 : openedAt.peek();
  }

  void close() {
    openedAt.pop();
    if (draft(open.pop()).kind == Kind.REGION) {
      open.pop();
    }
  }

  /** Ends one region of the composite state and begins another. */
  void divide(int at) {
    String here = open.pop();
    String whole = here;
    if (draft(here).kind == Kind.REGION) {
      whole = String.valueOf(open.peek());
    } else {
      open.push(here);
      String first = region(whole, 1, at);
      for (Draft draft : drafts.values()) {
        if (whole.equals(draft.parent) && !draft.id.equals(first)) {
          draft.parent = first;
        }
      }
    }
    String of = whole;
    int count = (int) drafts.values().stream().filter(d -> of.equals(d.parent)).count();
    open.push(region(whole, count + 1, at));
  }

  private String region(String whole, int number, int at) {
    if (drafts.size() >= Limits.NODES) {
      throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.states"));
    }
    Draft region = new Draft("[region " + number + "]" + whole);
    region.kind = Kind.REGION;
    region.parent = whole;
    drafts.put(region.id, region);
    return region.id;
  }

  StateDiagram build(DiagramInfo info) {
    Map<String, StateDiagram.State> sorted = new LinkedHashMap<>();
    drafts.keySet().forEach(id -> add(id, sorted));
    return new StateDiagram(info, direction, List.copyOf(sorted.values()), transitions, notes);
  }

  /** Adds a state after its parent. */
  private void add(String id, Map<String, StateDiagram.State> sorted) {
    Draft draft = drafts.get(id);
    if (draft == null || sorted.containsKey(id)) {
      return;
    }
    if (draft.parent != null) {
      add(draft.parent, sorted);
    }
    sorted.put(id, state(draft));
  }

  private StateDiagram.State state(Draft draft) {
    boolean words = draft.kind == Kind.SIMPLE || draft.kind == Kind.COMPOSITE;
    Label label = draft.label;
    List<Label.Line> rest = draft.described;
    if (label == null && !rest.isEmpty()) {
      label = new Label(rest.subList(0, 1));
      rest = rest.subList(1, rest.size());
    }
    Label name = label == null ? LabelReader.plain(draft.id) : label;
    return new StateDiagram.State(
        draft.id,
        draft.kind,
        words ? name : Label.EMPTY,
        words ? new Label(rest) : Label.EMPTY,
        draft.parent,
        draft.direction,
        draft.kind == Kind.COMPOSITE ? styles.ofGroup(draft.id) : styles.of(draft.id),
        links.get(draft.id));
  }
}
