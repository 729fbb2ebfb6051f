package io.kartei.render.json;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PageLinks;
import io.kartei.body.TextBody;
import io.kartei.diagram.kind.Occlusion;
import io.kartei.facts.text.PartLabel;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Comparison;
import io.kartei.model.DiagramFact;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
import io.kartei.model.Question;
import io.kartei.model.Sitting;
import io.kartei.model.TableFact;
import io.kartei.model.Term;
import io.kartei.render.RenderContext;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.study.sheet.ComparisonSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the facts found in notes, one object each. */
final class FactWriter {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final RenderContext context;
  private final SiteIndex index;
  private final JsonDocument json;
  private final HtmlOptions html;
  private final Map<String, PageLinks> links = new HashMap<>();

  FactWriter(RenderContext context, JsonDocument json) {
    this.context = context;
    this.index = context.index();
    this.json = json;
    this.html = context.fragment("", Loading.STILL);
  }

  /** Returns the 1-based line of a note where something begins, or where it is included. */
  int line(NotePage page, SourceSpan span) {
    return text(page).ownLine(span.start());
  }

  private SourceText text(NotePage page) {
    SourceText text = context.sources().note(page.note().path());
    if (text == null) {
      throw new IllegalStateException("no text for " + page.note().path());
    }
    return text;
  }

  private PageLinks links(NotePage page) {
    return links.computeIfAbsent(page.id(), id -> new PageLinks(index, id, ""));
  }

  private void place(NotePage page, @Nullable String section, SourceSpan span) {
    json.string("note", page.id());
    json.string("section", section);
    place(page, span);
  }

  private void place(NotePage page, SourceSpan span) {
    SourcePlace place = text(page).place(span);
    json.string("path", place.path());
    json.number("line", place.line());
  }

  void examReference(NotePage page, ExamReference reference) {
    json.string("id", reference.id());
    place(page, reference.section(), reference.span());
    json.string("text", reference.text());
    reference.sitting().parts().forEach(this::part);
    json.string("sitting", reference.sitting().id());
    json.string("task", reference.task().number());
    json.strings("subtasks", reference.task().subtasks());
    json.strings("paths", reference.task().paths());
    json.string("title", reference.title());
    json.decimal("points", reference.points());
    json.string("question", reference.question());
  }

  private void part(Sitting.Part part) {
    if (part.name().equals("year") && NUMBER.matcher(part.value()).matches()) {
      json.number(part.name(), Integer.valueOf(part.value()));
    } else {
      json.string(part.name(), part.value());
    }
  }

  void objective(NotePage page, Objective objective) {
    place(page, objective.section(), objective.span());
    json.string("text", objective.text());
    json.string("domain", objective.domain());
    json.string("objective", objective.objective());
    json.string("title", objective.title());
    json.decimal("weight", objective.weight());
  }

  void question(NotePage page, Question question) {
    json.string("id", question.id());
    place(page, question.section(), question.span());
    json.strings("markers", question.markers());
    json.string("kind", question.kind().label());
    json.bool("examRelevant", question.examRelevant());
    json.string("label", label(question.prompt()));
    json.string("text", question.text());
    json.array("choices", question.choices(), this::choice);
    json.string("answerLabel", label(question.answer()));
    List<Block> answer = PartLabel.without(question.answer());
    json.string("answer", answer.isEmpty() ? null : TextBody.of(answer));
    json.string("answerSource", question.answerSource().label());
  }

  private static @Nullable String label(List<Block> part) {
    String label = TextBody.line(PartLabel.of(part)).strip();
    return label.isEmpty() ? null : label;
  }

  private void choice(Question.Choice choice) {
    json.string("text", choice.text());
    json.bool("correct", choice.correct());
  }

  void table(NotePage page, TableFact table) {
    json.string("id", table.id());
    place(page, table.section(), table.span());
    json.string("kind", table.kind().label());
    json.number("columns", table.columns());
    json.number("rows", table.rows());
  }

  void comparison(ComparisonSheet sheet) {
    Comparison comparison = sheet.comparison();
    json.string("id", comparison.id());
    json.string("table", comparison.table());
    place(index.page(sheet.note()), comparison.section(), comparison.span());
    json.string("title", comparison.title());
    json.strings("subjects", texts(comparison.subjects()));
    json.strings("criteria", comparison.rows().stream().map(row -> row.label().text()).toList());
    json.table("cells", comparison.rows().stream().map(row -> texts(row.cells())).toList());
    json.string("url", index.generated(sheet.url()));
    json.string("pdf", context.config().wants("pdf") ? sheet.pdf() : null);
    json.string("blankPdf", context.config().wants("pdf") ? sheet.blankPdf() : null);
    json.string("keyPdf", context.config().wants("pdf") ? sheet.keyPdf() : null);
  }

  private static List<String> texts(List<Comparison.Label> labels) {
    return labels.stream().map(Comparison.Label::text).toList();
  }

  void term(NotePage page, Term term) {
    json.string("term", term.term());
    json.string("expansion", term.expansion());
    json.string("definition", term.definition());
    json.string("note", page.id());
    place(page, term.span());
  }

  void diagram(NotePage page, DiagramFact diagram) {
    json.string("id", diagram.id());
    place(page, diagram.section(), diagram.span());
    new DiagramWriter(json, context.messages()).write(diagram.drawn());
  }

  void card(Card card) {
    NotePage page = index.page(card.note());
    json.string("id", card.id());
    place(page, card.location().section(), card.location().span());
    json.string("kind", card.kind().label());
    json.string("tier", card.tier().label());
    json.string("front", html(page, card.frontWithChoices()));
    json.string("back", html(page, card.sides().back()));
    blank(card);
    json.string("anchor", card.location().anchor());
    json.string("place", card.place());
    json.strings("formerIds", card.succession().formerIds());
    json.string("group", card.group());
    json.string("context", card.context());
    json.string("text", card.text());
    json.strings("items", card.sides().items().stream().map(item -> html(page, item)).toList());
    json.array("choices", card.sides().choices(), this::choice);
    json.strings("examReferences", card.examReferences());
    json.strings("tags", card.tags());
  }

  /** Says which box of a diagram the front shows blank, if it does. */
  private void blank(Card card) {
    @Nullable String diagram = null;
    @Nullable String node = null;
    for (Block block : card.sides().front()) {
      Occlusion occlusion = block instanceof Block.Diagram shown ? shown.drawn().occlusion() : null;
      if (occlusion != null) {
        diagram = ((Block.Diagram) block).id();
        node = occlusion.node();
      }
    }
    json.string("blankDiagram", diagram);
    json.string("blankNode", node);
  }

  private String html(NotePage page, List<Block> blocks) {
    return context
        .unit(page, Phrase.of("without.side-in-model"))
        .get(() -> HtmlBody.of(blocks, links(page), html).strip(), () -> "");
  }
}
