package io.kartei.serve;

/** Threads that keep no process alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kartei-preview");
    thread.setDaemon(true);
    return thread;
  }
}
