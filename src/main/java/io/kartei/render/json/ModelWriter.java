package io.kartei.render.json;

import io.kartei.body.Urls;
import io.kartei.config.Generator;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.Backlink;
import io.kartei.index.LinkTarget;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Reference;
import io.kartei.render.RenderContext;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the model, and so defines its keys and their order. */
final class ModelWriter {
  private final RenderContext context;
  private final SiteIndex index;
  private final JsonDocument json = new JsonDocument();
  private final FactWriter facts;
  private final ExamWriter exams;

  ModelWriter(RenderContext context) {
    this.context = context;
    this.index = context.index();
    this.facts = new FactWriter(context, json);
    this.exams = new ExamWriter(context, json);
  }

  /** Returns the model in UTF-8. */
  byte[] write() {
    return json.document(
        () -> {
          json.object("generator", this::generator);
          json.object("site", () -> site(context.config().site()));
          json.array("notes", index.pages().values(), this::note);
          fromNotes(
              "examReferences", page -> page.note().facts().examReferences(), facts::examReference);
          fromNotes("objectives", page -> page.note().facts().objectives(), facts::objective);
          json.array("catalogue", context.exams().catalogue(), exams::part);
          json.array("sittings", context.exams().sittings(), exams::sitting);
          fromNotes("questions", page -> page.note().facts().questions(), facts::question);
          fromNotes("tables", page -> page.note().facts().tables(), facts::table);
          json.array("comparisons", context.sheets(), facts::comparison);
          fromNotes("terms", page -> page.note().facts().terms(), facts::term);
          fromNotes("diagrams", page -> page.note().facts().diagrams(), facts::diagram);
          json.array("cards", context.deck().cards(), facts::card);
          json.strings("bookReferences", List.of());
          json.array("diagnostics", context.known(), this::diagnostic);
        });
  }

  /** A fact, with the note that contains it. */
  private record InNote<T>(NotePage page, T fact) {}

  private <T> void fromNotes(
      String key, Function<NotePage, List<T>> found, BiConsumer<NotePage, T> content) {
    List<InNote<T>> all =
        index.pages().values().stream()
            .flatMap(page -> found.apply(page).stream().map(fact -> new InNote<>(page, fact)))
            .toList();
    json.array(key, all, one -> content.accept(one.page(), one.fact()));
  }

  private void generator() {
    json.string("name", Generator.NAME);
    json.string("version", Generator.version());
  }

  private void site(SiteInfo site) {
    json.string("title", site.title());
    json.string("language", site.language());
    json.string("baseUrl", site.baseUrl());
  }

  private void note(NotePage page) {
    json.string("id", page.id());
    json.string("path", page.note().path());
    json.string("title", page.title());
    json.string("url", Urls.encodePath(page.url()));
    json.strings("tags", page.note().frontMatter().tags());
    json.number("wordCount", page.note().text().wordCount());
    json.array(
        "sections",
        page.note().text().sections(),
        section -> {
          json.string("id", section.id());
          json.string("title", section.title());
          json.number("level", section.level());
          json.number("line", facts.line(page, section.heading()));
        });
    json.array(
        "links",
        page.note().facts().references().stream().filter(ModelWriter::isLink).toList(),
        link -> link(page, link));
    json.strings(
        "backlinks",
        index.backlinks().getOrDefault(page.id(), List.of()).stream()
            .map(Backlink::note)
            .distinct()
            .toList());
  }

  private void link(NotePage page, Reference link) {
    LinkTarget target = index.resolve(page.id(), link.key());
    json.number("line", facts.line(page, link.span()));
    json.string("kind", kind(link, target));
    json.string("target", target(link.destination(), target));
    json.bool("resolved", isResolved(link.destination(), target));
  }

  private String target(String destination, LinkTarget target) {
    if (target instanceof LinkTarget.Note to) {
      String path = index.page(to.note()).note().path();
      return to.anchor() == null ? path : path + "#" + to.anchor();
    }
    if (target instanceof LinkTarget.Attachment file) {
      return file.path() + file.suffix();
    }
    return target instanceof LinkTarget.SitePage page ? page.url() : destination;
  }

  private static boolean isResolved(String destination, LinkTarget target) {
    if (target instanceof LinkTarget.Note to && to.anchor() == null) {
      int hash = destination.indexOf('#');
      return hash < 0 || destination.chars().skip(hash).allMatch(c -> c == '#');
    }
    return !(target instanceof LinkTarget.Broken);
  }

  private static boolean isLink(Reference reference) {
    return switch (reference.kind()) {
      case LINK, WIKI_LINK, EMBED -> true;
      case IMAGE, MEDIA -> false;
    };
  }

  private static String kind(Reference link, LinkTarget target) {
    if (link.kind() != Reference.Kind.LINK) {
      return "wikilink";
    }
    if (target instanceof LinkTarget.External) {
      return "external";
    }
    return link.destination().startsWith("#") ? "anchor" : "internal";
  }

  private void diagnostic(Diagnostic diagnostic) {
    json.string("severity", diagnostic.severity().label());
    json.string("code", diagnostic.code());
    json.string("path", diagnostic.path());
    SourcePosition at = position(diagnostic);
    json.number("line", at == null ? null : at.line());
    json.number("column", at == null ? null : at.column());
    json.string("message", diagnostic.message());
    json.string("hint", diagnostic.hint());
  }

  private @Nullable SourcePosition position(Diagnostic diagnostic) {
    String path = diagnostic.path();
    SourceSpan span = diagnostic.span();
    SourceText text = path == null ? null : context.sources().find(path);
    return text == null || span == null ? null : text.position(span.start());
  }
}
