package io.kartei.index.address;

import io.kartei.config.layout.LayoutRules;
import io.kartei.config.layout.LayoutRules.Addresses.Form;
import io.kartei.model.FrontMatter;
import io.kartei.model.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses that notes had on the site of another generator. */
public final class FormerAddresses {
  private static final Pattern NUMBER = Pattern.compile("(?<=^|/)\\d+[-_. ]+(?=[^/\\d])");
  private static final Pattern COLLECTION = Pattern.compile("^_([^/]+)/");

  private final LayoutRules.Addresses rules;

  public FormerAddresses(LayoutRules.Addresses rules) {
    this.rules = rules;
  }

  /**
   * Returns the former addresses of a note, relative to the site's root; those of folders end with
   * a slash. Empty if there was none but the one it has.
   */
  public List<String> of(ParsedNote note) {
    List<String> all = new ArrayList<>();
    FrontMatter said = note.frontMatter();
    String folder = folder(note.path());
    for (String key : List.of("permalink", "url", "slug", "path")) {
      String chosen = said.others().get(key);
      boolean rooted = chosen != null && chosen.startsWith("/");
      if (chosen != null && chosen.indexOf(':') < 0 && (rooted || !key.equals("path"))) {
        add(chosen, key.equals("slug") ? folder : "", key, all);
      }
    }
    String made = AddressPattern.address(note, rules.patterns());
    String path = made == null ? pathAddress(note.path()) : made;
    if (path != null) {
      all.add(path);
    }
    return all;
  }

  private void add(String chosen, String folder, String key, List<String> all) {
    boolean rooted = chosen.startsWith("/");
    String plain = rooted ? chosen.substring(1) : folder + chosen;
    boolean slug = key.equals("slug");
    boolean file = plain.lastIndexOf('.') > plain.lastIndexOf('/');
    String whole = (slug ? rules.prefix() : "") + plain;
    if (!whole.isEmpty()) {
      all.add(file || whole.endsWith("/") ? whole : whole + "/");
    }
  }

  private String folder(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean plain = rules.form() == Form.PLAIN_FOLDERS;
    return plain ? NUMBER.matcher(folder).replaceAll("") : folder;
  }

  /** Returns the address that a note had because of its path; null if there was none. */
  @Nullable String pathAddress(String path) {
    String url = Addresses.urlOf(path);
    return switch (rules.form()) {
      case FILES -> null;
      case FOLDERS -> rules.prefix() + collected(folderOf(url));
      case PLAIN_FOLDERS -> rules.prefix() + NUMBER.matcher(folderOf(url)).replaceAll("");
      case COLLECTIONS -> url.startsWith("_") ? collected(url) : null;
    };
  }

  /** Returns an address with the name of a collection in place of that of its folder. */
  private static String collected(String url) {
    return COLLECTION.matcher(url).replaceFirst("$1/");
  }

  /**
   * Returns the paths that a folder's own page is to be thought at where addresses end without a
   * slash, as those of Docusaurus do: beside its folder, here and there. None for other notes.
   */
  List<String> folderPages(String path) {
    int slash = path.lastIndexOf('/');
    if (rules.form() != Form.PLAIN_FOLDERS || slash < 0) {
      return List.of();
    }
    String folder = path.substring(0, slash);
    String name = path.substring(slash + 1, path.lastIndexOf('.'));
    boolean page =
        name.equalsIgnoreCase("index")
            || name.equalsIgnoreCase("readme")
            || name.equalsIgnoreCase(folder.substring(folder.lastIndexOf('/') + 1));
    String there = rules.prefix() + NUMBER.matcher(folder).replaceAll("");
    return page ? List.of(folder + ".md", there + ".md") : List.of();
  }

  private static String folderOf(String url) {
    String stem = url.substring(0, url.length() - ".html".length());
    boolean index = stem.equals("index") || stem.endsWith("/index");
    return index ? stem.substring(0, stem.length() - "index".length()) : stem + "/";
  }
}
