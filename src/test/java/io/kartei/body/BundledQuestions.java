package io.kartei.body;

import io.kartei.messages.Messages;
import io.kartei.theme.TemplateTheme;
import io.kartei.theme.Theme;
import java.util.function.Function;

/** Questions as the bundled theme marks them up. */
public final class BundledQuestions {
  private static final Theme THEME = TemplateTheme.read(null);

  private static final Function<QuestionView, String> MARKUP =
      question -> THEME.render("question", question);

  /** What German pages say. */
  public static final HtmlOptions.Words GERMAN =
      new HtmlOptions.Words(Messages.forLanguage("de"), MARKUP);

  private BundledQuestions() {}
}
