package io.kartei.render.pdf.font;

import io.kartei.config.PaperConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.FontFile.UnfitFont;
import io.kartei.source.ReadFault;
import io.kartei.source.SourcePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The fonts that a project is printed with: Kartei's, and its own after them. */
public final class ProjectFonts {
  /** The largest fonts have about 30 MB: all of Chinese, Japanese and Korean. */
  private static final long MAX_MEGABYTES = 50;

  private ProjectFonts() {}

  /**
   * Returns the fonts for a site. A font of its own that can't be used is reported where the
   * configuration names it, and done without.
   */
  public static PaperFonts of(RenderContext context, PaperFontsOnce fonts) {
    PaperConfig.FontFile named = context.config().paper().font();
    if (named == null) {
      return fonts.get();
    }
    Diagnostic fault;
    try {
      Path file = SourcePaths.resolve(context.config().folders().project(), named.name());
      if (Files.size(file) <= MAX_MEGABYTES * 1_000_000) {
        return fonts.with(Files.readAllBytes(file));
      }
      fault = Diagnostic.warning("paper-font.too-large", named.name(), MAX_MEGABYTES);
    } catch (UnfitFont e) {
      fault = Diagnostic.warning(e.code(), named.name());
    } catch (InvalidPathException e) {
      fault = Diagnostic.warning("paper-font.no-path", named.name());
    } catch (IOException e) {
      fault =
          Diagnostic.warning("paper-font.unreadable", named.name(), Phrase.of(ReadFault.reason(e)))
              .hint(ReadFault.hint(e));
    }
    context.diagnostics().report(fault.at(named.config(), named.place()));
    return fonts.get();
  }
}
