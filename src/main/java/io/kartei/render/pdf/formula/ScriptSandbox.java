package io.kartei.render.pdf.formula;

import java.util.Arrays;
import java.util.function.Function;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;

/**
 * A JavaScript engine that sees no class of Java, no file and no network. It interprets scripts, so
 * that none becomes a class, and stops them after a number of instructions. One thread at a time.
 */
final class ScriptSandbox {
  private static final int COUNTED_EACH = 100_000;

  private final Engine engine = new Engine();
  private final ScriptableObject scope;

  ScriptSandbox() {
    scope = engine.call(context -> context.initSafeStandardObjects(null, false));
  }

  /** Thrown when a script takes too long; no script can catch it. */
  static final class TooLong extends Error {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too many instructions", null, false, false);
    }
  }

  /** Sets how many instructions may run from now on. */
  void allow(long instructions) {
    engine.left = instructions;
  }

  /** Gives scripts a function from arguments to a list of numbers. */
  void define(String name, Function<Object[], double[]> function) {
    engine.call(
        context -> {
          LambdaFunction callable =
              new LambdaFunction(
                  scope,
                  name,
                  0,
                  (now, here, self, arguments) -> {
                    double[] numbers = function.apply(arguments);
                    Object[] list = new Object[numbers.length];
                    for (int i = 0; i < list.length; i++) {
                      list[i] = numbers[i];
                    }
                    return now.newArray(scope, list);
                  });
          ScriptableObject.putProperty(scope, name, callable);
          return callable;
        });
  }

  /**
   * Runs a script.
   *
   * @return its value as text
   * @throws org.mozilla.javascript.RhinoException if it fails
   */
  String run(String script, String name) {
    return engine.call(
        context -> Context.toString(context.evaluateString(scope, script, name, 1, null)));
  }

  /**
   * Calls a function of a script.
   *
   * @param arguments texts, booleans, and arrays of texts
   * @return its value as text
   * @throws org.mozilla.javascript.RhinoException if it fails
   */
  String call(String function, Object... arguments) {
    return engine.call(
        context -> {
          Object[] given = new Object[arguments.length];
          for (int i = 0; i < given.length; i++) {
            given[i] =
                arguments[i] instanceof Object[] list
                    ? context.newArray(scope, Arrays.copyOf(list, list.length, Object[].class))
                    : arguments[i];
          }
          Callable called = (Callable) ScriptableObject.getProperty(scope, function);
          return Context.toString(called.call(context, scope, scope, given));
        });
  }

  private static final class Engine extends ContextFactory {
    private long left = Long.MAX_VALUE;

    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setClassShutter(name -> false);
      context.setInstructionObserverThreshold(COUNTED_EACH);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      left -= count;
      if (left < 0) {
        throw new TooLong();
      }
    }
  }
}
