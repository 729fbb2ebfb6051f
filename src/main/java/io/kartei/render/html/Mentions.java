package io.kartei.render.html;

import io.kartei.body.TextBody;
import io.kartei.index.LinkTarget;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.Reference;
import io.kartei.render.html.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sentences in which notes link to other notes. */
final class Mentions {
  /** How much of a sentence is shown before and after the link, in characters. */
  private static final int MAX_AROUND = 100;

  /**
   * A sentence with a link.
   *
   * @param before the sentence up to the link
   * @param link the text of the link
   * @param after the rest
   */
  record Sentence(String before, String link, String after) {}

  private final Site site;

  /** The first sentence, by the note that it is in, then by the note that it links to. */
  private final Map<String, Map<String, Sentence>> sentences = new ConcurrentHashMap<>();

  Mentions(Site site) {
    this.site = site;
  }

  /** Returns the first sentence of a note that links to another one, or null. */
  @Nullable Sentence of(String to, String from) {
    return sentences.computeIfAbsent(from, this::find).get(to);
  }

  private Map<String, Sentence> find(String note) {
    NotePage page = site.index().page(note);
    Finder finder = new Finder(site.index(), page);
    site.context().unit(page, Phrase.of("without.sentences")).run(finder::find);
    return finder.sentences;
  }

  /**
   * Returns the sentence around a link.
   *
   * @param start where the link begins in the text
   * @return null when the sentence says no more than the link
   */
  static @Nullable Sentence around(String text, int start, String link) {
    int end = start + link.length();
    int from = start;
    while (from > 0 && !endsSentence(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && (to == end || !endsSentence(text, to - 1))) {
      to++;
    }
    String before = text.substring(from, start).stripLeading();
    String after = text.substring(end, to).stripTrailing();
    if (before.length() > MAX_AROUND) {
      int blank = before.indexOf(' ', before.length() - MAX_AROUND);
      before = "… " + before.substring(blank < 0 ? before.length() : blank + 1);
    }
    if (after.length() > MAX_AROUND) {
      int blank = after.lastIndexOf(' ', MAX_AROUND);
      after = after.substring(0, Math.max(blank, 0)) + " …";
    }
    return before.isEmpty() && after.length() < 2 ? null : new Sentence(before, link, after);
  }

  /** Returns whether the character here ends a sentence: what follows begins with a capital. */
  private static boolean endsSentence(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && at > 2
        && Character.isLetterOrDigit(text.charAt(at - 2)) // not in "z. B."
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && !Character.isLowerCase(text.codePointAt(at + 2));
  }

  /** Finds the links of a note's paragraphs. */
  private static final class Finder extends BodyWalker {
    private final SiteIndex index;
    private final NotePage page;
    private final List<Inline> links = new ArrayList<>();
    private final Map<String, Sentence> sentences = new HashMap<>();

    Finder(SiteIndex index, NotePage page) {
      this.index = index;
      this.page = page;
    }

    void find() {
      blocks(page.note().text().body());
    }

    @Override
    protected Done text(Block paragraph, List<Inline> content) {
      links.clear();
      super.text(paragraph, content);
      if (!links.isEmpty()) {
        read(TextBody.line(content));
      }
      return Done.DONE;
    }

    private void read(String text) {
      int at = 0;
      for (Inline inline : links) {
        String words = TextBody.line(content(inline));
        int start = words.isBlank() ? -1 : text.indexOf(words, at);
        if (start >= 0) {
          at = start + words.length();
          add(inline, text, start, words);
        }
      }
    }

    private void add(Inline inline, String text, int start, String words) {
      String destination =
          inline instanceof Inline.WikiLink wiki
              ? Reference.wikiKey(wiki.target())
              : ((Inline.Link) inline).destination();
      if (index.resolve(page.id(), destination) instanceof LinkTarget.Note to
          && !to.note().equals(page.id())
          && !sentences.containsKey(to.note())) {
        Sentence sentence = around(text, start, words);
        if (sentence != null) {
          sentences.put(to.note(), sentence);
        }
      }
    }

    private static List<Inline> content(Inline inline) {
      return inline instanceof Inline.WikiLink wiki
          ? wiki.content()
          : ((Inline.Link) inline).content();
    }

    @Override
    public Done link(Inline.Link link) {
      links.add(link);
      return Done.DONE;
    }

    @Override
    public Done wikiLink(Inline.WikiLink link) {
      links.add(link);
      return Done.DONE;
    }
  }
}
