package io.kartei.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** For as long as this is open, the library does not write to the terminal of a build. */
record Quiet(XRLogger before) implements AutoCloseable {

  static Quiet please() {
    Quiet quiet = new Quiet(XRLog.getLoggerImpl());
    XRLog.setLoggerImpl(new Silence());
    return quiet;
  }

  @Override
  public void close() {
    XRLog.setLoggerImpl(before);
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
