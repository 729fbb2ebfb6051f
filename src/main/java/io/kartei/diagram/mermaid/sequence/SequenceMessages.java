package io.kartei.diagram.mermaid.sequence;

import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads messages. Keeps track of the next message's number and of whom it creates or destroys. */
final class SequenceMessages {
  private static final Pattern OFF = Pattern.compile("(?i)off\\b");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,2})?(?![\\w.])");

  /** A participant about to be created or destroyed, and where the source says so. */
  private record Pending(String id, int from, int to) {}

  private final Scanner in;
  private final SequenceActors actors;
  private boolean numbered;
  private BigDecimal number = BigDecimal.ONE;
  private BigDecimal step = BigDecimal.ONE;
  private @Nullable Pending created;
  private @Nullable Pending destroyed;

  SequenceMessages(Scanner in, SequenceActors actors, boolean numbered) {
    this.in = in;
    this.actors = actors;
    this.numbered = numbered;
  }

  /** Records that the next message creates a participant. */
  void created(String id, int from, int to) {
    created = new Pending(id, from, to);
  }

  /** Records that the next message destroys a participant. */
  void destroyed(String id, int from, int to) {
    destroyed = new Pending(id, from, to);
  }

  /** Reads what follows {@code autonumber}. */
  void autonumber() {
    in.skipSpaces();
    if (in.accept(OFF) != null) {
      numbered = false;
    } else {
      numbered = true;
      String start = in.accept(NUMBER);
      if (start != null) {
        number = new BigDecimal(start);
        step = BigDecimal.ONE;
        in.skipSpaces();
        String by = in.accept(NUMBER);
        step = by == null ? step : new BigDecimal(by);
      }
    }
    in.endStatement(() -> Phrase.of("mermaid.sequence.numbers"));
  }

  /** Reads the name of a participant, up to an arrow or a sign. */
  String name() {
    in.skipSpaces();
    int from = in.position();
    while (!in.atStatementEnd()
        && ":,+<>".indexOf(in.peek()) < 0
        && !in.looksAt("()")
        && SequenceArrows.peek(in) == null) {
      in.skip(1);
    }
    String name = in.text(from, in.position()).strip();
    if (name.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.sequence.participant"));
    }
    return name;
  }

  /** Reads a message. */
  SequenceStep.Message read() {
    int start = in.position();
    String from = name();
    int fromEnd = in.position();
    boolean centralTail = in.accept("()");
    in.skipSpaces();
    String token = SequenceArrows.peek(in);
    if (token == null) {
      throw noArrow(start, fromEnd, from);
    }
    in.skip(token.length());
    in.uses(Form.MESSAGE);
    in.usesArrow(token);
    in.skipSpaces();
    boolean centralHead = in.accept("()");
    boolean begins = in.accept("+");
    boolean ends = !begins && in.accept("-");
    if (begins) {
      in.uses(Form.MESSAGE_ACTIVATES);
    }
    if (ends) {
      in.uses(Form.MESSAGE_DEACTIVATES);
    }
    if (centralTail || centralHead) {
      in.uses(Form.MESSAGE_CENTRAL);
    }

    String to = name();
    int toEnd = in.position();
    in.skipSpaces();
    if (!in.accept(":")) {
      throw in.expected(
          Phrase.of("mermaid.sequence.message"), Phrase.of("mermaid.sequence.message-example"));
    }
    in.skipSpaces();
    SequenceText.Linked text = SequenceText.message(in);
    actors.mention(from);
    actors.mention(to);
    String gone = goes(from, to);
    String comes = comes(to);
    if (begins) {
      actors.activate(to);
    } else if (ends) {
      actors.deactivate(from, start, toEnd);
    }
    return new SequenceStep.Message(
        from,
        to,
        SequenceArrows.of(token, centralTail, centralHead),
        text.label(),
        nextNumber(),
        text.link(),
        begins ? to : null,
        ends ? from : null,
        comes,
        gone);
  }

  private MermaidException noArrow(int from, int to, String name) {
    if (in.atStatementEnd()) {
      Phrase hint =
          in.text(0, from).stripTrailing().endsWith(";")
              ? Phrase.of("mermaid.sequence.semicolon")
              : Phrase.of("mermaid.sequence.message-example");
      return in.fail(from, to, Phrase.of("mermaid.sequence.statement", name), hint);
    }
    return in.expected(Phrase.of("mermaid.sequence.arrow"));
  }

  private @Nullable String comes(String to) {
    Pending pending = created;
    created = null;
    if (pending == null) {
      return null;
    }
    if (!pending.id().equals(to)) {
      throw missing(pending, Phrase.of("mermaid.sequence.created", pending.id()));
    }
    return to;
  }

  private @Nullable String goes(String from, String to) {
    Pending pending = destroyed;
    if (pending == null || created != null) {
      return null;
    }
    destroyed = null;
    if (!pending.id().equals(to) && !pending.id().equals(from)) {
      throw missing(pending, Phrase.of("mermaid.sequence.destroyed", pending.id()));
    }
    return pending.id();
  }

  private MermaidException missing(Pending pending, Phrase message) {
    return in.fail(pending.from(), pending.to(), message, null);
  }

  private @Nullable String nextNumber() {
    String shown = numbered ? number.stripTrailingZeros().toPlainString() : null;
    number = number.add(step);
    return shown;
  }

  /** Fails if a participant is still to be created or destroyed. */
  void end() {
    Pending pending = created != null ? created : destroyed;
    if (pending != null) {
      throw missing(pending, Phrase.of("mermaid.sequence.destroyed", pending.id()));
    }
  }
}
