package io.kartei.body;

import io.kartei.index.ExamIndex;
import io.kartei.index.LinkTarget;
import io.kartei.index.SiteIndex;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The addresses in a note's body, as seen from a page of the site. Not thread-safe. */
public final class PageLinks implements BodyLinks {
  private final SiteIndex index;
  private final String note;
  private final String page;

  /** Created on demand, since most of the many pages never need it. */
  private @Nullable Map<String, ExamReference> examReferences;

  private @Nullable Map<String, Question> questions;

  /** The slices shown in place of embeds, including nested ones, by note. */
  private final Map<String, BodySlice> slices;

  /**
   * Creates the addresses in one note.
   *
   * @param index all notes
   * @param note the id of the note that the body comes from
   * @param page the path of the page that the body is written to, relative to the site's root;
   *     empty for addresses relative to the root itself
   */
  public PageLinks(SiteIndex index, String note, String page) {
    this(index, note, page, new HashMap<>());
  }

  private PageLinks(SiteIndex index, String note, String page, Map<String, BodySlice> slices) {
    this.index = index;
    this.note = note;
    this.page = page;
    this.slices = slices;
  }

  @Override
  public Href link(String destination) {
    return href(index.resolve(note, destination));
  }

  @Override
  public Href named(String name) {
    return href(index.resolve(note, Reference.wikiKey(name)));
  }

  @Override
  public @Nullable Embedded embedded(String name) {
    if (!(index.resolve(note, Reference.wikiKey(name)) instanceof LinkTarget.Note to)) {
      return null;
    }
    return new Embedded(
        to.note(),
        to.note() + "#" + to.anchor(),
        () -> slice(to.note()).at(to.anchor()),
        new PageLinks(index, to.note(), page, slices),
        href(to));
  }

  private BodySlice slice(String id) {
    return slices.computeIfAbsent(id, key -> new BodySlice(index.page(key).note()));
  }

  @Override
  public Href image(String destination) {
    return href(index.picture(note, destination));
  }

  @Override
  public @Nullable String tag(String name) {
    String url = index.tags().get(name);
    return url == null ? null : Urls.relative(page, index.generated(url));
  }

  @Override
  public List<ExamIndex.Asked> asked(List<String> ids) {
    Map<String, ExamReference> known = examReferences();
    return index.exams().asked(ids.stream().map(known::get).filter(Objects::nonNull).toList());
  }

  private Map<String, ExamReference> examReferences() {
    Map<String, ExamReference> known = examReferences;
    if (known == null) {
      known = new HashMap<>();
      for (ExamReference reference : index.page(note).note().facts().examReferences()) {
        known.put(reference.id(), reference);
      }
      examReferences = known;
    }
    return known;
  }

  @Override
  public @Nullable Chip examReference(String id) {
    ExamReference reference = examReferences().get(id);
    if (reference == null) {
      return null;
    }
    String url = index.generated("exams/" + reference.sitting().id() + ".html");
    return new Chip(
        index.exams().label(reference),
        Urls.relative(page, url) + "#" + ExamIndex.anchor(reference.task().number()));
  }

  @Override
  public @Nullable Question question(String id) {
    Map<String, Question> known = questions;
    if (known == null) {
      known = new HashMap<>();
      for (Question question : index.page(note).note().facts().questions()) {
        known.put(question.id(), question);
      }
      questions = known;
    }
    return known.get(id);
  }

  private Href href(LinkTarget target) {
    if (target instanceof LinkTarget.Note to) {
      return new Href(toNote(to), Kind.INTERNAL);
    }
    if (target instanceof LinkTarget.Attachment file) {
      return new Href(
          Urls.relative(page, index.attachment(file.path())) + file.suffix(), Kind.ATTACHMENT);
    }
    if (target instanceof LinkTarget.SitePage generated) {
      return new Href(Urls.relative(page, generated.url()), Kind.INTERNAL);
    }
    if (target instanceof LinkTarget.External external) {
      return new Href(external.url(), Kind.EXTERNAL);
    }
    return new Href("", Kind.BROKEN);
  }

  private String toNote(LinkTarget.Note to) {
    String url = index.page(to.note()).url();
    if (to.anchor() == null) {
      return Urls.relative(page, url);
    }
    return (url.equals(page) ? "" : Urls.relative(page, url)) + "#" + to.anchor();
  }
}
