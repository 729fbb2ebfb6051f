package io.kartei.serve;

/** Makes threads that don't keep the process alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kartei-preview");
    thread.setDaemon(true);
    return thread;
  }
}
