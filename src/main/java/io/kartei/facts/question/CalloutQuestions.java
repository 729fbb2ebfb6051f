package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Text;
import io.kartei.model.Block;
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
    return Candidate.shown(
        Convention.CALLOUT,
        siblings.shown(index, index + 1, index + 1),
        callout.span(),
        prompt,
        callout.children().subList(asked, callout.children().size()));
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
