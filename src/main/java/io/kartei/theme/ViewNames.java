package io.kartei.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in views: the components of records, those of their {@link ViewPart parts}, and
 * the keys of maps. Unless the record defines it, {@code hasLinks} is whether the component {@code
 * links}, a list or a string, is non-empty.
 */
final class ViewNames {

  /** Marks a missing name, since null is a valid value. */
  static final Object MISSING = new Object();

  private static final String HAS = "has";

  /** Reads a component of a view. */
  private interface Accessor {
    @Nullable Object of(Object view);
  }

  private final Map<Class<?>, SortedMap<String, Accessor>> accessors = new ConcurrentHashMap<>();

  /**
   * Returns the value of a dotted name.
   *
   * @return {@link #MISSING} when the view lacks part of the name
   */
  @Nullable Object get(Object view, String name) {
    if (view instanceof Map<?, ?> map) {
      return map.containsKey(name) ? map.get(name) : MISSING;
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Accessor accessor = accessors(view.getClass()).get(first);
    if (accessor == null) {
      return first.startsWith(HAS) ? has(view, first.substring(HAS.length())) : MISSING;
    }
    Object value = accessor.of(view);
    return dot < 0 || value == null ? value : get(value, name.substring(dot + 1));
  }

  /**
   * Returns the names that a view has, sorted; for a map, only those with the prefix of the name
   * asked for.
   */
  Collection<String> names(Object view, String asked) {
    if (view instanceof Map<?, ?> map) {
      String prefix = asked.substring(0, asked.lastIndexOf('.') + 1);
      return map.keySet().stream()
          .map(String::valueOf)
          .filter(k -> k.startsWith(prefix))
          .sorted()
          .toList();
    }
    return accessors(view.getClass()).keySet();
  }

  private Object has(Object view, String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return MISSING;
    }
    String component = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    Accessor accessor = accessors(view.getClass()).get(component);
    Object value = accessor == null ? null : accessor.of(view);
    if (value instanceof Collection<?> list) {
      return !list.isEmpty();
    }
    return value instanceof String text ? !text.isEmpty() : MISSING;
  }

  private SortedMap<String, Accessor> accessors(Class<?> type) {
    return accessors.computeIfAbsent(type, ViewNames::find);
  }

  private static SortedMap<String, Accessor> find(Class<?> type) {
    if (!type.isRecord()) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, Accessor> found = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method method = component.getAccessor();
      method.setAccessible(true);
      if (ViewPart.class.isAssignableFrom(component.getType())) {
        find(component.getType())
            .forEach((name, inner) -> found.put(name, view -> inner.of(part(method, view))));
      } else {
        found.put(component.getName(), view -> call(method, view));
      }
    }
    return found;
  }

  private static Object part(Method accessor, Object view) {
    return Objects.requireNonNull(call(accessor, view));
  }

  private static @Nullable Object call(Method accessor, Object view) {
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
