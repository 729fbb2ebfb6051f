package io.kartei.index;

import io.kartei.output.SitePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has which address in the site. First come, first served: what comes later and wants an
 * address that is taken gets it with {@code -2}, {@code -3}, ...; so does a folder where a file is.
 * All names are such that every system can hold them.
 */
final class AddressBook {
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  /** The same by {@link SitePath#fold}, with the owners. */
  private final Map<String, String> folded = new HashMap<>();

  /** The addresses of files in any case, to find one among folders. */
  private final Set<String> foldedFiles = new HashSet<>();

  /** Where a folder's files are, by the folder they want to be in. */
  private final Map<String, Grant> moved = new HashMap<>();

  /**
   * An address that was given away.
   *
   * @param url the address
   * @param wanted the part of it, a file's or a folder's path, that somebody else had, or null
   * @param rival the owner of that, or null when nobody had it
   */
  record Grant(String url, @Nullable String wanted, @Nullable String rival) {}

  /** Whether a file can be at this address as it is. */
  boolean isFree(String url) {
    if (files.containsKey(url) || folders.containsKey(url)) {
      return false;
    }
    for (int slash = url.indexOf('/'); slash >= 0; slash = url.indexOf('/', slash + 1)) {
      if (files.containsKey(url.substring(0, slash))) {
        return false;
      }
    }
    return true;
  }

  /** Who has this address, or part of it, on a disk that does not tell case; or null. */
  @Nullable String ownerInAnyCase(String url) {
    String fold = SitePath.fold(url);
    for (int slash = fold.indexOf('/'); slash >= 0; slash = fold.indexOf('/', slash + 1)) {
      String folder = fold.substring(0, slash);
      if (foldedFiles.contains(folder)) {
        return folded.get(folder);
      }
    }
    return folded.get(fold);
  }

  /** Gives away an address that is free, or as good as free. */
  void hold(String url, String owner) {
    files.putIfAbsent(url, owner);
    String fold = SitePath.fold(url);
    folded.putIfAbsent(fold, owner);
    foldedFiles.add(fold);
    for (int slash = url.lastIndexOf('/'); slash > 0; slash = url.lastIndexOf('/', slash - 1)) {
      holdFolder(url.substring(0, slash), owner);
    }
  }

  /** Keeps an address for a folder. */
  void holdFolder(String folder, String owner) {
    folders.putIfAbsent(folder, owner);
    folded.putIfAbsent(SitePath.fold(folder), owner);
  }

  /** Gives away the address that is nearest to the one that is wanted. */
  Grant grant(String wanted, String owner) {
    String url = SitePath.portable(wanted);
    int slash = url.lastIndexOf('/');
    Grant folder = slash < 0 ? new Grant("", null, null) : folder(url.substring(0, slash));
    String inFolder = (slash < 0 ? "" : folder.url() + "/") + url.substring(slash + 1);
    String free = inFolder;
    for (int i = 2; files.containsKey(free) || folders.containsKey(free); i++) {
      free = numbered(inFolder, i);
    }
    String rival = owner(inFolder);
    hold(free, owner);
    return rival != null
        ? new Grant(free, inFolder, rival)
        : new Grant(free, folder.wanted(), folder.rival());
  }

  private @Nullable String owner(String url) {
    String file = files.get(url);
    return file != null ? file : folders.get(url);
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
    for (int i = 2; files.containsKey(free); i++) {
      free = inParent + "-" + i;
    }
    String rival = files.get(inParent);
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
