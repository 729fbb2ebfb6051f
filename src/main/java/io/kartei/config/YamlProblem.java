package io.kartei.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML.
 *
 * @param message what is wrong, half a sentence
 * @param offset the place in the text
 * @param hint what to do about it, or null
 */
public record YamlProblem(String message, int offset, @Nullable String hint) {

  /** What an exception of the parser's says of the text that it read. */
  public static YamlProblem of(JacksonException e, String text) {
    String problem = e.getOriginalMessage().lines().findFirst().orElse("not readable");
    JsonLocation location = e.getLocation();
    int offset = location == null ? 0 : offset(text, location.getCharOffset());
    if (e.getCause() instanceof MarkedYAMLException marked) {
      problem = Objects.requireNonNullElse(marked.getProblem(), problem);
      Mark mark = marked.getProblemMark();
      if (problem.contains("end of stream")
          && String.valueOf(marked.getContext()).contains("quoted scalar")) {
        problem = "this quote is never closed";
        mark = marked.getContextMark();
      }
      offset = mark == null ? offset : offset(text, mark.getIndex());
    }
    return new YamlProblem(problem, offset, hint(problem));
  }

  /** The offset of a place in a text; SnakeYAML counts code points. */
  private static int offset(String text, long codePoints) {
    return new CodePoints(text).offset(codePoints);
  }

  private static @Nullable String hint(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put a value that holds a colon into quotes: title: \"Networks: part 2\"";
    }
    if (problem.contains("TAB")) {
      return "indent with spaces instead of tabs";
    }
    if (problem.contains("quote")) {
      return "close it, or leave it out";
    }
    return problem.contains("cannot start any token") ? "put the value into quotes" : null;
  }
}
