package io.kartei.index.address;

import io.kartei.output.SitePath;
import io.kartei.source.SourcePlace;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the files beside the notes: their paths, unless a note or a file that is made is
 * there.
 */
public final class AttachmentAddresses {
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
   * @param book holds those of the notes and the pages
   * @param made paths of files that are made whatever the notes hold
   * @param links where each file is linked to first, by its path
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
        && book.isFree(path)
        && !GeneratedPages.mayBeMade(path);
  }

  /** Gives a file an address, if it has none yet. */
  public String add(String path, @Nullable SourcePlace link) {
    String known = urls.get(path);
    if (known != null) {
      return known;
    }
    if (GeneratedPages.mayBeMade(path)) {
      book.hold(path, Moves.OURS);
    }
    AddressBook.Grant grant = book.grant(path, path);
    moves.tell(path, grant, path, link);
    urls.put(path, grant.url());
    return grant.url();
  }

  /** Whether no file has this address or is where its folders would be. */
  public boolean isUnused(String url) {
    return book.isFree(url);
  }

  /** Keeps an address for something else; false when it is in use. */
  public boolean take(String url) {
    boolean free = book.isFree(url);
    if (free) {
      book.hold(url, Moves.OURS);
    }
    return free;
  }

  /** The addresses by the files' paths. */
  public Map<String, String> urls() {
    return Collections.unmodifiableMap(urls);
  }
}
