package io.kartei.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which addresses readers of a printed link needn't be told, because its words lead there. */
public final class FamiliarAddress {
  /** In letters and digits. Shorter words lead nowhere by themselves, unless they are initials. */
  private static final int MIN_NAME = 4;

  private static final int MIN_INITIALS = 2;

  private static final String ENCYCLOPEDIA = "wikipedia.org";

  private FamiliarAddress() {}

  /**
   * Returns whether the words of a link show its address, or name what it leads to: they are the
   * last part of the address or, in the encyclopedia that readers look in anyway, contain that or
   * are its initials, as {@code DHCP} or {@code the lease (DHCP)} are those of {@code
   * Dynamic_Host_Configuration_Protocol}.
   */
  public static boolean isToldBy(String words, String address) {
    String readable = ReadableAddress.of(address);
    String said = plain(words);
    String shown = plain(readable.substring(readable.indexOf("://") + 1));
    if (said.isEmpty()) {
      return false;
    }
    if (said.contains(shown)) {
      return true;
    }
    for (String name : names(readable)) {
      String plain = plain(name);
      boolean isNamed = plain.length() >= MIN_NAME && said.contains(plain);
      if (said.equals(plain)
          || (isEncyclopedia(readable) && (isNamed || hasInitials(words, name)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEncyclopedia(String readable) {
    int start = readable.indexOf("://");
    String rest = start < 0 ? readable : readable.substring(start + 3);
    int slash = rest.indexOf('/');
    return (slash < 0 ? rest : rest.substring(0, slash)).endsWith(ENCYCLOPEDIA);
  }

  /** Returns the last part of an address's path and its fragment, without what is in brackets. */
  private static List<String> names(String readable) {
    List<String> names = new ArrayList<>();
    int start = readable.indexOf("://");
    String path = start < 0 ? readable : readable.substring(start + 3);
    int hash = path.indexOf('#');
    if (hash >= 0) {
      names.add(withoutBrackets(path.substring(hash + 1)));
      path = path.substring(0, hash);
    }
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int slash = whole.lastIndexOf('/');
    if (slash >= 0) {
      names.add(withoutBrackets(whole.substring(slash + 1)));
    }
    return names;
  }

  private static String withoutBrackets(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /** Returns whether one of the words is an acronym of a name. */
  private static boolean hasInitials(String words, String name) {
    StringBuilder initials = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (!Character.isLetterOrDigit(before)) {
          initials.append(c);
        }
        if (Character.isUpperCase(c)) {
          capitals.append(c);
        }
      }
      before = c;
    }
    String first = plain(initials.toString());
    String large = plain(capitals.toString());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      }
      if (word.length() >= MIN_INITIALS && isAcronym(word)) {
        String acronym = plain(word.toString());
        if (acronym.equals(first) || acronym.equals(large)) {
          return true;
        }
      }
      word.setLength(0);
    }
    return false;
  }

  private static boolean isAcronym(CharSequence word) {
    return word.chars().filter(Character::isUpperCase).count() >= MIN_INITIALS;
  }

  /** Returns the letters and digits of a text, in lower case. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
