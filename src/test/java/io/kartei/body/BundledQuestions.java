package io.kartei.body;

import io.kartei.theme.TemplateTheme;
import io.kartei.theme.Theme;
import java.util.function.Function;

/** Questions as the bundled theme marks them up. */
public final class BundledQuestions {
  private static final Theme THEME = TemplateTheme.read(null);

  public static final Function<QuestionView, String> MARKUP =
      question -> THEME.render("question", question);

  private BundledQuestions() {}
}
