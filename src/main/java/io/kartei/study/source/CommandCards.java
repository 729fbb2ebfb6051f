package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.draft.Placement;
import io.kartei.study.outline.ShellCommand;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards from commands for a shell and what they are for: the command for a purpose, and for a
 * single command its purpose.
 */
final class CommandCards implements CardExtractor {
  private static final CardSource COMMANDS = CardSource.of("commands");

  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 16;

  /** So many options make a command one of many that would do. */
  private static final int MIN_OPTIONS = 2;

  /** A path with so many folders is one of somebody's own system. */
  private static final int MIN_FOLDERS = 3;

  /** So many commands of a section are a topic, and not an aside. */
  private static final int MIN_SIBLINGS = 3;

  @Override
  public Set<CardSource> sources() {
    return Set.of(COMMANDS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<ShellCommand> commands = ShellCommand.of(scope).commands();
    boolean siblings = commands.size() >= MIN_SIBLINGS;
    Set<String> asked = new HashSet<>();
    List<CardDraft> cards = new ArrayList<>();
    for (ShellCommand command : commands) {
      Text purpose = scope.text(PlainText.of(command.purpose()));
      long words = purpose.count();
      if (words < MIN_WORDS
          || words > MAX_WORDS
          || purpose.string().endsWith("?")
          || !Character.isLetterOrDigit(purpose.string().codePointAt(0))
          || purpose.has(Category.POINTS_ELSEWHERE)
          || purpose.has(Category.STATEMENT_WORD)
          || purpose.has(Category.ADDRESSES_READER)
          || purpose.has(Category.REFERS_BACK)
          || purpose.opensWith(Category.SMALL_WORD)
          || Placement.isInAnswer(scope.note(), command.at())) {
        continue;
      }
      Set<Ground> main =
          namesOwnFile(command, purpose)
              ? Set.of(Ground.THIN, Ground.LOOSE)
              : !command.taught() || isSpecial(command, purpose)
                  ? Set.of(Ground.THIN)
                  : siblings ? Set.of(Ground.SIBLINGS, Ground.DEFINED) : Set.of(Ground.DEFINED);
      boolean says = says(purpose, command);
      List<Block> front = says ? null : wanted(command, purpose, scope);
      if (front != null && asked.add(PlainText.ofBlocks(front))) {
        cards.add(card(command, front, command.command(), scope).because(main));
      }
      boolean told = says && PlainText.ofBlocks(command.command()).equals(command.name());
      if (command.command().get(0) instanceof Block.Paragraph code && !told) {
        List<Block> what = scope.phrases().front(command.at(), "card.command.what", code.content());
        List<Block> back = Pieces.paragraph(command.at(), command.purpose());
        if (asked.add(PlainText.ofBlocks(what))) {
          cards.add(
              card(command, what, back, scope)
                  .because(
                      front == null || main.contains(Ground.LOOSE) ? main : Set.of(Ground.THIN)));
        }
      }
    }
    return cards;
  }

  /**
   * Returns whether a command has several options that its purpose doesn't tell, or somebody's
   * address: nobody would type just this.
   */
  private static boolean isSpecial(ShellCommand command, Text purpose) {
    String text = PlainText.ofBlocks(command.command());
    long options = 0;
    for (String word : text.split(" ", -1)) {
      options += word.startsWith("-") && !purpose.string().contains(word) ? 1 : 0;
    }
    int at = text.indexOf('@');
    boolean address = at > 0 && text.indexOf('.', at) > 0;
    return address || options >= MIN_OPTIONS;
  }

  /** Returns whether a command has the path of a file that its purpose doesn't name. */
  private static boolean namesOwnFile(ShellCommand command, Text purpose) {
    return Stream.of(PlainText.ofBlocks(command.command()).split(" ", -1))
        .filter(word -> word.chars().filter(c -> c == '/').count() >= MIN_FOLDERS)
        .anyMatch(word -> !purpose.string().contains(word.substring(word.lastIndexOf('/') + 1)));
  }

  /** Returns whether a purpose has the name of its command, which gives it away. */
  private static boolean says(Text purpose, ShellCommand command) {
    return purpose.tokens().stream().anyMatch(t -> t.folded().equals(command.name()));
  }

  /** Returns what asks for the command, or null if the purpose isn't something to be done. */
  private static @Nullable List<Block> wanted(ShellCommand command, Text purpose, CardScope scope) {
    String key = command.lines() > 1 ? "card.command.all" : "card.command.for";
    boolean activity = scope.phrases().isIn(Locale.GERMAN) && Wording.isActivity(purpose);
    if (activity || purpose.opensWith(Category.COMMAND_VERB)) {
      List<Inline> strong = Phrases.strong(command.at(), command.purpose());
      return scope.phrases().front(command.at(), key, strong);
    }
    if (command.lines() > 1 || !purpose.opensWith(Category.COMMAND_DOES)) {
      return null;
    }
    String text = LineText.of(command.purpose()).text();
    int first = text.offsetByCodePoints(0, 1);
    List<Inline> does = new ArrayList<>();
    does.add(new Inline.Text(command.at(), text.substring(0, first).toLowerCase(Locale.ROOT)));
    does.addAll(InlineCut.from(command.purpose(), first));
    return scope.phrases().front(command.at(), "card.command.does", does);
  }

  private static CardDraft card(
      ShellCommand command, List<Block> front, List<Block> back, CardScope scope) {
    Section section = scope.note().text().sectionAt(command.at().start());
    return CardDraft.of(
            Card.Kind.DEFINITION, section == null ? null : section.id(), command.at(), front, back)
        .grouped("command " + PlainText.ofBlocks(command.command()));
  }
}
