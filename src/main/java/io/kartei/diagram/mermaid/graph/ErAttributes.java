package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Attribute;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes on one line of an entity's block: a type, a name, keys, a comment. A name
 * may stand alone, with or without keys.
 */
final class ErAttributes {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:~[^~\\n]*+~|[^\\s,\"{}(~]++)(?:\\([^)\\n]*+\\)|~[^~\\n]*+~)?+[^\\s,\"{}]*+");

  private final Scanner in;
  private final List<Attribute> found = new ArrayList<>();

  ErAttributes(Scanner in) {
    this.in = in;
  }

  List<Attribute> line() {
    while (!in.atStatementEnd() && in.peek() != '}') {
      attribute();
      in.skipSpaces();
      in.skipComment();
    }
    return found;
  }

  private void attribute() {
    Set<ErDiagram.Key> keys = EnumSet.noneOf(ErDiagram.Key.class);
    keys(keys);
    String first = in.accept(WORD);
    if (first == null) {
      throw in.expected(Phrase.of("mermaid.er.attribute"), Phrase.verbatim("int kundennr PK"));
    }
    in.skipSpaces();
    String second = null;
    int at = in.position();
    String word = in.accept(WORD);
    if (word != null && ErParser.key(word) == null) {
      second = word;
    } else {
      in.reset(at);
    }
    in.skipSpaces();
    keys(keys);
    Label comment = comment();
    String name = second == null ? first : second;
    if (name.startsWith("*") && name.length() > 1 && name.indexOf('*', 1) < 0) {
      keys.add(ErDiagram.Key.PK);
      name = name.substring(1);
    }
    in.uses(second == null ? Form.ATTRIBUTE_UNTYPED : Form.ATTRIBUTE_TYPED);
    Label type = second == null ? Label.EMPTY : type(first);
    found.add(new Attribute(type, LabelReader.markdown(name), keys, comment));
  }

  /** Returns the words of a type. Its angle brackets are no HTML. */
  private static Label type(String written) {
    return LabelReader.markdown(Generics.shown(written).replace("<", "&lt;"));
  }

  /** Reads keys separated by commas or blanks. */
  private void keys(Set<ErDiagram.Key> keys) {
    while (true) {
      int at = in.position();
      in.skipSpaces();
      if (!keys.isEmpty() && in.accept(",")) {
        in.skipSpaces();
      }
      String word = in.accept(WORD);
      ErDiagram.@Nullable Key key = word == null ? null : ErParser.key(word);
      if (key == null) {
        in.reset(at);
        return;
      }
      in.uses(Form.ATTRIBUTE_KEY);
      keys.add(key);
    }
  }

  private Label comment() {
    in.skipSpaces();
    if (in.peek() != '"') {
      return Label.EMPTY;
    }
    in.skip(1);
    String text = in.until("\"");
    if (text == null) {
      throw in.expected(Phrase.of("mermaid.quote-open"));
    }
    in.uses(Form.ATTRIBUTE_COMMENT);
    return LabelReader.markdown(text);
  }
}
