package io.kartei.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks up values in views for Mustache, and fails when a template uses a name that no enclosing
 * view has. Its only state is a cache, so templates can be filled from several threads.
 */
final class StrictViews extends AbstractObjectHandler {

  /** Thrown for a missing name; whoever catches it knows the template and line. */
  static final class MissingName extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient TemplateContext place;
    final String name;
    final transient Set<String> known;

    MissingName(TemplateContext place, String name, Set<String> known) {
      super(name);
      this.place = place;
      this.name = name;
      this.known = known;
    }
  }

  private final ViewNames names = new ViewNames();

  @Override
  public Binding createBinding(@Nullable String name, TemplateContext place, Code code) {
    // whole templates have no name, and nobody looks them up
    ViewNames.Name parts = ViewNames.Name.of(name == null ? "" : name);
    return scopes -> lookUp(parts, place, scopes);
  }

  /** Mustache calls this only for partials with computed names, which we don't have. */
  @Override
  public Wrapper find(String name, List<Object> scopes) {
    throw new UnsupportedOperationException("computed name " + name);
  }

  private @Nullable Object lookUp(ViewNames.Name name, TemplateContext place, List<Object> scopes) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Object scope = scopes.get(i);
      Object value = scope == null ? ViewNames.MISSING : names.get(scope, name);
      if (value != ViewNames.MISSING) {
        return value;
      }
    }
    throw new MissingName(place, name.whole(), known(name.whole(), scopes));
  }

  /** Returns the names that a template could have used in place of {@code name}. */
  private Set<String> known(String name, List<Object> scopes) {
    Set<String> known = new TreeSet<>();
    String[] parts = name.split("\\.");
    for (Object scope : scopes) {
      if (scope != null) {
        known.addAll(siblings(scope, parts));
      }
    }
    return known;
  }

  private List<String> siblings(Object scope, String[] parts) {
    Object view = scope;
    String prefix = "";
    int i = 0;
    while (i < parts.length - 1 && view.getClass().isRecord()) {
      Object next = names.get(view, ViewNames.Name.of(parts[i]));
      if (next == null || next == ViewNames.MISSING) {
        break;
      }
      prefix += parts[i++] + ".";
      view = next;
    }
    String rest = String.join(".", List.of(parts).subList(i, parts.length));
    List<String> found = new ArrayList<>();
    for (String sibling : names.names(view, rest)) {
      found.add(prefix + sibling);
    }
    return found;
  }
}
