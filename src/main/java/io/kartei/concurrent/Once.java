package io.kartei.concurrent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and only once. Thread-safe; after a failure the
 * next who asks tries again.
 */
public final class Once<T> implements Supplier<T> {
  private @Nullable Supplier<T> make;
  private @Nullable T value;

  private Once(Supplier<T> make) {
    this.make = make;
  }

  /** Returns a value that is made when it is first asked for. */
  public static <T> Once<T> of(Supplier<T> make) {
    return new Once<>(make);
  }

  @Override
  @SuppressWarnings("NullAway") // the value is as null as what makes it says
  public synchronized T get() {
    if (make != null) {
      value = make.get();
      make = null;
    }
    return value;
  }
}
