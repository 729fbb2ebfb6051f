package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes callouts that ask, {@code > [!question] Title}: the title is the question and the
 * content is the answer. If the title doesn't ask but the text below it does, the title is only its
 * name.
 */
final class CalloutQuestions {
  private static final Set<String> TYPES = Set.of("question", "faq", "help");

  private CalloutQuestions() {}

  static @Nullable Candidate at(Siblings siblings, int index) {
    if (!(siblings.get(index) instanceof Block.Callout callout)
        || !TYPES.contains(callout.type())
        || siblings.isAsked(index)) {
      return null;
    }
    List<Block> prompt = prompt(callout, siblings.scope());
    int asked = prompt.size() - (callout.title().isEmpty() ? 0 : 1);
    Text title = siblings.scope().words(callout.title());
    boolean named = title.string().contains(" ") && callout.type().equals("question");
    if (asked == 0 && !named && !Asking.asks(title)) {
      siblings.reject(callout.span(), "why.question.callout.title");
      return null;
    }
    Extent extent = siblings.shown(index, index + 1, index + 1);
    Candidate choice = choice(siblings.with(callout.children()), asked, prompt, extent, callout);
    return choice != null
        ? choice
        : Candidate.shown(
            Convention.CALLOUT,
            extent,
            callout.span(),
            prompt,
            PairLabel.withoutAnswerLabel(
                callout.children().subList(asked, callout.children().size()), siblings.scope()));
  }

  /**
   * Returns the question if there are options to choose from in the callout, else null. Options
   * that nothing tells the right ones of are part of what is asked, if the text says so.
   *
   * @param content what is in the callout
   * @param asked how many blocks of it belong to the prompt
   */
  private static @Nullable Candidate choice(
      Siblings content, int asked, List<Block> prompt, Extent extent, Block.Callout callout) {
    int at = asked;
    while (at < content.size() && Options.at(content, at) == null) {
      at++;
    }
    Options options = at == content.size() ? null : Options.at(content, at);
    if (options == null) {
      return null;
    }
    Solution found = content.solution(at);
    Solution solution = found == null || found.choices().isEmpty() ? null : found;
    List<Block> said = content.between(content.place(asked), content.place(at, options.part()));
    boolean chooses =
        Asking.announces(Siblings.words(prompt.get(0), content.scope()))
            || said.stream().anyMatch(b -> Asking.asks(Siblings.words(b, content.scope())));
    if (solution == null && !(options.isLettered() && chooses)) {
      return null;
    }
    List<Block> whole = new ArrayList<>(prompt);
    whole.addAll(solution != null ? said : callout.children().subList(asked, content.size()));
    List<Block> shown = new ArrayList<>(prompt);
    int end = solution == null ? content.size() : at + options.blocks();
    shown.addAll(content.between(content.place(asked), content.place(end)));
    List<Block> rest =
        solution == null
            ? List.of()
            : content.between(content.place(at + solution.blocks()), content.place(content.size()));
    return new Candidate(
        Convention.CALLOUT,
        extent,
        callout.span(),
        null,
        PlainText.ofBlocks(prompt),
        whole,
        shown,
        decided -> solution == null ? q -> q : q -> with(solution.answer(q), rest));
  }

  /** Returns a question with more in its answer. */
  private static Question with(Question question, List<Block> more) {
    List<Block> answer = new ArrayList<>(question.answer());
    answer.addAll(more);
    return more.isEmpty() ? question : question.choosing(question.choices(), answer);
  }

  /** Returns the title and, if it doesn't ask, the text below it that does. */
  private static List<Block> prompt(Block.Callout callout, FactScope scope) {
    List<Block> prompt = new ArrayList<>();
    if (!callout.title().isEmpty()) {
      prompt.add(new Block.Paragraph(callout.span(), callout.title()));
    }
    if (!Asking.asks(scope.words(callout.title()))) {
      callout.children().stream()
          .takeWhile(block -> Asking.isQuestion(Siblings.words(block, scope)))
          .forEach(prompt::add);
    }
    return prompt;
  }
}
