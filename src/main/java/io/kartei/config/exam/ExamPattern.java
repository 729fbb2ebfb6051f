package io.kartei.config.exam;

import java.util.ArrayList;
import java.util.List;

/** What the references of an exam scheme look like: words and named parts in order. */
public record ExamPattern(List<Element> elements) {

  /** An element of a pattern. */
  public sealed interface Element {}

  /** A required word, or one of several in the case of {@code Task|Question}. */
  public record Words(List<String> alternatives) implements Element {
    public Words {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** A named part: {@code {year}}. */
  public record Part(String name) implements Element {}

  /** Optional elements: {@code [...]}. */
  public record Optional(List<Element> elements) implements Element {
    public Optional {
      elements = List.copyOf(elements);
    }
  }

  public ExamPattern {
    elements = List.copyOf(elements);
  }

  /**
   * Returns the same pattern without a part and the word before it, which only says what the part
   * is.
   */
  public ExamPattern without(String part) {
    return new ExamPattern(without(elements, part));
  }

  private static List<Element> without(List<Element> elements, String part) {
    List<Element> rest = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof Part named && named.name().equals(part)) {
        int last = rest.size() - 1;
        if (last >= 0 && rest.get(last) instanceof Words) {
          rest.remove(last);
        }
      } else if (element instanceof Optional optional) {
        rest.add(new Optional(without(optional.elements(), part)));
      } else {
        rest.add(element);
      }
    }
    return rest;
  }

  /** Returns the names of its parts, in order. */
  public List<String> parts() {
    List<String> names = new ArrayList<>();
    collect(elements, names);
    return names;
  }

  private static void collect(List<Element> elements, List<String> names) {
    for (Element element : elements) {
      if (element instanceof Part part) {
        names.add(part.name());
      } else if (element instanceof Optional optional) {
        collect(optional.elements(), names);
      }
    }
  }
}
