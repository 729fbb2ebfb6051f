package io.kartei.render.anki;

import io.kartei.body.BodyLinks;
import io.kartei.body.HtmlBody;
import io.kartei.body.Loading;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Section;
import io.kartei.render.RenderContext;
import io.kartei.text.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A site's cards as Anki notes.
 *
 * @param notes in reading order
 */
record AnkiNotes(List<AnkiNote> notes) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COLONS = Pattern.compile("::+");

  private static final int GUID_LENGTH = 12;

  AnkiNotes {
    notes = List.copyOf(notes);
  }

  static AnkiNotes of(RenderContext context, MediaFiles media) {
    Maker maker = new Maker(context, media);
    List<AnkiNote> notes = new ArrayList<>();
    for (Card card : context.deck().cards()) {
      context
          .unit(context.index().page(card.note()), Phrase.of("without.card-in-anki"))
          .run(() -> notes.add(maker.note(card)));
    }
    return new AnkiNotes(notes);
  }

  /** Returns a {@link Hash} of the site and the card, which is the same in every build. */
  static String guid(String site, String card) {
    return Hash.of(site + "\n" + card).base64Url(GUID_LENGTH);
  }

  /** Builds the notes one by one. */
  private static final class Maker {
    private final RenderContext context;
    private final SiteIndex index;
    private final MediaFiles media;
    private final Map<String, Map<String, String>> exams = new HashMap<>();
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    Maker(RenderContext context, MediaFiles media) {
      this.context = context;
      this.index = context.index();
      this.media = media;
    }

    AnkiNote note(Card card) {
      NotePage page = index.page(card.note());
      AnkiLinks links = new AnkiLinks(context, card.note(), media);
      String front = html(card.frontWithChoices(), links);
      String back = html(card.sides().back(), links);
      long modified = context.changes().secondsOf(page.note().path());
      for (String path : links.used()) {
        modified = Math.max(modified, context.changes().secondsOf(path));
      }
      return new AnkiNote(
          guid(context.config().site().identity(), card.id()),
          deck(card, page),
          AnkiHtml.text(card.context()),
          front,
          back,
          source(card, page),
          AnkiHtml.text(String.join(" · ", labels(card, page))),
          tags(card, page),
          modified);
    }

    private String html(List<Block> blocks, BodyLinks links) {
      Map<String, String> drawings = new HashMap<>();
      Map<String, String> words = new HashMap<>();
      DiagramPictures.of(blocks, context.messages())
          .forEach(
              (id, picture) -> {
                String name = media.drawing(picture.svg());
                if (name != null) {
                  drawings.put(id, name);
                }
                words.put(id, picture.words());
              });
      String html =
          HtmlBody.of(
              blocks,
              links,
              context.fragment("", Loading.of(context.config().notes().remoteImages())));
      return AnkiHtml.of(html, drawings, words);
    }

    /**
     * Returns the deck's name: the site and the folders above the note; cards that aren't learnt by
     * default are in a deck within that.
     */
    private String deck(Card card, NotePage page) {
      List<String> names = new ArrayList<>();
      names.add(context.config().site().title());
      page.ancestors().stream().map(NavigationNode::title).forEach(names::add);
      if (card.tier() == Card.Tier.MORE) {
        names.add(context.messages().get("anki.more"));
      }
      return String.join(
          "::",
          names.stream()
              .map(
                  n ->
                      AnkiWords.plain(
                          BLANKS.matcher(COLONS.matcher(n).replaceAll(":")).replaceAll(" ")))
              .toList());
    }

    private String source(Card card, NotePage page) {
      String section = title(card.location().section(), page);
      String title =
          section == null || section.equals(page.title())
              ? page.title()
              : page.title() + " › " + section;
      String base = context.config().site().baseUrl();
      return base == null
          ? AnkiHtml.text(title)
          : AnkiHtml.link(
              base
                  + page.url()
                  + (card.location().anchor().isEmpty() ? "" : "#" + card.location().anchor()),
              title);
    }

    private @Nullable String title(@Nullable String section, NotePage page) {
      Map<String, String> titles =
          sections.computeIfAbsent(
              page.id(),
              id -> {
                Map<String, String> byId = new HashMap<>();
                for (Section one : page.note().text().sections()) {
                  byId.put(one.id(), one.title());
                }
                return byId;
              });
      return section == null ? null : titles.get(section);
    }

    private List<String> labels(Card card, NotePage page) {
      Map<String, String> known =
          exams.computeIfAbsent(
              page.id(),
              id -> {
                Map<String, String> byId = new HashMap<>();
                for (ExamReference reference : page.note().facts().examReferences()) {
                  byId.put(reference.id(), index.exams().label(reference));
                }
                return byId;
              });
      return card.examReferences().stream()
          .map(known::get)
          .filter(Objects::nonNull)
          .distinct()
          .toList();
    }

    private List<String> tags(Card card, NotePage page) {
      List<String> tags = new ArrayList<>(card.tags());
      tags.add("kartei/" + card.kind().label());
      for (ExamReference reference : page.note().facts().examReferences()) {
        if (card.examReferences().contains(reference.id())) {
          tags.add("exam/" + reference.sitting().id());
        }
      }
      return tags.stream()
          .map(AnkiWords::tag)
          .filter(t -> !t.isEmpty())
          .distinct()
          .sorted()
          .toList();
    }
  }
}
