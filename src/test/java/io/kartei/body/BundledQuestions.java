package io.kartei.body;

import io.kartei.messages.Messages;
import io.kartei.theme.TemplateTheme;
import io.kartei.theme.Theme;

/** Questions as the bundled theme marks them up. */
public final class BundledQuestions {
  private static final Theme THEME = TemplateTheme.read(null);

  /** What German pages say. */
  public static final HtmlOptions.Words GERMAN =
      new HtmlOptions.Words(
          Messages.forLanguage("de"), question -> THEME.render("question", question));

  private BundledQuestions() {}
}
