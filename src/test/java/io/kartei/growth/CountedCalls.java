package io.kartei.growth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What instrumented code calls in place of methods of the Java library that take longer for more: a
 * method here stands for the one of its first argument's class with the same name. What is searched
 * counts one for each place, what is copied one for each {@link #BLOCK}.
 */
public final class CountedCalls {
  private static final int BLOCK = 64;

  private CountedCalls() {}

  public static int indexOf(String it, int what) {
    int found = it.indexOf(what);
    count("String.indexOf", found < 0 ? it.length() : found);
    return found;
  }

  public static int lastIndexOf(String it, int what) {
    int found = it.lastIndexOf(what);
    count("String.lastIndexOf", found < 0 ? it.length() : it.length() - found);
    return found;
  }

  public static int indexOf(String it, String what) {
    int found = it.indexOf(what);
    count("String.indexOf", found < 0 ? it.length() : found);
    return found;
  }

  public static int lastIndexOf(String it, String what) {
    int found = it.lastIndexOf(what);
    count("String.lastIndexOf", found < 0 ? it.length() : it.length() - found);
    return found;
  }

  public static int indexOf(String it, int what, int from) {
    int found = it.indexOf(what, from);
    count("String.indexOf", (found < 0 ? it.length() : found) - from);
    return found;
  }

  public static int lastIndexOf(String it, int what, int from) {
    int found = it.lastIndexOf(what, from);
    count("String.lastIndexOf", from - found);
    return found;
  }

  public static int indexOf(String it, String what, int from) {
    int found = it.indexOf(what, from);
    count("String.indexOf", (found < 0 ? it.length() : found) - from);
    return found;
  }

  public static int lastIndexOf(String it, String what, int from) {
    int found = it.lastIndexOf(what, from);
    count("String.lastIndexOf", from - found);
    return found;
  }

  public static boolean contains(String it, CharSequence what) {
    count("String.contains", it.length());
    return it.contains(what);
  }

  public static String substring(String it, int from) {
    count("String.substring", (it.length() - from) / BLOCK);
    return it.substring(from);
  }

  public static String substring(String it, int from, int to) {
    count("String.substring", (to - from) / BLOCK);
    return it.substring(from, to);
  }

  public static CharSequence subSequence(String it, int from, int to) {
    count("String.subSequence", (to - from) / BLOCK);
    return it.subSequence(from, to);
  }

  public static String replace(String it, char a, char b) {
    count("String.replace", it.length());
    return it.replace(a, b);
  }

  public static String replace(String it, CharSequence a, CharSequence b) {
    count("String.replace", it.length());
    return it.replace(a, b);
  }

  public static String replaceAll(String it, String a, String b) {
    count("String.replaceAll", it.length());
    return it.replaceAll(a, b);
  }

  public static String replaceFirst(String it, String a, String b) {
    count("String.replaceFirst", it.length());
    return it.replaceFirst(a, b);
  }

  public static String[] split(String it, String by) {
    count("String.split", it.length());
    return it.split(by);
  }

  public static boolean equals(String it, Object o) {
    count("String.equals", o instanceof String s && s.length() == it.length() ? it.length() / BLOCK : 0);
    return it.equals(o);
  }

  public static boolean matches(String it, String by) {
    count("String.matches", it.length());
    return it.matches(by);
  }

  public static String strip(String it) {
    count("String.strip", it.length() / BLOCK);
    return it.strip();
  }

  public static String trim(String it) {
    count("String.trim", it.length() / BLOCK);
    return it.trim();
  }

  public static boolean isBlank(String it) {
    count("String.isBlank", 1);
    return it.isBlank();
  }

  public static char[] toCharArray(String it) {
    count("String.toCharArray", it.length() / BLOCK);
    return it.toCharArray();
  }

  public static int hashCode(String it) {
    count("String.hashCode", 1);
    return it.hashCode();
  }

  public static String concat(String it, String b) {
    count("String.concat", (it.length() + b.length()) / BLOCK);
    return it.concat(b);
  }

  public static String toLowerCase(String it, Locale l) {
    count("String.toLowerCase", it.length());
    return it.toLowerCase(l);
  }

  public static String toUpperCase(String it, Locale l) {
    count("String.toUpperCase", it.length());
    return it.toUpperCase(l);
  }

  public static String toString(StringBuilder it) {
    count("StringBuilder.toString", it.length() / BLOCK);
    return it.toString();
  }

  public static String substring(StringBuilder it, int from, int to) {
    count("StringBuilder.substring", (to - from) / BLOCK);
    return it.substring(from, to);
  }

  public static StringBuilder append(StringBuilder it, String s) {
    count("StringBuilder.append", s == null ? 4 : s.length() / BLOCK);
    return it.append(s);
  }

  public static StringBuilder append(StringBuilder it, CharSequence s) {
    count("StringBuilder.append", s == null ? 4 : s.length() / BLOCK);
    return it.append(s);
  }

  public static StringBuilder append(StringBuilder it, CharSequence s, int from, int to) {
    count("StringBuilder.append", (to - from) / BLOCK);
    return it.append(s, from, to);
  }

  public static int indexOf(StringBuilder it, String what) {
    int found = it.indexOf(what);
    count("StringBuilder.indexOf", found < 0 ? it.length() : found);
    return found;
  }

  public static int lastIndexOf(StringBuilder it, String what) {
    int found = it.lastIndexOf(what);
    count("StringBuilder.lastIndexOf", found < 0 ? it.length() : it.length() - found);
    return found;
  }

  public static StringBuilder insert(StringBuilder it, int at, String s) {
    count("StringBuilder.insert", (it.length() - at) / BLOCK);
    return it.insert(at, s);
  }

  public static StringBuilder insert(StringBuilder it, int at, char s) {
    count("StringBuilder.insert", (it.length() - at) / BLOCK);
    return it.insert(at, s);
  }

  public static StringBuilder deleteCharAt(StringBuilder it, int at) {
    count("StringBuilder.deleteCharAt", (it.length() - at) / BLOCK);
    return it.deleteCharAt(at);
  }

  public static StringBuilder delete(StringBuilder it, int at, int end) {
    count("StringBuilder.delete", (it.length() - end) / BLOCK);
    return it.delete(at, end);
  }

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

  public static Matcher matcher(Pattern it, CharSequence text) {
    count("Pattern.matcher", 1);
    return it.matcher(new CountedText(text));
  }

  public static Matcher reset(Matcher it, CharSequence text) {
    count("Matcher.reset", 1);
    return it.reset(new CountedText(text));
  }

  public static String[] split(Pattern it, CharSequence text) {
    count("Pattern.split", 1);
    return it.split(new CountedText(text));
  }

  public static String[] split(Pattern it, CharSequence text, int limit) {
    count("Pattern.split", 1);
    return it.split(new CountedText(text), limit);
  }

  public static Stream<String> splitAsStream(Pattern it, CharSequence text) {
    count("Pattern.splitAsStream", 1);
    return it.splitAsStream(new CountedText(text));
  }

  public static Node item(NodeList it, int at) {
    count("NodeList.item", at);
    return it.item(at);
  }

  public static int getLength(NodeList it) {
    count("NodeList.getLength", 1);
    return it.getLength();
  }

  private static void count(String method, long steps) {
    Steps.steps(method, 1 + steps);
  }

  /** A text that counts how often an expression looks at it. */
  private record CountedText(CharSequence text) implements CharSequence {
    private static final int LOOKS = Steps.id("Pattern");

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      Steps.step(LOOKS);
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      count("Matcher.group", (end - start) / BLOCK);
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      count("Matcher.text", text.length());
      return text.toString();
    }
  }
}
