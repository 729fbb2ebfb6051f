package io.kartei.render;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.output.SiteSink.Content;
import io.kartei.picture.ReducedSvg;
import io.kartei.picture.SvgReducer;
import io.kartei.source.ReadFault;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that accompany the notes, in the form in which they may be published. */
public final class AttachedFiles {
  private static final Pattern SVG = Pattern.compile("(?i).*\\.svg");

  private AttachedFiles() {}

  /** Returns whether a path names an SVG. */
  public static boolean isSvg(String path) {
    return SVG.matcher(path).matches();
  }

  /**
   * Writes a file to the site. An SVG is reduced to what is drawn unless the author's HTML is
   * trusted; any other file is copied unchanged, whatever its size. Reports what cannot be read or
   * published.
   */
  public static void publish(RenderContext context, SourceFile file, String url, SiteSink sink) {
    if (isReduced(context, file)) {
      byte[] drawn = drawn(context, file);
      if (drawn != null) {
        sink.put(url, drawn);
      }
      return;
    }
    try {
      sink.copy(url, file.file());
    } catch (IOException e) {
      unreadable(context, file, e);
    }
  }

  /**
   * Returns what {@link #publish} would write.
   *
   * @return null when it cannot be read or published, which is reported
   */
  public static @Nullable Content publishable(RenderContext context, SourceFile file) {
    if (isReduced(context, file)) {
      byte[] drawn = drawn(context, file);
      return drawn == null ? null : Content.of(drawn);
    }
    try {
      Files.newInputStream(file.file()).close();
      return Content.of(file.file());
    } catch (IOException e) {
      unreadable(context, file, e);
      return null;
    }
  }

  private static boolean isReduced(RenderContext context, SourceFile file) {
    return isSvg(file.path()) && context.config().notes().html() != HtmlMode.TRUSTED;
  }

  /**
   * Returns an SVG reduced to what is drawn; null when it cannot be read or isn't an SVG, which is
   * reported.
   */
  public static byte @Nullable [] drawn(RenderContext context, SourceFile file) {
    byte[] bytes = read(context, file);
    ReducedSvg svg = bytes == null ? null : SvgReducer.reduce(bytes);
    if (svg == null) {
      return null;
    }
    Diagnostic said = said(svg);
    if (said != null) {
      context.diagnostics().report(said.at(file.path(), null));
    }
    return svg.file();
  }

  private static byte @Nullable [] read(RenderContext context, SourceFile file) {
    try {
      return SourceReader.bytes(file.file(), SvgReducer.MAX_BYTES);
    } catch (IOException e) {
      unreadable(context, file, e);
      return null;
    }
  }

  private static void unreadable(RenderContext context, SourceFile file, IOException e) {
    context
        .diagnostics()
        .report(
            Diagnostic.warning("unreadable-file.left-out", Phrase.of(ReadFault.reason(e)))
                .at(file.path(), null)
                .hint(ReadFault.hint(e)));
  }

  private static @Nullable Diagnostic said(ReducedSvg svg) {
    if (svg.fault() != null) {
      return Diagnostic.warning("broken-svg.left-out", svg.fault());
    }
    return svg.dropped().isEmpty()
        ? null
        : Diagnostic.warning("dropped-svg.parts", svg.droppedInWords());
  }
}
