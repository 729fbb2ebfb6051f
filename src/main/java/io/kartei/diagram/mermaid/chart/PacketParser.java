package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.Packet;
import io.kartei.diagram.Packet.Field;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses {@code packet} (Mermaid documentation, "Packet Diagram"). */
public final class PacketParser {
  private static final int MAX_FIELDS = 600;
  private static final int BITS_PER_ROW = 32;
  private static final int MAX_BITS_PER_ROW = 128;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}(?![0-9])");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final List<Field> fields = new ArrayList<>();

  private PacketParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new PacketParser(in).packet(source);
  }

  private Packet packet(MermaidSource source) {
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    boolean showBits = source.flag(true, "packet", "showBits");
    return new Packet(info.info(source), bitsPerRow(source), showBits, fields);
  }

  private static int bitsPerRow(MermaidSource source) {
    String setting = source.setting("packet", "bitsPerRow");
    try {
      int bits = setting == null ? BITS_PER_ROW : Integer.parseInt(setting);
      return bits >= 1 && bits <= MAX_BITS_PER_ROW ? bits : BITS_PER_ROW;
    } catch (NumberFormatException e) {
      return BITS_PER_ROW;
    }
  }

  private void statement() {
    if (!info.accept()) {
      field();
    }
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
  }

  private void field() {
    int start = in.position();
    int next = fields.isEmpty() ? 0 : fields.get(fields.size() - 1).to() + 1;
    int from = next;
    int to;
    if (in.accept("+")) {
      int bits = number();
      if (bits == 0) {
        throw in.fail(start, in.position(), Phrase.of("mermaid.packet.empty"), null);
      }
      to = next + bits - 1;
      in.uses(Form.PACKET_COUNT);
    } else {
      from = number();
      in.skipSpaces();
      boolean isRange = in.accept("-");
      in.skipSpaces();
      to = isRange ? number() : from;
      in.uses(isRange ? Form.PACKET_RANGE : Form.PACKET_BIT);
    }
    if (to < from) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.packet.backwards"), null);
    }
    if (from < next) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.packet.overlap", from), null);
    }
    if (from > next) {
      in.ignored(start, Phrase.of("mermaid.packet.gap", next, from - 1), null);
    }
    in.skipSpaces();
    if (!in.accept(":")) {
      throw in.expected(Phrase.of("mermaid.packet.field"));
    }
    in.skipSpaces();
    Label label = label();
    if (fields.size() >= MAX_FIELDS || to < 0) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              start + 1,
              Phrase.of("mermaid.too-many", MAX_FIELDS, Phrase.of("mermaid.many.fields")),
              Phrase.of("mermaid.too-many.hint")));
    }
    fields.add(new Field(from, to, label));
  }

  private int number() {
    in.skipSpaces();
    String digits = in.accept(NUMBER);
    if (digits == null) {
      throw in.expected(Phrase.of("mermaid.packet.field"));
    }
    return Integer.parseInt(digits);
  }

  /** Reads a label; without quotes it ends with its line. */
  private Label label() {
    char quote = in.peek();
    if (quote == '"' || quote == '\'') {
      int at = in.position();
      in.skip(1);
      String text = in.until(String.valueOf(quote));
      if (text == null || text.indexOf('\n') >= 0) {
        in.reset(at);
        throw in.expected(Phrase.of("mermaid.packet.field"));
      }
      return LabelReader.plain(text);
    }
    in.uses(Form.PACKET_UNQUOTED);
    String line = in.restOfLine();
    int comment = line.indexOf(" %%");
    return LabelReader.plain((comment < 0 ? line : line.substring(0, comment)).strip());
  }
}
