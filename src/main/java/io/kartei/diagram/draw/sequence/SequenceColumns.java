package io.kartei.diagram.draw.sequence;

import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceDiagram.Participant;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.text.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of the lifelines. Each text needs space between two lifelines; missing space is
 * shared among the gaps between them, starting with the closest pairs.
 */
final class SequenceColumns implements SequenceStep.Visitor<SequenceColumns> {
  /** The least distance between two lifelines. */
  private record Need(int from, int to, double distance) {}

  private final SequenceWords words;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<SequenceHead> heads = new ArrayList<>();
  private final int[] active;
  private final int[] deepest;
  private final List<Need> needs = new ArrayList<>();
  private final double[] x;

  SequenceColumns(SequenceDiagram diagram, SequenceWords words) {
    this.words = words;
    for (Participant participant : diagram.participants()) {
      indexes.put(participant.id(), heads.size());
      heads.add(words.head(participant));
    }
    active = new int[heads.size()];
    deepest = new int[heads.size()];
    diagram.steps().forEach(step -> step.accept(new Depths()));
    diagram.steps().forEach(step -> step.accept(this));
    boxes(diagram);
    x = solve();
  }

  int count() {
    return heads.size();
  }

  int index(String id) {
    Integer index = indexes.get(id);
    if (index == null) {
      throw new IllegalArgumentException("no participant: " + id);
    }
    return index;
  }

  SequenceHead head(int index) {
    return heads.get(index);
  }

  /** Returns the position of a lifeline. */
  double x(int index) {
    return x[index];
  }

  double x(String id) {
    return x[index(id)];
  }

  /** Moves all lifelines to the right. */
  void shift(double by) {
    for (int i = 0; i < x.length; i++) {
      x[i] += by;
    }
  }

  /** Returns how far a lifeline's bars extend to its right, in px. */
  double reach(int index) {
    return index < 0 ? 0 : SequenceWords.bar(deepest[index]);
  }

  private double[] solve() {
    double[] gaps = new double[Math.max(0, heads.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = (heads.get(i).width() + heads.get(i + 1).width()) / 2 + words.gap();
    }
    needs.sort(Comparator.comparingInt(need -> need.to() - need.from()));
    for (Need need : needs) {
      double there = 0;
      for (int i = need.from(); i < need.to(); i++) {
        there += gaps[i];
      }
      double more = (need.distance() - there) / (need.to() - need.from());
      for (int i = need.from(); i < need.to() && more > 0; i++) {
        gaps[i] += more;
      }
    }
    ease(gaps);
    double[] places = new double[heads.size()];
    for (int i = 1; i < places.length; i++) {
      places[i] = places[i - 1] + Math.ceil(gaps[i - 1]);
    }
    return places;
  }

  /** Widens gaps to what is comfortable, as far as there is room. */
  private void ease(double[] gaps) {
    double total = 0;
    double lack = 0;
    for (double gap : gaps) {
      total += gap;
      lack += comfortable(gap) - gap;
    }
    double share = lack > 0 ? Math.max(0, Math.min(1, (words.ease() - total) / lack)) : 0;
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] += share * (comfortable(gaps[i]) - gaps[i]);
    }
  }

  private static double comfortable(double gap) {
    return Math.max(SequenceWords.COMFORTABLE, gap + 2 * SequenceWords.MESSAGE_PADDING);
  }

  private void need(int from, int to, double distance) {
    if (from >= 0 && to < heads.size() && from < to) {
      needs.add(new Need(from, to, distance));
    }
  }

  /** Reserves space for box titles, and for gaps between boxes. */
  private void boxes(SequenceDiagram diagram) {
    double[] left = new double[heads.size()];
    double[] right = new double[heads.size()];
    for (int i = 0; i < heads.size(); i++) {
      left[i] = heads.get(i).width() / 2;
      right[i] = left[i];
    }
    boolean[] begins = new boolean[heads.size() + 1];
    for (SequenceDiagram.Box box : diagram.boxes()) {
      int first = box.participants().stream().mapToInt(this::index).min().orElse(0);
      int last = box.participants().stream().mapToInt(this::index).max().orElse(0);
      double title = TextMarks.room(words.title(box));
      need(first, last, title - left[first] - right[last]);
      if (first == last) {
        left[first] = Math.max(left[first], title / 2);
        right[first] = left[first];
      }
      left[first] += SequenceWords.BOX_PADDING;
      right[last] += SequenceWords.BOX_PADDING;
      begins[first] = true;
      begins[last + 1] = true;
    }
    for (int i = 1; i < heads.size(); i++) {
      if (begins[i]) {
        need(i - 1, i, right[i - 1] + left[i] + 16);
      }
    }
  }

  @Override
  public SequenceColumns message(SequenceStep.Message message) {
    int from = index(message.from());
    int to = index(message.to());
    TextBlock text = words.narrow(message);
    if (from == to) {
      need(from, from + 1, reach(from) + SequenceWords.LOOP_TEXT + TextMarks.room(text) + 16);
      return this;
    }
    double ends = message.creates() == null ? reach(to) : heads.get(to).width() / 2;
    need(
        Math.min(from, to),
        Math.max(from, to),
        TextMarks.room(text) + 2 * SequenceWords.MESSAGE_PADDING + reach(from) + ends);
    return this;
  }

  @Override
  public SequenceColumns note(SequenceStep.Note note) {
    int first = Math.min(index(note.first()), index(note.last()));
    int last = Math.max(index(note.first()), index(note.last()));
    double width = words.noteWidth(note);
    switch (note.side()) {
      case LEFT -> need(first - 1, first, reach(first - 1) + width + 2 * SequenceWords.NOTE_GAP);
      case RIGHT -> need(first, first + 1, reach(first) + width + 2 * SequenceWords.NOTE_GAP);
      case OVER -> {
        if (first != last) {
          need(first, last, width - 2 * SequenceWords.NOTE_OVERHANG);
        } else {
          need(first - 1, first, width / 2 + SequenceWords.NOTE_GAP);
          need(first, first + 1, width / 2 + SequenceWords.NOTE_GAP);
        }
      }
    }
    return this;
  }

  @Override
  public SequenceColumns activation(SequenceStep.Activation activation) {
    return this;
  }

  @Override
  public SequenceColumns fragment(SequenceStep.Fragment fragment) {
    fragment.operands().forEach(o -> o.steps().forEach(step -> step.accept(this)));
    return this;
  }

  @Override
  public SequenceColumns highlight(SequenceStep.Highlight highlight) {
    highlight.steps().forEach(step -> step.accept(this));
    return this;
  }

  /** Counts how many bars of a lifeline overlap. */
  private final class Depths implements SequenceStep.Visitor<Depths> {
    @Override
    public Depths message(SequenceStep.Message message) {
      if (message.begins() != null) {
        count(message.begins(), 1);
      }
      if (message.ends() != null) {
        count(message.ends(), -1);
      }
      return this;
    }

    private void count(String id, int by) {
      int i = index(id);
      active[i] += by;
      deepest[i] = Math.max(deepest[i], active[i]);
    }

    @Override
    public Depths note(SequenceStep.Note note) {
      return this;
    }

    @Override
    public Depths activation(SequenceStep.Activation activation) {
      count(activation.participant(), activation.begins() ? 1 : -1);
      return this;
    }

    @Override
    public Depths fragment(SequenceStep.Fragment fragment) {
      fragment.operands().forEach(o -> o.steps().forEach(step -> step.accept(this)));
      return this;
    }

    @Override
    public Depths highlight(SequenceStep.Highlight highlight) {
      highlight.steps().forEach(step -> step.accept(this));
      return this;
    }
  }
}
