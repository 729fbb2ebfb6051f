package io.kartei.growth;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    count(
        "String.equals",
        o instanceof String s && s.length() == it.length() ? it.length() / BLOCK : 0);
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
