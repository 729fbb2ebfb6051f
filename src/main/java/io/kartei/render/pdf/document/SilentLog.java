package io.kartei.render.pdf.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Keeps the library from writing to the terminal of a build. */
public final class SilentLog {
  private SilentLog() {}

  /** Does some work during which the library says nothing. */
  public static void during(Runnable work) {
    @Nullable XRLogger before = XRLog.getLoggerImpl();
    XRLog.setLoggerImpl(new Silence());
    try {
      work.run();
    } finally {
      if (before != null) { // there is none before the library's first work, and it needs one
        XRLog.setLoggerImpl(before);
      }
    }
  }

  /** Says nothing. */
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
