package io.kartei.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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

  private final Map<Class<?>, Map<String, Accessor>> accessors = new ConcurrentHashMap<>();

  /**
   * A dotted name, taken apart once.
   *
   * @param whole the name as written
   * @param first its first part
   * @param of the component that it asks for when it is {@code hasLinks}: {@code links}; else null
   * @param rest what follows the first part, or null
   */
  record Name(String whole, String first, @Nullable String of, @Nullable Name rest) {
    static Name of(String name) {
      int dot = name.indexOf('.');
      String first = dot < 0 ? name : name.substring(0, dot);
      return new Name(name, first, component(first), dot < 0 ? null : of(name.substring(dot + 1)));
    }

    private static @Nullable String component(String first) {
      int start = HAS.length();
      return first.startsWith(HAS)
              && first.length() > start
              && Character.isUpperCase(first.charAt(start))
          ? Character.toLowerCase(first.charAt(start)) + first.substring(start + 1)
          : null;
    }
  }

  /**
   * Returns the value of a dotted name.
   *
   * @return {@link #MISSING} when the view lacks part of the name
   */
  @Nullable Object get(Object view, Name name) {
    if (view instanceof Map<?, ?> map) {
      Object value = map.get(name.whole());
      return value != null || map.containsKey(name.whole()) ? value : MISSING;
    }
    Map<String, Accessor> known = accessors(view.getClass());
    Accessor accessor = known.get(name.first());
    if (accessor == null) {
      String component = name.of();
      return component == null ? MISSING : has(view, known.get(component));
    }
    Object value = accessor.of(view);
    Name rest = name.rest();
    return rest == null || value == null ? value : get(value, rest);
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
    return new TreeSet<>(accessors(view.getClass()).keySet());
  }

  private static Object has(Object view, @Nullable Accessor accessor) {
    Object value = accessor == null ? null : accessor.of(view);
    if (value instanceof Collection<?> list) {
      return !list.isEmpty();
    }
    return value instanceof String text ? !text.isEmpty() : MISSING;
  }

  private Map<String, Accessor> accessors(Class<?> type) {
    return accessors.computeIfAbsent(type, ViewNames::find);
  }

  private static Map<String, Accessor> find(Class<?> type) {
    if (!type.isRecord()) {
      return Map.of();
    }
    Map<String, Accessor> found = new HashMap<>();
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
