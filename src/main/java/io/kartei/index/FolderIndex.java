package io.kartei.index;

import io.kartei.index.address.Addresses;
import io.kartei.index.address.GeneratedPages;
import io.kartei.output.SitePath;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of those folders and parts of the navigation that have no note of their own: a folder's
 * is its {@code index.html}. Where that address is taken, or the entry isn't a folder, there is
 * none.
 */
public final class FolderIndex {
  private final IdentityHashMap<NavigationNode, String> byNode = new IdentityHashMap<>();
  private final Map<String, NavigationNode> inOrder = new LinkedHashMap<>();

  private FolderIndex() {}

  /** Returns the pages of an indexed site's folders. */
  public static FolderIndex of(SiteIndex index) {
    return of(
        index.navigation(),
        index.pages(),
        List.of(
            index.redirects().keySet(), index.attachments().values(), index.reserved().values()));
  }

  /**
   * Lists the pages of folders.
   *
   * @param navigation the tree of notes
   * @param pages the notes in it by id
   * @param taken addresses at which there is something else
   */
  static FolderIndex of(
      List<NavigationNode> navigation,
      Map<String, NotePage> pages,
      List<Collection<String>> taken) {
    FolderIndex folders = new FolderIndex();
    Set<String> all = new HashSet<>();
    taken.forEach(some -> some.forEach(url -> all.add(SitePath.fold(url))));
    pages.values().forEach(page -> all.add(SitePath.fold(page.url())));
    navigation.forEach(node -> folders.learn(pages, node, all));
    return folders;
  }

  /** Learns the addresses of a node and those below it, and returns the folder of all its notes. */
  private @Nullable String learn(
      Map<String, NotePage> pages, NavigationNode node, Set<String> taken) {
    String note = node.note();
    NotePage own = note == null ? null : pages.get(note);
    String folder = own == null ? null : folder(own.url());
    for (NavigationNode child : node.children()) {
      String below = learn(pages, child, taken);
      folder =
          folder == null || below == null ? below == null ? folder : below : common(folder, below);
    }
    if (note == null && folder != null && !folder.isEmpty() && !node.children().isEmpty()) {
      String page = folder + "index.html";
      String first = folder.substring(0, folder.indexOf('/'));
      if (!GeneratedPages.FOLDERS.contains(first) && taken.add(SitePath.fold(page))) {
        byNode.put(node, page);
        inOrder.put(page, node);
      }
    }
    return folder;
  }

  private static String folder(String url) {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }

  private static String common(String a, String b) {
    int end = 0;
    for (int at = 0; at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at); at++) {
      end = a.charAt(at) == '/' ? at + 1 : end;
    }
    return a.substring(0, end);
  }

  /** Returns the address of the page of an entry of the navigation, or null when it has none. */
  public @Nullable String page(NavigationNode node) {
    return byNode.get(node);
  }

  /**
   * Returns the address of the page of a folder, or null when it has none.
   *
   * @param folder its path in the sources, without a slash at its end
   */
  @Nullable String page(String folder) {
    String page = Addresses.urlOf(folder + "/index.md");
    return inOrder.containsKey(page) ? page : null;
  }

  /** Returns all these entries by the address of their pages, in reading order. */
  public Map<String, NavigationNode> all() {
    return Collections.unmodifiableMap(inOrder);
  }
}
