package io.kartei.render.html.page;

import io.kartei.index.NavigationNode;
import io.kartei.index.SiteIndex;
import io.kartei.index.address.GeneratedPages;
import io.kartei.output.SitePath;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of those folders and parts of the navigation that have no note of their own: a folder's
 * is its {@code index.html}. Where that address is taken, or the entry is no folder, there is none.
 */
public final class Folders {
  private final IdentityHashMap<NavigationNode, String> pages = new IdentityHashMap<>();
  private final Map<String, NavigationNode> inOrder = new LinkedHashMap<>();

  Folders(SiteIndex index) {
    Set<String> taken = new HashSet<>();
    index.redirects().keySet().forEach(url -> taken.add(SitePath.fold(url)));
    index.attachments().values().forEach(url -> taken.add(SitePath.fold(url)));
    index.reserved().values().forEach(url -> taken.add(SitePath.fold(url)));
    index.pages().values().forEach(page -> taken.add(SitePath.fold(page.url())));
    index.navigation().forEach(node -> learn(index, node, taken));
  }

  /** Learns the addresses of a node and those below it, and returns the folder of all its notes. */
  private @Nullable String learn(SiteIndex index, NavigationNode node, Set<String> taken) {
    String note = node.note();
    String folder = note == null ? null : folder(index.page(note).url());
    for (NavigationNode child : node.children()) {
      String below = learn(index, child, taken);
      folder =
          folder == null || below == null ? below == null ? folder : below : common(folder, below);
    }
    if (note == null && folder != null && !folder.isEmpty() && !node.children().isEmpty()) {
      String page = folder + "index.html";
      String first = folder.substring(0, folder.indexOf('/'));
      if (!GeneratedPages.FOLDERS.contains(first) && taken.add(SitePath.fold(page))) {
        pages.put(node, page);
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
    return pages.get(node);
  }

  /** Returns all these entries by the address of their pages, in reading order. */
  public Map<String, NavigationNode> all() {
    return Collections.unmodifiableMap(inOrder);
  }
}
