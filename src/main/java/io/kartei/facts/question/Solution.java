package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A solution as authors without markers put it below a question: choices, or an answer that
 * unfolds.
 *
 * @param part the part of its first block where it begins; the parts before it ask
 * @param blocks number of blocks it covers
 * @param choices empty if there is nothing to choose from
 * @param answer the right answer
 * @param open whether it is a task list, or a list with marks, which only counts as a choice
 *     directly below a question
 * @param unsolved the options of which only a key can tell the right ones, or null
 */
record Solution(
    int part,
    int blocks,
    List<Question.Choice> choices,
    List<Block> answer,
    boolean open,
    @Nullable Options unsolved) {
  /** Kinds of callouts that say what is right, even without a title. */
  private static final Set<String> SOLVING = Set.of("check", "success", "done");

  /** Returns the solution that begins within a block, or null. */
  static @Nullable Solution at(Siblings siblings, int index) {
    Options options = Options.at(siblings, index);
    Solution chosen = options == null ? null : of(options, siblings, index);
    if (chosen != null) {
      return chosen;
    }
    Fold fold = Fold.at(siblings.all(), index);
    List<Block> answer =
        fold != null && fold.answers(siblings.scope())
            ? fold.content()
            : Fold.answer(siblings.get(index), siblings.scope());
    return answer == null ? null : new Solution(0, 1, List.of(), answer, false, null);
  }

  private static @Nullable Solution of(Options options, Siblings siblings, int index) {
    List<Options.Option> all = options.options();
    long marked = all.stream().filter(option -> option.right() != null).count();
    long right = all.stream().filter(option -> Boolean.TRUE.equals(option.right())).count();
    if (marked > 0) {
      boolean boxes = marked == all.size();
      boolean chooses = right > 0 && right < all.size();
      boolean open = boxes || !options.isLettered();
      return chooses && (boxes || !open || options.areAlternatives())
          ? chosen(options, right(options), List.of(), options.blocks(), open)
          : null;
    }
    int behind = index + options.blocks();
    boolean within = options.naming() != null;
    Block naming = within || behind >= siblings.size() ? options.naming() : siblings.get(behind);
    Naming named = naming == null ? null : Naming.of(naming, siblings.scope());
    if (named != null && fits(named.letters, options)) {
      int blocks = options.blocks() + (within ? 0 : 1);
      return chosen(options, named.letters.right(), named.explanation(), blocks, false);
    }
    return options.isLettered() && !within && !siblings.keys().isEmpty()
        ? new Solution(options.part(), options.blocks(), List.of(), List.of(), false, options)
        : null;
  }

  private static Set<Integer> right(Options options) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < options.options().size(); i++) {
      if (Boolean.TRUE.equals(options.options().get(i).right())) {
        right.add(i);
      }
    }
    return Set.copyOf(right);
  }

  private static boolean fits(ChoiceLetters letters, Options options) {
    return letters.right().stream().allMatch(choice -> choice < options.options().size());
  }

  /**
   * What names the right choices.
   *
   * @param blocks the blocks that do, without the fold around them
   * @param text its words
   */
  private record Naming(List<Block> blocks, Text text, ChoiceLetters letters) {

    static @Nullable Naming of(Block block, FactScope scope) {
      List<Block> revealed =
          block instanceof Block.Callout box && isRight(box)
              ? box.children()
              : Fold.answer(block, scope);
      List<Block> blocks = revealed == null ? List.of(block) : revealed;
      Block first = blocks.get(0);
      String line =
          first instanceof Block.Heading heading
              ? PlainText.of(heading.content())
              : Lines.of(first).stream()
                  .findFirst()
                  .map(words -> PlainText.of(words.rest()))
                  .orElse("");
      Text text = scope.words(line).fromFirstWord();
      ChoiceLetters letters = ChoiceLetters.named(text, revealed != null);
      return letters != null
          ? new Naming(blocks, text, letters)
          : revealed == null ? null : within(blocks, scope);
    }

    /** Returns whether a box without a title says what is right. */
    private static boolean isRight(Block.Callout box) {
      return box.title().isEmpty() && !box.children().isEmpty() && SOLVING.contains(box.type());
    }

    /** Returns what names them in a list of what an author chose, and what was right. */
    private static @Nullable Naming within(List<Block> blocks, FactScope scope) {
      Naming ticked = null;
      for (Block block : blocks) {
        if (block instanceof Block.ItemList list) {
          for (Block.Item item : list.items()) {
            Text text = words(item, scope);
            ChoiceLetters letters = ChoiceLetters.named(text, false);
            List<Block> said = said(blocks, scope);
            if (letters != null) {
              return new Naming(said, text, letters);
            }
            letters = ChoiceLetters.at(text, 0);
            ticked = letters == null ? ticked : new Naming(said, text, letters);
          }
        }
      }
      return ticked;
    }

    private static Text words(Block.Item item, FactScope scope) {
      List<Inline> line =
          item.children().isEmpty() ? null : Lines.contentOf(item.children().get(0));
      return line == null ? scope.words("") : scope.words(line).fromFirstWord();
    }

    /** Returns blocks without the items that only have letters. */
    private static List<Block> said(List<Block> blocks, FactScope scope) {
      List<Block> said = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Block.ItemList list) {
          List<Block.Item> items =
              list.items().stream()
                  .filter(item -> item.children().size() > 1 || says(words(item, scope)))
                  .toList();
          if (!items.isEmpty()) {
            SourceSpan span = SourceSpan.of(items, Block.Item::span);
            said.add(new Block.ItemList(span, list.ordered(), list.start(), items));
          }
        } else {
          said.add(block);
        }
      }
      return said;
    }

    /** Returns whether a line says more than which letters somebody chose, or were right. */
    private static boolean says(Text line) {
      int named = Math.max(0, line.begins(Category.NAMES_RIGHT_CHOICE));
      return line.from(named).tokens().stream()
          .anyMatch(token -> token.kind() == Token.Kind.WORD && ChoiceLetters.choice(token) < 0);
    }

    /** Returns the blocks if they say more than the letters; otherwise empty. */
    List<Block> explanation() {
      if (blocks.isEmpty() || blocks.get(0) instanceof Block.ItemList) {
        return blocks;
      }
      boolean more =
          blocks.size() > 1
              || Lines.of(blocks.get(0)).size() > 1
              || text.string()
                  .substring(letters.end())
                  .chars()
                  .anyMatch(Character::isLetterOrDigit);
      return !more
          ? List.of()
          : blocks.get(0) instanceof Block.Heading ? blocks.subList(1, blocks.size()) : blocks;
    }
  }

  private static Solution chosen(
      Options options, Set<Integer> right, List<Block> explanation, int blocks, boolean open) {
    List<Question.Choice> choices = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    List<Options.Option> all = options.options();
    for (int i = 0; i < all.size(); i++) {
      Options.Option option = all.get(i);
      boolean correct = right.contains(i);
      choices.add(new Question.Choice(PlainText.of(option.content()), option.content(), correct));
      if (correct) {
        Block line = new Block.Plain(option.span(), option.content());
        items.add(new Block.Item(option.span(), null, List.of(line)));
      }
    }
    List<Block> answer = new ArrayList<>();
    answer.add(new Block.ItemList(SourceSpan.of(all, Options.Option::span), false, 1, items));
    answer.addAll(explanation);
    return new Solution(options.part(), blocks, choices, answer, open, null);
  }

  /**
   * Returns the solution with what a key says about it; null if it needs a key and there is no
   * entry.
   *
   * @param number the question's number
   * @param offset where it is asked
   */
  @Nullable Solution solved(String number, int offset, AnswerKeys keys) {
    AnswerKeys.Entry entry = unsolved == null ? null : keys.entry(number, offset);
    if (unsolved == null || entry == null) {
      return unsolved == null ? this : null;
    }
    return fits(entry.letters(), unsolved)
        ? chosen(unsolved, entry.letters().right(), entry.said(), blocks, false)
        : null;
  }

  /** Returns the question with this solution as its answer. */
  Question answer(Question question) {
    return choices.isEmpty()
        ? question.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT)
        : question.choosing(choices, answer);
  }
}
