package io.kartei.render.pdf.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Keeps OpenHTMLtoPDF from writing to the terminal during a build. */
public final class SilentLog {
  private SilentLog() {}

  /** Runs work during which the library logs nothing. */
  public static void during(Runnable work) {
    @Nullable XRLogger before = XRLog.getLoggerImpl();
    XRLog.setLoggerImpl(new Silence());
    try {
      work.run();
    } finally {
      if (before != null) { // null before the library's first use; the library needs a logger
        XRLog.setLoggerImpl(before);
      }
    }
  }

  /** Logs nothing. */
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
