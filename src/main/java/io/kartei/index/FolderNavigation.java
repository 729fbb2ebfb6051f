package io.kartei.index;

import io.kartei.index.NavigationNode.Kind;
import io.kartei.index.address.Addresses;
import io.kartei.model.ParsedNote;
import io.kartei.text.Slugs;
import java.util.ArrayList;
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
  private record Entry(double position, String key, String name, NavigationNode node) {
    static final Comparator<Entry> NATURAL =
        Comparator.comparingDouble(Entry::position)
            .thenComparing(Entry::key)
            .thenComparing(Entry::name);
  }

  private final NoteOrder order;
  private final String path;
  private final Map<String, FolderNavigation> folders = new HashMap<>();
  private final Map<String, ParsedNote> notes = new HashMap<>();
  private @Nullable ParsedNote own;

  private FolderNavigation(NoteOrder order, String path) {
    this.order = order;
    this.path = path;
  }

  /** Returns the tree of these notes. */
  static List<NavigationNode> of(
      Collection<ParsedNote> notes, Addresses addresses, NoteOrder order) {
    FolderNavigation root = new FolderNavigation(order, "");
    notes.forEach(note -> root.add(note, note.id(), addresses.isFolderPage(note)));
    return root.children();
  }

  private void add(ParsedNote note, String rest, boolean isOwn) {
    int slash = rest.indexOf('/');
    if (slash >= 0) {
      folders
          .computeIfAbsent(
              rest.substring(0, slash), name -> new FolderNavigation(order, path + name + "/"))
          .add(note, rest.substring(slash + 1), isOwn);
    } else if (isOwn) {
      own = note;
    } else {
      notes.put(rest, note);
    }
  }

  private List<NavigationNode> children() {
    List<Entry> entries = new ArrayList<>();
    notes.forEach(
        (name, note) -> {
          FolderNavigation folder = folders.get(name);
          if (folder == null || folder.own != null) {
            entries.add(entry(order.ofNote(path, name, note), name, leaf(name, note)));
          }
        });
    folders.forEach(
        (name, folder) -> {
          ParsedNote beside = folder.own == null ? notes.get(name) : null;
          ParsedNote page = beside == null ? folder.page(name) : beside;
          double position = order.ofFolder(path, name, page);
          entries.add(
              entry(position, beside == null ? name + "/" : name, node(name, folder, page)));
        });
    return entries.stream().sorted(Entry.NATURAL).map(Entry::node).toList();
  }

  private static Entry entry(double position, String name, NavigationNode node) {
    return new Entry(position, naturalKey(name), name, node);
  }

  /**
   * Takes the page of this folder: its {@code index.md}, else the note in it that is called like
   * it, as Obsidian's plugins for folder notes do.
   */
  private @Nullable ParsedNote page(String name) {
    return own != null ? own : folders.containsKey(name) ? null : notes.remove(name);
  }

  /**
   * Returns the node of a folder. A note {@code dienste.md} next to a folder {@code dienste} serves
   * as the folder's own entry.
   */
  private NavigationNode node(String name, FolderNavigation folder, @Nullable ParsedNote page) {
    String chosen = order.titleOfFolder(path, name, page);
    String title = chosen != null ? chosen : page != null ? page.title() : title(name);
    return new NavigationNode(
        Kind.CHAPTER, title, page == null ? null : page.id(), folder.children());
  }

  private NavigationNode leaf(String name, ParsedNote note) {
    return new NavigationNode(
        Kind.CHAPTER, order.titleOfNote(path, name, note), note.id(), List.of());
  }

  private static String title(String name) {
    String words = ORDER.matcher(name).replaceFirst("").replace('_', ' ').replace('-', ' ').strip();
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
