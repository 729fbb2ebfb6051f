package io.kartei.diagram.mermaid.sequence;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceDiagram.Role;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.SequenceStep.Operator;
import io.kartei.diagram.element.Tint;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.diagram.mermaid.scan.TypeParser;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code sequenceDiagram} (Mermaid documentation, "Sequence diagrams"). */
public final class SequenceParser {
  /**
   * The greatest nesting depth of frames; deeper ones would be unreadable and could overflow the
   * stack.
   */
  private static final int MAX_DEPTH = 40;

  private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
  private static final Pattern SIDE = Pattern.compile("(?i)(left|right)\\s+of\\b|over\\b");
  private static final Pattern COLOUR =
      Pattern.compile("(?i)((?:rgba?|hsla?)\\s*\\([^)]*\\)|#[0-9a-f]{3,8}\\b|\\w*)(.*)");

  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "loop", Operator.LOOP,
          "alt", Operator.ALT,
          "opt", Operator.OPT,
          "par", Operator.PAR,
          "par_over", Operator.PAR,
          "critical", Operator.CRITICAL,
          "break", Operator.BREAK);

  /** The word that begins another section, by operator. */
  private static final Map<Operator, String> NEXT =
      Map.of(Operator.ALT, "else", Operator.PAR, "and", Operator.CRITICAL, "option");

  private static final Map<String, String> OUTER =
      Map.of("else", "alt", "and", "par", "option", "critical");

  public static final Set<String> KEYWORDS =
      Set.of(
          "participant",
          "actor",
          "create",
          "destroy",
          "box",
          "end",
          "note",
          "activate",
          "deactivate",
          "autonumber",
          "link",
          "links",
          "properties",
          "details",
          "rect",
          "loop",
          "alt",
          "opt",
          "par",
          "par_over",
          "critical",
          "break",
          "else",
          "and",
          "option");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final SequenceActors actors;
  private final SequenceMessages messages;
  private final List<SequenceDiagram.Box> boxes = new ArrayList<>();
  private int depth;

  private SequenceParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
    this.actors = new SequenceActors(in);
    this.messages =
        new SequenceMessages(in, actors, source.flag(false, "sequence", "showSequenceNumbers"));
  }

  /** Parses a source; see {@link TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new SequenceParser(in, source).diagram(source);
  }

  private SequenceDiagram diagram(MermaidSource source) {
    List<SequenceStep> steps = new ArrayList<>();
    steps(steps, Set.of());
    recovery.statement(messages::end);
    return new SequenceDiagram(info.info(source), actors.all(), boxes, steps);
  }

  /**
   * Reads steps up to and including one of the words, and returns that word, or null at the end.
   */
  private @Nullable String steps(List<SequenceStep> steps, Set<String> until) {
    in.skipSeparators();
    while (!in.atEnd()) {
      int from = in.position();
      String keyword = keyword();
      if (until.contains(keyword)) {
        return keyword;
      }
      recovery.statement(() -> statement(keyword, from, steps));
      in.skipSeparators();
    }
    return null;
  }

  /** Skips a keyword and returns it in lower case, or an empty string if there is none. */
  private String keyword() {
    int from = in.position();
    String word = in.accept(WORD);
    String keyword = word == null ? "" : word.toLowerCase(Locale.ROOT);
    int end = in.position();
    boolean ends = in.atStatementEnd() || Scanner.isSpace(in.peek());
    in.skipSpaces();
    if (KEYWORDS.contains(keyword) && ends && SequenceArrows.peek(in) == null) {
      in.reset(end);
      return keyword;
    }
    in.reset(from);
    return "";
  }

  private void statement(String keyword, int from, List<SequenceStep> steps) {
    if (!keyword.isEmpty()) {
      in.usesKeyword(keyword);
    }
    Operator operator = OPERATORS.get(keyword);
    if (operator != null) {
      fragment(operator, from, steps);
      return;
    }
    switch (keyword) {
      case "participant" -> actors.declare(Role.PARTICIPANT, false);
      case "actor" -> actors.declare(Role.ACTOR, false);
      case "create" -> create();
      case "destroy" -> destroy(from);
      case "box" -> box(from);
      case "rect" -> highlight(from, steps);
      case "note" -> note(steps);
      case "activate" -> activation(true, steps);
      case "deactivate" -> activation(false, steps);
      case "autonumber" -> messages.autonumber();
      case "link", "links", "properties", "details" -> menu(keyword, from);
      case "else", "and", "option" ->
          throw in.fail(
              from,
              in.position(),
              Phrase.of("mermaid.sequence.belongs", keyword, OUTER.getOrDefault(keyword, "")),
              null);
      case "end" ->
          throw in.fail(from, in.position(), Phrase.of("mermaid.sequence.stray-end"), null);
      default -> {
        if (!info.accept()) {
          steps.add(messages.read());
        }
      }
    }
  }

  private void create() {
    in.skipSpaces();
    String kind = keyword();
    boolean actor = kind.equals("actor");
    if (!actor && !kind.equals("participant")) {
      throw in.expected(Phrase.of("mermaid.sequence.participant-or-actor"));
    }
    in.skipSpaces();
    int from = in.position();
    messages.created(
        actors.declare(actor ? Role.ACTOR : Role.PARTICIPANT, true), from, in.position());
  }

  private void destroy(int from) {
    String id = actors.name();
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
    actors.mention(id);
    messages.destroyed(id, from, in.position());
  }

  private void box(int from) {
    String text = SequenceText.raw(in);
    Matcher matcher = COLOUR.matcher(text);
    Tint tint = matcher.matches() ? Tints.parse(matcher.group(1)) : null;
    String title = tint == null ? text : matcher.group(2);
    if (tint != null) {
      in.uses(Form.BOX_COLOUR);
    }
    List<String> members = new ArrayList<>();
    in.skipSeparators();
    while (!in.atEnd()) {
      int at = in.position();
      String keyword = keyword();
      if (keyword.equals("end")) {
        in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
        addBox(title, tint, members);
        return;
      }
      recovery.statement(() -> boxed(keyword, at, members));
      in.skipSeparators();
    }
    recovery.record(
        in.fail(
            from,
            from + 3,
            Phrase.of("mermaid.sequence.box-open"),
            Phrase.of("mermaid.sequence.frame-open.hint")));
    addBox(title, tint, members);
  }

  private void addBox(String title, @Nullable Tint tint, List<String> members) {
    if (!members.isEmpty()) {
      boxes.add(
          new SequenceDiagram.Box(
              SequenceText.label(title),
              tint == null || tint.opacity() == 0 ? null : tint,
              members));
    }
  }

  private void boxed(String keyword, int at, List<String> members) {
    if (!keyword.equals("participant") && !keyword.equals("actor")) {
      in.reset(at);
      throw in.expected(Phrase.of("mermaid.sequence.boxed"));
    }
    String id = actors.declare(keyword.equals("actor") ? Role.ACTOR : Role.PARTICIPANT, false);
    boolean elsewhere = boxes.stream().anyMatch(box -> box.participants().contains(id));
    if (elsewhere) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.sequence.other-box", id), null);
    }
    if (!members.contains(id)) {
      members.add(id);
    }
  }

  private void fragment(Operator operator, int from, List<SequenceStep> steps) {
    deeper(from);
    int keywordEnd = in.position();
    String next = NEXT.get(operator);
    Set<String> until = next == null ? Set.of("end") : Set.of("end", next);
    List<SequenceStep.Operand> operands = new ArrayList<>();
    String stopped;
    do {
      in.skipSpaces();
      var condition = SequenceText.label(SequenceText.raw(in));
      List<SequenceStep> within = new ArrayList<>();
      stopped = steps(within, until);
      operands.add(new SequenceStep.Operand(condition, within));
    } while (stopped != null && !stopped.equals("end"));
    closed(stopped, from, keywordEnd);
    steps.add(new SequenceStep.Fragment(operator, operands));
  }

  private void highlight(int from, List<SequenceStep> steps) {
    deeper(from);
    int keywordEnd = in.position();
    in.skipSpaces();
    int at = in.position();
    String colour = SequenceText.raw(in);
    Tint tint = Tints.parse(colour);
    if (tint == null && !colour.isEmpty()) {
      in.ignored(at, Phrase.of("mermaid.colour", colour), Phrase.verbatim("rgb(200, 220, 255)"));
    }
    List<SequenceStep> within = new ArrayList<>();
    closed(steps(within, Set.of("end")), from, keywordEnd);
    steps.add(new SequenceStep.Highlight(tint, within));
  }

  private void deeper(int from) {
    if (++depth > MAX_DEPTH) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              from,
              in.position(),
              Phrase.of("mermaid.sequence.frames", MAX_DEPTH),
              null));
    }
  }

  private void closed(@Nullable String stopped, int from, int to) {
    depth--;
    if (stopped == null) {
      String word = in.text(from, to);
      recovery.record(
          in.fail(
              from,
              to,
              Phrase.of("mermaid.sequence.frame-open", word),
              Phrase.of("mermaid.sequence.frame-open.hint")));
    }
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
  }

  private void note(List<SequenceStep> steps) {
    in.skipSpaces();
    String side = in.accept(SIDE);
    if (side == null) {
      throw in.expected(Phrase.of("mermaid.sequence.side"));
    }
    String first = messages.name();
    String last = first;
    in.skipSpaces();
    boolean over = side.toLowerCase(Locale.ROOT).startsWith("over");
    if (over && in.accept(",")) {
      in.uses(Form.NOTE_OVER_SEVERAL);
      last = messages.name();
    }
    actors.mention(first);
    actors.mention(last);
    colon(over ? Phrase.of("mermaid.comma-or-colon") : Phrase.of("quoted", ":"));
    steps.add(
        new SequenceStep.Note(
            over
                ? SequenceStep.Side.OVER
                : side.toLowerCase(Locale.ROOT).startsWith("left")
                    ? SequenceStep.Side.LEFT
                    : SequenceStep.Side.RIGHT,
            first,
            last,
            SequenceText.label(SequenceText.raw(in))));
  }

  private void colon(Phrase expected) {
    in.skipSpaces();
    if (!in.accept(":")) {
      throw in.expected(expected);
    }
  }

  private void activation(boolean begins, List<SequenceStep> steps) {
    in.skipSpaces();
    int from = in.position();
    String id = actors.name();
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
    if (begins) {
      actors.activate(id);
    } else {
      actors.deactivate(id, from, in.position());
    }
    steps.add(new SequenceStep.Activation(id, begins));
  }

  private void menu(String keyword, int from) {
    String id = messages.name();
    colon(Phrase.of("quoted", ":"));
    in.skipSpaces();
    actors.mention(id);
    switch (keyword) {
      case "link" -> actors.link(id);
      case "links" -> actors.links(id);
      default -> {
        SequenceText.raw(in);
        in.ignored(from, Phrase.of("mermaid.no-effect", keyword), null);
      }
    }
  }
}
