package io.kartei.growth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What {@link CountedCalls} is for texts, for collections. */
@SuppressWarnings("NonApiType") // they are called in place of methods of just these classes
public final class CountedLists {
  private static final int BLOCK = 64;

  private CountedLists() {}

  public static int indexOf(List<?> it, Object o) {
    count("List.indexOf", it.size());
    return it.indexOf(o);
  }

  public static int lastIndexOf(List<?> it, Object o) {
    count("List.lastIndexOf", it.size());
    return it.lastIndexOf(o);
  }

  public static int indexOf(ArrayList<?> it, Object o) {
    count("ArrayList.indexOf", it.size());
    return it.indexOf(o);
  }

  public static int lastIndexOf(ArrayList<?> it, Object o) {
    count("ArrayList.lastIndexOf", it.size());
    return it.lastIndexOf(o);
  }

  public static int indexOf(LinkedList<?> it, Object o) {
    count("LinkedList.indexOf", it.size());
    return it.indexOf(o);
  }

  public static int lastIndexOf(LinkedList<?> it, Object o) {
    count("LinkedList.lastIndexOf", it.size());
    return it.lastIndexOf(o);
  }

  public static boolean contains(List<?> it, Object o) {
    count("List.contains", it.size());
    return it.contains(o);
  }

  public static boolean remove(List<?> it, Object o) {
    count("List.remove", it.size());
    return it.remove(o);
  }

  public static boolean contains(ArrayList<?> it, Object o) {
    count("ArrayList.contains", it.size());
    return it.contains(o);
  }

  public static boolean remove(ArrayList<?> it, Object o) {
    count("ArrayList.remove", it.size());
    return it.remove(o);
  }

  public static boolean contains(Deque<?> it, Object o) {
    count("Deque.contains", it.size());
    return it.contains(o);
  }

  public static boolean remove(Deque<?> it, Object o) {
    count("Deque.remove", it.size());
    return it.remove(o);
  }

  public static boolean contains(ArrayDeque<?> it, Object o) {
    count("ArrayDeque.contains", it.size());
    return it.contains(o);
  }

  public static boolean remove(ArrayDeque<?> it, Object o) {
    count("ArrayDeque.remove", it.size());
    return it.remove(o);
  }

  public static boolean contains(Collection<?> it, Object o) {
    count("Collection.contains", it instanceof Set ? 1 : it.size());
    return it.contains(o);
  }

  public static boolean remove(Collection<?> it, Object o) {
    count("Collection.remove", it instanceof Set ? 1 : it.size());
    return it.remove(o);
  }

  public static boolean contains(LinkedList<?> it, Object o) {
    count("LinkedList.contains", it.size());
    return it.contains(o);
  }

  public static boolean remove(LinkedList<?> it, Object o) {
    count("LinkedList.remove", it.size());
    return it.remove(o);
  }

  public static <E> E remove(List<E> it, int at) {
    count("List.remove", (it.size() - at) / BLOCK);
    return it.remove(at);
  }

  public static <E> void add(List<E> it, int at, E e) {
    count("List.add", (it.size() - at) / BLOCK);
    it.add(at, e);
  }

  public static <E> E remove(ArrayList<E> it, int at) {
    count("ArrayList.remove", (it.size() - at) / BLOCK);
    return it.remove(at);
  }

  public static <E> void add(ArrayList<E> it, int at, E e) {
    count("ArrayList.add", (it.size() - at) / BLOCK);
    it.add(at, e);
  }

  public static <E> E get(LinkedList<E> it, int at) {
    count("LinkedList.get", Math.min(at, it.size() - at));
    return it.get(at);
  }

  public static <E> boolean addAll(List<E> it, Collection<? extends E> c) {
    count("List.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(ArrayList<E> it, Collection<? extends E> c) {
    count("ArrayList.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(Collection<E> it, Collection<? extends E> c) {
    count("Collection.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(Set<E> it, Collection<? extends E> c) {
    count("Set.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(LinkedHashSet<E> it, Collection<? extends E> c) {
    count("LinkedHashSet.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(TreeSet<E> it, Collection<? extends E> c) {
    count("TreeSet.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> boolean addAll(Deque<E> it, Collection<? extends E> c) {
    count("Deque.addAll", c.size());
    return it.addAll(c);
  }

  public static <E> Stream<E> stream(List<E> it) {
    count("List.stream", 1);
    return it.stream();
  }

  public static <E> Object[] toArray(List<E> it) {
    count("List.toArray", it.size());
    return it.toArray();
  }

  public static <E> Stream<E> stream(Collection<E> it) {
    count("Collection.stream", 1);
    return it.stream();
  }

  public static <E> Object[] toArray(Collection<E> it) {
    count("Collection.toArray", it.size());
    return it.toArray();
  }

  public static <E> Stream<E> stream(ArrayList<E> it) {
    count("ArrayList.stream", 1);
    return it.stream();
  }

  public static <E> Object[] toArray(ArrayList<E> it) {
    count("ArrayList.toArray", it.size());
    return it.toArray();
  }

  public static <E> Stream<E> stream(Set<E> it) {
    count("Set.stream", 1);
    return it.stream();
  }

  public static <E> Object[] toArray(Set<E> it) {
    count("Set.toArray", it.size());
    return it.toArray();
  }

  public static <E> void sort(List<E> it, Comparator<? super E> by) {
    count("List.sort", it.size());
    it.sort(by);
  }

  public static Node item(NodeList it, int at) {
    count("NodeList.item", 0);
    return it.item(at);
  }

  public static int getLength(NodeList it) {
    count("NodeList.getLength", 1);
    return it.getLength();
  }

  private static void count(String method, long steps) {
    Steps.steps(method, 1 + steps);
  }
}
