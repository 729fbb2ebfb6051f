package io.kartei.index;

import io.kartei.index.NavigationNode.Kind;
import io.kartei.index.address.Addresses;
import io.kartei.model.ParsedNote;
import io.kartei.text.Slugs;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of notes from their folders. A folder's {@code README.md} or {@code index.md} is
 * the folder's own entry. Names are sorted in natural order: {@code 2-raid} before {@code
 * 10-cloud}.
 */
final class FolderNavigation {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Pattern ORDER = Pattern.compile("^\\d+[-_. ]+(?=\\D)");

  /** A name with what it is sorted by, which is made once. */
  private record Entry(String key, String name, NavigationNode node) {
    static final Comparator<Entry> NATURAL =
        Comparator.comparing(Entry::key).thenComparing(Entry::name);
  }

  private final Map<String, FolderNavigation> folders = new HashMap<>();
  private final Map<String, ParsedNote> notes = new HashMap<>();
  private @Nullable ParsedNote own;

  private FolderNavigation() {}

  /** Returns the tree of these notes. */
  static List<NavigationNode> of(Collection<ParsedNote> notes, Addresses addresses) {
    FolderNavigation root = new FolderNavigation();
    notes.forEach(note -> root.add(note, note.id(), addresses.isFolderPage(note)));
    return root.children();
  }

  private void add(ParsedNote note, String path, boolean isOwn) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      folders
          .computeIfAbsent(path.substring(0, slash), name -> new FolderNavigation())
          .add(note, path.substring(slash + 1), isOwn);
    } else if (isOwn) {
      own = note;
    } else {
      notes.put(path, note);
    }
  }

  private List<NavigationNode> children() {
    Map<String, NavigationNode> nodes = new HashMap<>();
    notes.forEach((name, note) -> nodes.put(name, leaf(note)));
    folders.forEach(
        (name, folder) -> {
          NavigationNode same = folder.own == null ? nodes.remove(name) : null;
          nodes.put(same == null ? name + "/" : name, folder.node(name, same));
        });
    return nodes.entrySet().stream()
        .map(e -> new Entry(naturalKey(e.getKey()), e.getKey(), e.getValue()))
        .sorted(Entry.NATURAL)
        .map(Entry::node)
        .toList();
  }

  /**
   * Returns the node of a folder. A note {@code dienste.md} next to a folder {@code dienste} serves
   * as the folder's own entry.
   */
  private NavigationNode node(String name, @Nullable NavigationNode same) {
    if (same != null) {
      return new NavigationNode(Kind.CHAPTER, same.title(), same.note(), children());
    }
    return own == null
        ? new NavigationNode(Kind.CHAPTER, title(name), null, children())
        : new NavigationNode(Kind.CHAPTER, own.title(), own.id(), children());
  }

  private static NavigationNode leaf(ParsedNote note) {
    return new NavigationNode(Kind.CHAPTER, note.title(), note.id(), List.of());
  }

  private static String title(String name) {
    String words = ORDER.matcher(name).replaceFirst("").replace('_', ' ').replace('-', ' ');
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String naturalKey(String name) {
    String folded = Slugs.of(name);
    Matcher number = NUMBER.matcher(folded.isEmpty() ? name : folded);
    return number.replaceAll(n -> "0".repeat(Math.max(0, 9 - n.group().length())) + n.group());
  }
}
