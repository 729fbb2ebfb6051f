package io.kartei.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks names up in views: the components of records and the keys of maps, nothing else. */
final class ViewNames {

  /** Stands for a name that is not there; null is a value. */
  static final Object MISSING = new Object();

  private final Map<Class<?>, SortedMap<String, Method>> accessors = new ConcurrentHashMap<>();

  /**
   * The value of a dotted name.
   *
   * @return {@link #MISSING} when the first part that matters is not there
   */
  @Nullable Object get(Object view, String name) {
    if (view instanceof Map<?, ?> map) {
      return map.containsKey(name) ? map.get(name) : MISSING;
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Method accessor = accessors(view.getClass()).get(first);
    if (accessor == null) {
      return MISSING;
    }
    Object value = call(accessor, view);
    return dot < 0 || value == null ? value : get(value, name.substring(dot + 1));
  }

  /** The names that a view has, sorted; those of a map that begin like the one asked for. */
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

  private SortedMap<String, Method> accessors(Class<?> type) {
    return accessors.computeIfAbsent(type, ViewNames::find);
  }

  private static SortedMap<String, Method> find(Class<?> type) {
    if (!type.isRecord()) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, Method> found = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      found.put(component.getName(), accessor);
    }
    return found;
  }

  private static @Nullable Object call(Method accessor, Object view) {
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
