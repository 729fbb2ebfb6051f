package io.kartei.serve;

/** Makes threads that don't keep the process alive. */
final class DaemonThreads {
  /** Pages are made when they are asked for; see the threads of a build. In bytes. */
  private static final long STACK = 512L << 20;

  private DaemonThreads() {}

  static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "kartei-preview", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
