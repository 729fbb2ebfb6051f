package io.kartei.facts;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.FrontMatter;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.text.FileTitle;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a note is called: by its front matter, by the heading that opens it, or by its file.
 *
 * <p>A heading is the note's title if nothing to read comes before it, and it is the only one of
 * the first level or says what the file's name says. Any other heading is that of a section.
 */
final class TitleFinder {
  private static final Set<String> FOLDER_PAGES = Set.of("readme", "index", "_index");

  /** How many words of a file's name may be one in the text: client-server-modell. */
  private static final int MAX_JOINED = 4;

  private final List<Block> body;
  private final List<Section> sections;
  private final FrontMatter frontMatter;
  private final Lexicon lexicon;
  private final FileTitle file;

  /**
   * A note's title.
   *
   * @param text never blank
   * @param heading the block of the body that is the title, or null if none is; its words differ
   *     from the text if the front matter has a title
   */
  record Title(String text, Block.@Nullable Heading heading) {}

  private TitleFinder(
      List<Block> body,
      List<Section> sections,
      FrontMatter frontMatter,
      Lexicon lexicon,
      String name) {
    this.body = body;
    this.sections = sections;
    this.frontMatter = frontMatter;
    this.lexicon = lexicon;
    this.file = FileTitle.of(name);
  }

  /**
   * Finds the title of a note.
   *
   * @param path the note's path; a folder's own page is called like the folder
   * @param site the site's title, for the page of its top folder
   */
  static Title find(
      List<Block> body,
      List<Section> sections,
      FrontMatter frontMatter,
      Lexicon lexicon,
      String path,
      String site) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    boolean ofFolder = FOLDER_PAGES.contains(name.toLowerCase(Locale.ROOT));
    if (ofFolder && path.indexOf('/') < 0) {
      return new TitleFinder(body, sections, frontMatter, lexicon, name).title(site);
    }
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String named = ofFolder ? folder.substring(folder.lastIndexOf('/') + 1) : name;
    return new TitleFinder(body, sections, frontMatter, lexicon, named).title(null);
  }

  private Title title(@Nullable String otherwise) {
    Block.Heading heading = heading();
    String chosen = frontMatter.title();
    if (chosen != null) {
      return new Title(chosen, heading);
    }
    if (heading != null) {
      return new Title(titleOf(heading), heading);
    }
    return new Title(otherwise != null ? otherwise : byFile(), null);
  }

  private Block.@Nullable Heading heading() {
    for (Block block : body) {
      if (block instanceof Block.Heading heading) {
        String text = titleOf(heading);
        boolean only = heading.level() == 1 && isOnlyOne() && !isOfEveryNote(text);
        return !text.isBlank() && (only || isNamed(heading, text)) ? heading : null;
      }
      if (!isSilent(block)) {
        return null;
      }
    }
    return null;
  }

  private String titleOf(Block.Heading heading) {
    return sections.stream()
        .filter(section -> section.id().equals(heading.id()))
        .findFirst()
        .map(Section::title)
        .orElse("");
  }

  private boolean isOnlyOne() {
    return body.stream().filter(b -> b instanceof Block.Heading h && h.level() == 1).count() == 1;
  }

  /** Returns whether a heading is that of a part all notes have, and the file's name isn't. */
  private boolean isOfEveryNote(String heading) {
    boolean named = file.words().stream().anyMatch(w -> w.chars().anyMatch(Character::isLetter));
    return named && !isNamed(heading) && lexicon.text(heading).is(Category.COURSE_HEADING);
  }

  /** Returns whether a heading, and no other beside it, has the words of the file's name. */
  private boolean isNamed(Block.Heading heading, String text) {
    return isNamed(text)
        && (heading.level() == 1
            || body.stream()
                .noneMatch(
                    other ->
                        other != heading
                            && other instanceof Block.Heading beside
                            && beside.level() == heading.level()
                            && isNamed(titleOf(beside))));
  }

  /** Returns whether a heading has all words of the file's name or of the chosen title. */
  private boolean isNamed(String heading) {
    Set<String> words = slugs(Words.of(heading));
    String chosen = frontMatter.title();
    return words.containsAll(slugs(chosen == null ? file.words() : Words.of(chosen)));
  }

  private static Set<String> slugs(List<String> words) {
    return words.stream()
        .flatMap(word -> List.of(Slugs.of(word).split("-", -1)).stream())
        .filter(slug -> !slug.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Returns whether a block has nothing to read: exam references, pictures, tags, links. */
  private static boolean isSilent(Block block) {
    if (block instanceof Block.Quote quote) {
      return quote.children().stream().allMatch(Block.ExamReferences.class::isInstance);
    }
    if (block instanceof Block.Element element) {
      return element.children().stream().allMatch(TitleFinder::isSilent);
    }
    if (block instanceof Block.Text text) {
      return text.content().stream().allMatch(TitleFinder::isSilent);
    }
    return block instanceof Block.Rule
        || block instanceof Block.Contents
        || block instanceof Block.ExamReferences;
  }

  private static boolean isSilent(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
    return inline instanceof Inline.Image
        || inline instanceof Inline.Link
        || inline instanceof Inline.WikiLink
        || inline instanceof Inline.Tag
        || inline instanceof Inline.Anchor
        || inline instanceof Inline.ExamReferences
        || inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak;
  }

  /** Returns the name of the file, or the first alias if that is better to read. */
  private String byFile() {
    String name = file.text();
    boolean readable = !file.slug() && name.codePoints().anyMatch(Character::isLetter);
    if (!readable && !frontMatter.aliases().isEmpty()) {
      String alias = frontMatter.aliases().get(0);
      if (alias.indexOf('/') < 0) {
        return alias;
      }
    }
    return file.slug() ? spelled() : name;
  }

  /** Returns the words of the file's name as the note's own text spells them. */
  private String spelled() {
    List<String> slugs = file.words().stream().map(Slugs::of).toList();
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (int from = 0; from < slugs.size(); from++) {
      for (int to = from + 1; to <= Math.min(slugs.size(), from + MAX_JOINED); to++) {
        spellings.put(String.join("-", slugs.subList(from, to)), new HashMap<>());
      }
    }
    for (String word : Words.of(PlainText.ofBlocks(body))) {
      Map<String, Integer> of = spellings.get(Slugs.of(word));
      if (of != null) {
        of.merge(word, 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    for (int from = 0; from < slugs.size(); ) {
      int to = Math.min(slugs.size(), from + MAX_JOINED);
      Map<String, Integer> of = Map.of();
      for (; to > from && of.isEmpty(); to--) {
        of = spellings.getOrDefault(String.join("-", slugs.subList(from, to)), Map.of());
      }
      to = of.isEmpty() ? from + 1 : to + 1;
      words.add(mostCommon(of, file.words().get(from)));
      from = to;
    }
    return FileTitle.capitalized(String.join(" ", words));
  }

  private String mostCommon(Map<String, Integer> spellings, String word) {
    int most = 0;
    String best = word;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      String other = spelling.getKey();
      int count = spelling.getValue();
      if (count > most || (count == most && other.compareTo(best) < 0)) {
        most = count;
        best = other;
      }
    }
    return lexicon.isWord(best, Category.STOP_WORD) ? best.toLowerCase(Locale.ROOT) : best;
  }
}
