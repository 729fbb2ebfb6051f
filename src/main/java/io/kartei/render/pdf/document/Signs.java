package io.kartei.render.pdf.document;

import io.kartei.index.ExamIndex;
import io.kartei.messages.Messages;
import io.kartei.model.ExamReference;
import io.kartei.text.Escape;
import java.util.List;

/** The key to the signs that a document uses, for readers who don't know its notes. */
public final class Signs {
  /**
   * A sign.
   *
   * @param name its name in the messages
   * @param look what it looks like in a text
   */
  private record Sign(String name, String look) {}

  /** In the order of the key. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("ask", "\u2753"),
          new Sign("must", "\u2757"),
          new Sign("talk", "\ud83d\udcac"),
          new Sign("work", "\ud83d\udcbb"),
          new Sign("tip", "\ud83d\udca1"),
          new Sign("exam", "\ud83d\udcdd"));

  private Signs() {}

  /**
   * Returns the key to the signs in a text and to how exams are named in it, in XHTML; empty if
   * there are none.
   */
  public static String of(CharSequence text, ExamIndex exams, Messages messages) {
    String whole = text.toString();
    StringBuilder out = new StringBuilder();
    for (Sign sign : SIGNS) {
      if (whole.contains(sign.look())) {
        out.append("<p>").append(sign.look()).append(' ');
        out.append(Escape.text(messages.get("book.sign." + sign.name()))).append("</p>");
      }
    }
    if (whole.contains("<p class=\"exams\">")) {
      exams.sittings().stream()
          .flatMap(sitting -> sitting.references().stream())
          .findFirst()
          .ifPresent(example -> out.append(asked(example.reference(), exams, messages)));
    }
    return out.isEmpty() ? "" : "<div class=\"signs\">" + out + "</div>";
  }

  /** Returns what a reference means, by an example. */
  private static String asked(ExamReference example, ExamIndex exams, Messages messages) {
    String task = example.task().label().replace('-', '\u2013');
    String name = (example.sitting().shortLabel() + " " + task).replace(' ', '\u00a0');
    String meaning = messages.get("book.sign.asked", exams.label(example.sitting()), task);
    return "<p class=\"exam-sign\"><b>"
        + Escape.text(name)
        + "</b> "
        + Escape.text(meaning)
        + "</p>";
  }
}
