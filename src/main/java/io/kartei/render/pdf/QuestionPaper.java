package io.kartei.render.pdf;

import io.kartei.body.BodyLinks;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.index.NotePage;
import io.kartei.model.ExamReference;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.font.Resources;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of an edition with room to write, and a key that begins on a page of its own. */
final class QuestionPaper {
  private static final String CSS = Resources.text("questions.css");

  /** How many letters of an answer are a line of handwriting. */
  private static final int LETTERS = 55;

  private static final int MIN_LINES = 2;
  private static final int MAX_LINES = 9;

  /** The lines for an answer that the notes leave open. */
  private static final int OPEN = 4;

  private final PrintContext printing;
  private final Edition edition;
  private final PrintOptions options;

  private QuestionPaper(PrintContext printing, Edition edition) {
    this.printing = printing;
    this.edition = edition;
    this.options = PrintOptions.part(printing.messages(), printing.drawings());
  }

  /** A question, and the links in its note. */
  private record Asked(Question question, NotePage page, BodyLinks links) {}

  /** Returns the paper, or null if the edition has no questions. */
  static @Nullable PaperDocument of(PrintContext printing, Edition edition) {
    return new QuestionPaper(printing, edition).document();
  }

  private @Nullable PaperDocument document() {
    List<Asked> asked = new ArrayList<>();
    for (String note : edition.sections().keySet()) {
      NotePage page = printing.context().index().page(note);
      BodyLinks links = printing.links(note);
      edition.questions(page.note()).forEach(q -> asked.add(new Asked(q, page, links)));
    }
    if (asked.isEmpty()) {
      return null;
    }
    StringBuilder body = new StringBuilder("<h1>");
    body.append(Escape.text(edition.title())).append("</h1><div class=\"who\">");
    for (String key : List.of("sheet.name", "sheet.class", "sheet.date")) {
      body.append("<p>").append(Escape.text(printing.text(key))).append("</p> ");
    }
    body.append("</div>");
    all(asked, body, this::ask);
    body.append("<div class=\"key\"><h1>").append(Escape.text(printing.text("sheet.key")));
    body.append(": ").append(Escape.text(edition.title())).append("</h1>");
    all(asked, body, this::answer);
    body.append("</div>");
    return new PaperDocument(
        edition.title(),
        printing.text("edition.questions", edition.title()),
        CSS.replace("$paper", printing.paper().size().label()),
        body.toString());
  }

  /** Writes what there is about a question. */
  private interface Part {
    void write(int number, Asked asked, StringBuilder out);
  }

  private static void all(List<Asked> asked, StringBuilder out, Part part) {
    NotePage within = null;
    for (int i = 0; i < asked.size(); i++) {
      Asked next = asked.get(i);
      boolean begins = !next.page().equals(within);
      within = next.page();
      if (begins) {
        // the title stays with the first question
        out.append("<div class=\"first\"><h2>").append(Escape.text(within.title()));
        out.append("</h2>");
      }
      part.write(i + 1, next, out);
      out.append(begins ? "</div>" : "");
    }
  }

  private void ask(int number, Asked asked, StringBuilder out) {
    Question question = asked.question();
    out.append("<div class=\"ask\"><div class=\"words\">");
    numbered(number, PrintBody.of(question.prompt(), asked.links(), options), out);
    exams(asked, out);
    if (question.choices().isEmpty()) {
      out.append("</div>");
      int lines = lines(question);
      for (int i = 0; i < lines; i++) {
        out.append("<div class=\"line\"></div>");
      }
    } else {
      for (Question.Choice choice : question.choices()) {
        out.append("<p class=\"choice\">\u2610 ");
        out.append(PrintBody.inline(choice.content(), asked.links(), options)).append("</p>");
      }
      out.append("</div>");
    }
    out.append("</div>");
  }

  private static int lines(Question question) {
    int letters = PlainText.ofBlocks(question.answer()).length();
    int lines = Math.max(MIN_LINES, (letters + LETTERS - 1) / LETTERS + 1);
    return letters == 0 ? OPEN : Math.min(MAX_LINES, lines);
  }

  private void answer(int number, Asked asked, StringBuilder out) {
    Question question = asked.question();
    out.append("<div class=\"answer\">");
    String text = PrintBody.of(question.answer(), asked.links(), options);
    boolean isOpen = text.isBlank();
    String shown =
        isOpen ? "<p class=\"open\">" + Escape.text(printing.text("edition.open")) + "</p>" : text;
    numbered(number, shown, out);
    out.append("</div>");
  }

  private static void numbered(int number, String text, StringBuilder out) {
    out.append("<div class=\"numbered\"><div class=\"number\">").append(number);
    out.append("</div>").append(text).append("</div>");
  }

  private void exams(Asked asked, StringBuilder out) {
    List<ExamReference> references =
        asked.page().note().facts().examReferences().stream()
            .filter(reference -> asked.question().id().equals(reference.question()))
            .toList();
    out.append(PrintBody.asked(printing.context().index().exams().asked(references)));
  }
}
