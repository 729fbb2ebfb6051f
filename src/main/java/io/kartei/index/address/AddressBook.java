package io.kartei.index.address;

import io.kartei.output.SitePath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has which address in the site. First come, first served: what comes later and wants an
 * address that is taken gets it with {@code -2}, {@code -3}, ...; so does a folder where a file is.
 * All names are such that every system can hold them, and taken is what a disk takes for the same
 * that does not tell case, or the forms of Unicode.
 */
final class AddressBook {
  /** Files and folders by {@link SitePath#fold} of their addresses. */
  private final Map<String, Held> files = new HashMap<>();

  private final Map<String, Held> folders = new HashMap<>();

  /** Where a folder's files are, by the folder they want to be in. */
  private final Map<String, Grant> moved = new HashMap<>();

  /** An address as it is written, and who has it. */
  record Held(String url, String owner) {}

  /**
   * An address that was given away.
   *
   * @param url the address
   * @param wanted the part of it, a file's or a folder's path, that somebody else had, or null
   * @param rival who had that, or null when nobody had it
   */
  record Grant(String url, @Nullable String wanted, @Nullable Held rival) {}

  /** Whether a file can be at this address as it is. */
  boolean isFree(String url) {
    return owner(url) == null;
  }

  /** Who has this address, or part of it; or null. */
  @Nullable String owner(String url) {
    String fold = SitePath.fold(url);
    for (int slash = fold.indexOf('/'); slash >= 0; slash = fold.indexOf('/', slash + 1)) {
      Held file = files.get(fold.substring(0, slash));
      if (file != null) {
        return file.owner();
      }
    }
    Held held = held(fold);
    return held == null ? null : held.owner();
  }

  private @Nullable Held held(String fold) {
    Held file = files.get(fold);
    return file != null ? file : folders.get(fold);
  }

  /** Gives away an address that is free, or as good as free. */
  void hold(String url, String owner) {
    files.putIfAbsent(SitePath.fold(url), new Held(url, owner));
    for (int slash = url.lastIndexOf('/'); slash > 0; slash = url.lastIndexOf('/', slash - 1)) {
      holdFolder(url.substring(0, slash), owner);
    }
  }

  /** Keeps an address for a folder. */
  void holdFolder(String folder, String owner) {
    folders.putIfAbsent(SitePath.fold(folder), new Held(folder, owner));
  }

  /** Gives away the address that is nearest to the one that is wanted. */
  Grant grant(String wanted, String owner) {
    String url = SitePath.portable(wanted);
    int slash = url.lastIndexOf('/');
    Grant folder = slash < 0 ? new Grant("", null, null) : folder(url.substring(0, slash));
    String inFolder = (slash < 0 ? "" : folder.url() + "/") + url.substring(slash + 1);
    String free = inFolder;
    for (int i = 2; held(SitePath.fold(free)) != null; i++) {
      free = numbered(inFolder, i);
    }
    Held rival = held(SitePath.fold(inFolder));
    hold(free, owner);
    return rival != null
        ? new Grant(free, inFolder, rival)
        : new Grant(free, folder.wanted(), folder.rival());
  }

  private Grant folder(String wanted) {
    Grant known = moved.get(wanted);
    if (known != null) {
      return known;
    }
    int slash = wanted.lastIndexOf('/');
    Grant parent = slash < 0 ? new Grant("", null, null) : folder(wanted.substring(0, slash));
    String inParent = (slash < 0 ? "" : parent.url() + "/") + wanted.substring(slash + 1);
    String free = inParent;
    for (int i = 2; files.containsKey(SitePath.fold(free)); i++) {
      free = inParent + "-" + i;
    }
    Held rival = files.get(SitePath.fold(inParent));
    Grant found =
        rival != null
            ? new Grant(free, inParent, rival)
            : new Grant(free, parent.wanted(), parent.rival());
    moved.put(wanted, found);
    return found;
  }

  /** With a number before the ending. */
  private static String numbered(String url, int number) {
    int dot = url.lastIndexOf('.');
    int end = dot > url.lastIndexOf('/') + 1 ? dot : url.length();
    return url.substring(0, end) + "-" + number + url.substring(end);
  }
}
