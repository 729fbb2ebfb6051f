package io.kartei.index.address;

import io.kartei.output.SitePath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assigns the addresses of the site, first come, first served: if an address is taken, the
 * latecomer gets it with {@code -2}, {@code -3}, ... appended, and so does a folder where there is
 * already a file. All names are valid on every system, and addresses that differ only in case or
 * Unicode form count as the same, as they do on some disks.
 */
final class AddressBook {
  /** Files and folders by {@link SitePath#fold} of their addresses. */
  private final Map<String, Held> files = new HashMap<>();

  private final Map<String, Held> folders = new HashMap<>();

  /** Where a folder's files went, by the folder they were meant for. */
  private final Map<String, Grant> moved = new HashMap<>();

  /** An address as written, and its owner. */
  record Held(String url, String owner) {}

  /**
   * An address that was assigned.
   *
   * @param url the address
   * @param wanted the part of the wanted address, a file's or a folder's path, that somebody else
   *     had, or null
   * @param rival who had that, or null if nobody did
   */
  record Grant(String url, @Nullable String wanted, @Nullable Held rival) {}

  /** Whether a file can have exactly this address. */
  boolean isFree(String url) {
    return owner(url) == null;
  }

  /** Returns who has this address or part of it, or null. */
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

  /** Assigns an address that is free, or may be treated as free. */
  void hold(String url, String owner) {
    files.putIfAbsent(SitePath.fold(url), new Held(url, owner));
    for (int slash = url.lastIndexOf('/'); slash > 0; slash = url.lastIndexOf('/', slash - 1)) {
      holdFolder(url.substring(0, slash), owner);
    }
  }

  /** Reserves an address for a folder. */
  void holdFolder(String folder, String owner) {
    folders.putIfAbsent(SitePath.fold(folder), new Held(folder, owner));
  }

  /** Assigns the free address closest to the one that is wanted. */
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

  /** Inserts a number before the extension. */
  private static String numbered(String url, int number) {
    int dot = url.lastIndexOf('.');
    int end = dot > url.lastIndexOf('/') + 1 ? dot : url.length();
    return url.substring(0, end) + "-" + number + url.substring(end);
  }
}
