package io.kartei;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The codes of diagnostics in source files, whatever small method helps to make them: what is
 * handed to a parameter {@code code} beside a {@code message} is one, also where a condition
 * chooses among several.
 */
final class DiagnosticCodes {
  /** By the name of a method, at which places it may take a code; private ones by their file. */
  private final Map<String, Set<Integer>> takers = new HashMap<>();

  private final Set<String> codes = new TreeSet<>();

  private DiagnosticCodes() {}

  static Set<String> in(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCodes found = new DiagnosticCodes();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var units = task.parse();
      for (CompilationUnitTree unit : units) {
        found.new Takers(unit).scan(unit, null);
      }
      for (CompilationUnitTree unit : units) {
        found.new Calls(unit).scan(unit, null);
      }
    }
    return found.codes;
  }

  private static String inFile(CompilationUnitTree unit, String method) {
    return unit.getSourceFile().getName() + ' ' + method;
  }

  /** Finds who takes codes: with the code always comes a message. */
  private final class Takers extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;

    Takers(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      List<String> names =
          method.getParameters().stream().map(p -> p.getType() + " " + p.getName()).toList();
      int place = names.indexOf("String code");
      if (place >= 0 && names.contains("String message")) {
        String name = method.getName().toString();
        boolean local = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
        takers.computeIfAbsent(local ? inFile(unit, name) : name, n -> new TreeSet<>()).add(place);
      }
      return super.visitMethod(method, null);
    }
  }

  /** Finds what they get. */
  private final class Calls extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;

    Calls(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String select = call.getMethodSelect().toString();
      String name = select.replaceFirst("(?s).*\\.", "").strip();
      take(takers.getOrDefault(name, Set.of()), call.getArguments());
      if (select.equals(name)) {
        take(takers.getOrDefault(inFile(unit, name), Set.of()), call.getArguments());
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
      if (made.getIdentifier().toString().equals("Diagnostic")) {
        take(Set.of(1), made.getArguments());
      }
      return super.visitNewClass(made, null);
    }

    private void take(Set<Integer> places, List<? extends ExpressionTree> arguments) {
      for (int place : places) {
        if (place < arguments.size()) {
          new Literals().scan(arguments.get(place), null);
        }
      }
    }
  }

  private final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String text
          && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        codes.add(text);
      }
      return null;
    }
  }
}
