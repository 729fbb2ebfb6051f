package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.RawDetails;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part that an author folded away: the answer to something above it, {@code
 * <details><summary>Answer </summary> ...}, or to the question in its own summary, {@code
 * <summary>What is a port?</summary> ...}.
 *
 * @param span where the summary is
 * @param summary the line to click on
 * @param content what unfolds
 * @param raw whether it is HTML that is kept as is
 */
record Fold(SourceSpan span, List<Block> summary, List<Block> content, boolean raw) {
  private static final int MAX_QUESTION = 500;

  private static final int MAX_PROMISE = 60;

  /** Returns the fold at an index among siblings, or null. */
  static @Nullable Fold at(List<Block> siblings, int index) {
    RawDetails raw = RawDetails.at(siblings, index);
    if (raw == null) {
      return of(siblings.get(index));
    }
    Inline words = new Inline.Text(raw.span(), raw.summary());
    Block summary = new Block.Plain(raw.span(), List.of(words));
    return new Fold(raw.span(), List.of(summary), raw.content(), true);
  }

  /** Returns the fold that a block is; null if the block doesn't unfold or has no summary. */
  static @Nullable Fold of(@Nullable Block block) {
    if (!(block instanceof Block.Element element) || !element.tag().equals("details")) {
      return null;
    }
    List<Block> summary = null;
    List<Block> rest = new ArrayList<>();
    for (Block child : element.children()) {
      List<Block> found = summary == null ? summary(child) : null;
      if (found == null) {
        rest.add(child);
      } else {
        summary = found;
        Block left = withoutSummary(child);
        if (left != null) {
          rest.add(left);
        }
      }
    }
    if (summary == null) {
      return null;
    }
    return new Fold(summary.isEmpty() ? block.span() : summary.get(0).span(), summary, rest, false);
  }

  /** Returns the question that the summary asks. If it is HTML, it stays as it is. */
  static @Nullable Candidate question(Siblings siblings, int index) {
    Fold fold = at(siblings.all(), index);
    if (fold == null) {
      return null;
    }
    if (!fold.asks(siblings.scope())) {
      if (!fold.raw && !siblings.isAsked(index) && !fold.answers(siblings.scope())) {
        siblings.reject(fold.span, "why.question.fold.other");
      }
      return null;
    }
    // an unclosed element may end before its content does
    int end = Math.max(fold.span.end(), siblings.get(index).span().end());
    return new Candidate(
        Convention.FOLD,
        siblings.shown(index, fold.raw ? index : index + 1, index + 1),
        fold.raw ? fold.span : new SourceSpan(fold.span.start(), end),
        null,
        fold.words(siblings.scope()).string(),
        fold.summary,
        decided ->
            Candidate.answered(
                PairLabel.withoutAnswerLabel(fold.content, siblings.scope()),
                Question.AnswerSource.IN_QUOTE));
  }

  /**
   * Returns the content of a fold, or of a box that is called so, as an answer to something above;
   * null if it isn't an answer.
   */
  static @Nullable List<Block> answer(@Nullable Block block, FactScope scope) {
    if (block instanceof Block.Callout box) {
      return isAnswer(box, scope) ? box.children() : null;
    }
    Fold fold = of(block);
    return fold != null && fold.answers(scope) ? fold.content : null;
  }

  private static boolean isAnswer(Block.Callout box, FactScope scope) {
    Text name = box.title().isEmpty() ? scope.words(box.type()) : scope.words(box.title());
    return !box.children().isEmpty() && name.words().is(Category.REVEALS_ANSWER);
  }

  /** Returns the words of the summary. */
  Text words(FactScope scope) {
    return scope.words(PlainText.ofBlocks(summary));
  }

  /**
   * Returns whether the summary promises an answer, and there is one: {@code #### Answer: B} is
   * enough.
   */
  boolean answers(FactScope scope) {
    Text words = words(scope);
    return words.string().length() <= MAX_PROMISE
        && words.words().is(Category.REVEALS_ANSWER)
        && (Content.in(content, scope)
            || content.stream()
                .flatMap(b -> b instanceof Block.Element e ? e.children().stream() : Stream.of(b))
                .anyMatch(Block.Heading.class::isInstance));
  }

  /** Returns whether the summary asks, and there is an answer. */
  boolean asks(FactScope scope) {
    Text text = words(scope);
    if (summary.isEmpty()
        || text.string().length() > MAX_QUESTION
        || !asks(text, Asking.withoutNumber(text, scope))) {
      return false;
    }
    return Content.in(content, scope);
  }

  private static boolean asks(Text text, Text words) {
    if (Asking.isQuestion(words)) {
      return !Asking.asksNothing(words);
    }
    // a request that addresses nobody may be a title: List of commands
    boolean addressed = Asking.isNumbered(text) || words.has(Category.ADDRESSES_READER);
    return addressed && (Asking.isRequest(words) || Asking.opensQuestion(words));
  }

  private static @Nullable List<Block> summary(Block block) {
    if (block instanceof Block.Element element && element.tag().equals("summary")) {
      return unwrapped(element.children());
    }
    List<Inline> content = Lines.contentOf(block);
    if (content != null) {
      for (Inline inline : content) {
        if (inline instanceof Inline.Element element && isSummary(inline)) {
          return List.of(new Block.Plain(inline.span(), element.content()));
        }
      }
    }
    return null;
  }

  /** Unwraps headings in a summary, which are only there for their looks. */
  private static List<Block> unwrapped(List<Block> blocks) {
    List<Block> unwrapped = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Element element) {
        unwrapped.addAll(unwrapped(element.children()));
      } else if (block instanceof Block.Heading heading) {
        unwrapped.add(new Block.Plain(heading.span(), heading.content()));
      } else {
        unwrapped.add(block);
      }
    }
    return unwrapped;
  }

  private static boolean isSummary(Inline inline) {
    return inline instanceof Inline.Element element && element.tag().equals("summary");
  }

  private static @Nullable Block withoutSummary(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content == null) {
      return null;
    }
    List<Inline> rest = content.stream().filter(inline -> !isSummary(inline)).toList();
    return PlainText.of(rest).isEmpty() ? null : new Block.Plain(block.span(), rest);
  }
}
