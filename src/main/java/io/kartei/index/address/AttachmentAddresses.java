package io.kartei.index.address;

import io.kartei.output.SitePath;
import io.kartei.source.SourcePlace;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of attachments: their paths, unless a note or a generated file has that address.
 */
public final class AttachmentAddresses {
  private static final Pattern DOT = Pattern.compile("(^|/)\\.+(?=[^/.])");

  private final AddressBook book;
  private final Moves moves;
  private final SortedMap<String, String> urls = new TreeMap<>();

  private AttachmentAddresses(AddressBook book, Moves moves) {
    this.book = book;
    this.moves = moves;
  }

  /**
   * Gives each file its address.
   *
   * @param book the address book, which holds the addresses of the notes and the pages
   * @param made the paths of files that are generated regardless of the notes
   * @param links the first link to each file, by its path
   */
  public static AttachmentAddresses of(
      AddressBook book,
      Collection<String> made,
      Moves moves,
      SortedMap<String, SourcePlace> links) {
    GeneratedPages.FIXED.forEach(url -> book.hold(url, Moves.OURS));
    GeneratedPages.FOLDERS.forEach(folder -> book.holdFolder(folder, Moves.OURS));
    made.forEach(url -> book.hold(url, Moves.OURS));
    AttachmentAddresses addresses = new AttachmentAddresses(book, moves);
    links.keySet().stream().filter(addresses::isFree).forEach(path -> addresses.add(path, null));
    links.forEach(addresses::add);
    return addresses;
  }

  private boolean isFree(String path) {
    return path.equals(SitePath.portable(path))
        && path.equals(shown(path))
        && book.isFree(path)
        && !GeneratedPages.mayBeMade(path);
  }

  /** Gives a file an address, unless it already has one. */
  public String add(String path, @Nullable SourcePlace link) {
    String known = urls.get(path);
    if (known != null) {
      return known;
    }
    if (GeneratedPages.mayBeMade(path)) {
      book.hold(path, Moves.OURS);
    }
    String wanted = shown(path);
    AddressBook.Grant grant = book.grant(wanted, path);
    moves.tell(wanted, grant, path, link);
    urls.put(path, grant.url());
    return grant.url();
  }

  /** Returns a path without the dots that hide folders: many web servers don't deliver those. */
  private static String shown(String path) {
    return path.startsWith(".") || path.contains("/.") ? DOT.matcher(path).replaceAll("$1") : path;
  }

  /** Whether no file has this address, or that of one of its folders. */
  public boolean isUnused(String url) {
    return book.isFree(url);
  }

  /** Reserves an address for something else; returns false if it is in use. */
  public boolean take(String url) {
    boolean free = book.isFree(url);
    if (free) {
      book.hold(url, Moves.OURS);
    }
    return free;
  }

  /** Returns the addresses by file path. */
  public Map<String, String> urls() {
    return Collections.unmodifiableMap(urls);
  }
}
