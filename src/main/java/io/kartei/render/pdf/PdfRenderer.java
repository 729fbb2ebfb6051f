package io.kartei.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.Work;
import io.kartei.study.ComparisonSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Prints each comparison sheet. The fonts are read once for the life of a renderer, so one that is
 * kept renders its second site faster than its first.
 */
public final class PdfRenderer implements Renderer {
  private @Nullable PaperFonts fonts;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public void render(RenderContext context, SiteSink sink) {
    if (context.sheets().isEmpty()) {
      return;
    }
    PaperFonts paperFonts = fonts();
    SheetPress press = new SheetPress(paperFonts, context.sources());
    XRLogger before = XRLog.getLoggerImpl();
    XRLog.setLoggerImpl(new Silence());
    try {
      Work.forEach(
          context.executor(),
          context.sheets(),
          sheet -> sink.put(sheet.pdf(), print(sheet, context, paperFonts, press)));
    } finally {
      XRLog.setLoggerImpl(before);
    }
  }

  private static byte[] print(
      ComparisonSheet sheet, RenderContext context, PaperFonts fonts, SheetPress press) {
    SheetDocument document = new SheetDocument(sheet, context, fonts);
    Map<SheetLayout, LaidSheet> tried = new LinkedHashMap<>();
    try {
      SheetFitter fitter =
          new SheetFitter(
              layout -> tried.computeIfAbsent(layout, l -> press.lay(document.in(l))).pages(),
              document::keepsWords);
      LaidSheet best = tried.get(fitter.fit());
      if (best == null) {
        throw new IllegalStateException("the fitter chose what it has not tried");
      }
      return best.print(sheet.pdf());
    } finally {
      tried.values().forEach(LaidSheet::close);
    }
  }

  private synchronized PaperFonts fonts() {
    PaperFonts read = fonts;
    if (read == null) {
      read = new PaperFonts();
      fonts = read;
    }
    return read;
  }

  /** Keeps the library from writing to the terminal of a build. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
