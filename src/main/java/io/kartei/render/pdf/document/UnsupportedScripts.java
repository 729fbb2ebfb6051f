package io.kartei.render.pdf.document;

import io.kartei.config.PaperConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PrintableText;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of notes with words in a script that paper can't show: once for each note, where the first
 * of them stands.
 */
public final class UnsupportedScripts extends BodyWalker {
  private final PrintableText printable;
  private @Nullable SourceSpan place;
  private int letter;

  /** The names of the scripts that can't be shown for the same reason as the first one. */
  private final Set<String> names = new LinkedHashSet<>();

  private UnsupportedScripts(PrintableText printable) {
    this.printable = printable;
  }

  /** Warns of all notes. */
  public static void tell(RenderContext context, PaperFonts fonts) {
    for (NotePage page : context.index().pages().values()) {
      UnsupportedScripts found = new UnsupportedScripts(fonts.printable());
      // a note that is too much for this is told where it is printed
      WorkUnit.of(d -> {}, Phrase.of("without.note"))
          .run(() -> found.blocks(page.note().text().body()));
      SourceSpan place = found.place;
      if (place != null) {
        Diagnostic said = said(context, found.letter, String.join(", ", found.names));
        SourceText text = context.sources().find(page.note().path());
        context
            .diagnostics()
            .report(text == null ? said.at(page.note().path(), place) : said.at(text.place(place)));
      }
    }
  }

  private static Diagnostic said(RenderContext context, int letter, String script) {
    PaperConfig.FontFile font = context.config().paper().font();
    if (PrintableText.isBeyondUs(letter)) {
      return Diagnostic.warning("script-on-paper.left-out", script);
    }
    return font == null
        ? Diagnostic.warning("script-on-paper.without-font", script)
        : Diagnostic.warning("script-on-paper.not-in-font", script, font.name());
  }

  /** Returns the name of a script: {@code Hebrew}, {@code Han}. */
  private static String name(Character.UnicodeScript script) {
    String name = script.name().replace('_', ' ');
    return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public Done text(Inline.Text text) {
    text.text()
        .codePoints()
        .filter(printable::isUnset)
        .forEach(
            c -> {
              if (place == null) {
                place = text.span();
                letter = c;
              }
              if (PrintableText.isBeyondUs(c) == PrintableText.isBeyondUs(letter)) {
                names.add(name(Character.UnicodeScript.of(c)));
              }
            });
    return Done.DONE;
  }
}
