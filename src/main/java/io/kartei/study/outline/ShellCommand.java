package io.kartei.study.outline;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A command for a shell, and what it is for: {@code `ls -a` shows hidden files}, a fence below a
 * line that leads to it or a heading, a comment above or after a command in a fence.
 *
 * @param at where it is
 * @param name the command's first word
 * @param command the command, as the author formatted it
 * @param purpose what it is for, without a colon or full stop at its end
 * @param lines how many commands it takes
 * @param taught whether the note teaches it, rather than that it is a step of some procedure
 */
public record ShellCommand(
    SourceSpan at,
    String name,
    List<Block> command,
    List<Inline> purpose,
    int lines,
    boolean taught) {
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 100;
  private static final String PROMPT = "$ ";

  /** Signs that code has and hardly any command. */
  private static final String CODE = "(){};";

  /** Signs in front of options. */
  private static final String OPTIONS = "-/";

  /** The commands of a note. */
  public static final class All {
    private final List<ShellCommand> commands;
    private final NavigableMap<Integer, SourceSpan> places = new TreeMap<>();

    private All(List<ShellCommand> commands) {
      this.commands = List.copyOf(commands);
      commands.forEach(command -> places.put(command.at.start(), command.at));
    }

    /** Returns them in reading order. */
    public List<ShellCommand> commands() {
      return commands;
    }

    /** Returns whether a place is within that of a command. */
    public boolean have(SourceSpan at) {
      Map.Entry<Integer, SourceSpan> place = places.floorEntry(at.start());
      return place != null && place.getValue().contains(at);
    }

    /** Returns whether most pieces of an answer are among them. */
    public boolean areMost(List<List<Block>> pieces) {
      long among = pieces.stream().filter(p -> !p.isEmpty() && have(p.get(0).span())).count();
      return among * 2 > pieces.size();
    }
  }

  /** Returns the commands of a note whose purpose it says. */
  public static All of(CardScope scope) {
    Finder finder = new Finder(scope);
    finder.sections(scope.note().text().body());
    return new All(finder.found);
  }

  /**
   * Returns what a line says about the command that it begins with, or null if it begins with none.
   */
  private static @Nullable List<Inline> said(List<Inline> line, CardScope scope) {
    List<Inline> rest = line.subList(1, line.size());
    String words = LineText.of(rest).text();
    Text text = scope.text(words);
    if (text.isEmpty() || text.tokens().isEmpty()) {
      return null;
    }
    Separator sign = Separator.at(text, 0);
    int from = sign == null ? 0 : sign.next();
    return from < text.tokens().size()
        ? InlineCut.from(rest, text.tokens().get(from).start())
        : null;
  }

  /** Returns the first word of what may be a command, or null if it isn't one. */
  private static @Nullable String name(String code, boolean known) {
    String[] words = code.strip().split(" ", -1);
    String name = words[0].equals("sudo") && words.length > 1 ? words[1] : words[0];
    boolean word = !name.isEmpty() && name.length() < code.length() + 1;
    boolean letters = false;
    for (int i = 0; word && i < name.length(); i++) {
      char c = name.charAt(i);
      letters |= Character.isLetter(c);
      word = c < 0x80 && (Character.isLetterOrDigit(c) || (i > 0 && "._-+".indexOf(c) >= 0));
    }
    boolean option = false;
    for (int i = 1; i < words.length; i++) {
      option |= words[i].length() > 1 && OPTIONS.indexOf(words[i].charAt(0)) >= 0;
    }
    boolean small = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    boolean cmdlet = name.indexOf('-') > 0 && Character.isUpperCase(name.charAt(0));
    boolean plain = code.chars().noneMatch(c -> CODE.indexOf(c) >= 0);
    boolean file = words.length == 1 && name.indexOf('.') >= 0;
    return word && letters && plain && !file && (small || cmdlet) && (known || option)
        ? name
        : null;
  }

  /** Goes through a note. */
  private static final class Finder {
    private final CardScope scope;
    private final List<ShellCommand> found = new ArrayList<>();

    private final Map<String, Section> sections = new HashMap<>();

    Finder(CardScope scope) {
      this.scope = scope;
      scope.note().text().sections().forEach(section -> sections.put(section.id(), section));
    }

    /** Returns whether code at a place is a command, unless its form speaks against it. */
    private boolean isTaught(SourceSpan at) {
      Section section = scope.note().text().sectionAt(at.start());
      while (section != null) {
        if (isAboutCommands(section.title())) {
          return true;
        }
        section = section.parent() == null ? null : sections.get(section.parent());
      }
      return isAboutCommands(scope.page().title());
    }

    private boolean isAboutCommands(String title) {
      return scope.text(title).has(Category.COMMAND_NOUN);
    }

    void sections(List<Block> body) {
      Block before = null;
      for (Block block : body) {
        if (block instanceof Block.Code code) {
          fence(code, before == null ? null : lead(before));
        } else {
          lines(block);
        }
        before = block;
      }
    }

    /** Returns what a fence is for: the heading or the line that ends in a colon above; or null. */
    private @Nullable List<Inline> lead(Block before) {
      if (before instanceof Block.Heading heading) {
        return Headings.clean(heading.content(), scope);
      }
      List<Inline> line = Lines.contentOf(before);
      if (line == null) {
        return null;
      }
      boolean leads =
          line.stream().noneMatch(Inline.SoftBreak.class::isInstance)
              && PlainText.of(line).endsWith(":")
              && !Label.of(line, scope).example();
      return leads ? Lines.withoutColon(line) : null;
    }

    private void lines(Block block) {
      new BodyWalker() {
        @Override
        public Done list(Block.ItemList list) {
          for (Block.Item item : list.items()) {
            List<Inline> line = Lines.contentOf(item);
            if (line != null) {
              line(line, item.span());
            }
          }
          return super.list(list);
        }

        @Override
        public Done table(Block.Table table) {
          return Done.DONE; // tables are asked for otherwise
        }

        @Override
        public Done quote(Block.Quote quote) {
          return Done.DONE;
        }
      }.blocks(List.of(block));
      List<Inline> line = Lines.contentOf(block);
      if (line != null && line.stream().noneMatch(Inline.SoftBreak.class::isInstance)) {
        line(line, block.span());
      }
    }

    private void line(List<Inline> line, SourceSpan at) {
      if (line.size() > 1 && line.get(0) instanceof Inline.Code code) {
        String name = name(code.text(), isTaught(at));
        List<Inline> said = name == null ? null : said(line, scope);
        if (name != null && said != null) {
          add(at, name, Pieces.paragraph(at, List.of(code)), said, 1, true);
        }
      }
    }

    private void fence(Block.Code code, @Nullable List<Inline> lead) {
      String language = code.language();
      if (language == null || !scope.text(language).is(Category.SHELL)) {
        return;
      }
      List<String> all = new ArrayList<>();
      List<String> below = new ArrayList<>(); // the last comment
      boolean commented = false;
      String comment = "";
      for (String line : code.text().lines().map(String::strip).toList()) {
        if (line.startsWith("#")) {
          told(code, below, comment);
          commented = true;
          comment = line.substring(1).strip();
        } else if (!line.isEmpty()) {
          String command = line.startsWith(PROMPT) ? line.substring(PROMPT.length()) : line;
          int behind = command.indexOf(" # ");
          String bare = behind < 0 ? command : command.substring(0, behind).strip();
          all.add(bare);
          if (behind < 0) {
            below.add(bare);
          } else {
            commented = true;
            told(code, new ArrayList<>(List.of(bare)), command.substring(behind + 3).strip());
          }
        }
      }
      told(code, below, comment);
      if (!commented && lead != null && !all.isEmpty()) {
        fenced(code, all, lead, true);
      }
    }

    /** Takes the commands that a comment is about. */
    private void told(Block.Code code, List<String> commands, String comment) {
      if (!comment.isEmpty() && !commands.isEmpty()) {
        fenced(
            code, commands, List.of(new Inline.Text(code.span(), comment)), isTaught(code.span()));
      }
      commands.clear();
    }

    private void fenced(
        Block.Code code, List<String> commands, List<Inline> purpose, boolean taught) {
      String name = name(commands.get(0), true);
      boolean few =
          commands.size() <= MAX_LINES && commands.stream().allMatch(c -> c.length() <= MAX_LENGTH);
      if (name != null && few) {
        String text = String.join("\n", commands) + "\n";
        Block back = new Block.Code(code.span(), code.language(), text);
        add(code.span(), name, List.of(back), purpose, commands.size(), taught);
      }
    }

    private void add(
        SourceSpan at,
        String name,
        List<Block> command,
        List<Inline> purpose,
        int lines,
        boolean taught) {
      List<Inline> bare = Lines.withoutColon(purpose);
      String text = PlainText.of(bare);
      if (text.endsWith(".")) {
        bare = InlineCut.of(bare, 0, LineText.of(bare).text().stripTrailing().length() - 1);
      }
      found.add(new ShellCommand(at, name.toLowerCase(Locale.ROOT), command, bare, lines, taught));
    }
  }
}
