package io.kartei.index.address;

import io.kartei.config.SiteConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the places that a destination in a note may mean, here or on the author's other site. */
public final class LinkPlaces {
  private final List<String> roots;

  /** What the addresses of the author's other site begin with. */
  private final List<String> prefixes;

  /** The pages of tags and categories elsewhere, and what is between them and the address's end. */
  private static final Pattern TAG =
      Pattern.compile("^(?:tags?|categor(?:y|ies))/(?<name>[^/]+)(?:/|/index\\.html|\\.html)?$");

  /** The pages elsewhere that list all tags and categories. */
  private static final Set<String> LISTS = Set.of("tags", "tags/", "categories", "categories/");

  private final FormerAddresses former;
  private final boolean fromRoot;

  /**
   * @param former the addresses of the author's other site
   */
  public LinkPlaces(SiteConfig config, FormerAddresses former) {
    this.former = former;
    this.fromRoot = config.layout().rules().syntax().dialects().contains("HUGO");
    this.roots =
        config.layout().rules().files().roots().stream()
            .map(root -> root.substring(root.lastIndexOf('/') + 1) + "/")
            .toList();
    this.prefixes =
        Stream.of(
                config.layout().rules().addresses().prefix(),
                contentFolder(config),
                Addresses.basePath(config.site().baseUrl()))
            .filter(before -> !before.isEmpty())
            .toList();
  }

  /** Returns the content folder in the project, with a slash at its end; empty if it's the same. */
  private static String contentFolder(SiteConfig config) {
    Path project = config.folders().project();
    Path content = config.folders().content();
    return content.startsWith(project) && !content.equals(project)
        ? project.relativize(content).toString().replace('\\', '/') + "/"
        : "";
  }

  /**
   * Returns the paths that a destination may mean, the likeliest first; none if it leaves the site.
   */
  public List<String> of(Destination parsed, String file) {
    List<String> places = new ArrayList<>();
    String path = parsed.from(file);
    if (path != null) {
      places.add(path);
      roots.forEach(root -> places.add(root + path));
    }
    if (!parsed.path().startsWith("/")) {
      // from the folder that other generators make of a note, "../neighbour" is a note beside it
      String url = Addresses.urlOf(file);
      String stem = url.substring(0, url.length() - ".html".length());
      String other = url.endsWith("index.html") ? null : parsed.from(stem + "/index.md");
      if (other != null) {
        places.add(other);
        roots.forEach(root -> places.add(root + other));
      }
      String address = former.pathAddress(file);
      if (address != null && address.endsWith("/")) {
        // a note is a folder there or a file in one, whose names may differ from those here
        String page = address.substring(0, address.length() - 1) + ".md";
        for (String at : List.of(page, address + "index.md")) {
          String there = parsed.from(at);
          if (there != null) {
            places.add(there);
          }
        }
      }
      for (String page : former.folderPages(file)) {
        String beside = parsed.from(page);
        if (beside != null) {
          places.add(beside);
        }
      }
      int up = 0;
      while (parsed.path().startsWith("../", up)) {
        up += 3;
      }
      String fromTop = parsed.path().substring(up);
      if (up > 0 && roots.stream().anyMatch(fromTop::startsWith)) {
        places.add(fromTop); // notes that were moved deeper
      }
      if (fromRoot && up == 0 && !parsed.path().startsWith(".")) {
        places.add(parsed.path());
      }
    } else if (path != null) {
      for (String before : prefixes) {
        if (path.startsWith(before)) {
          String rest = path.substring(before.length());
          places.add(rest);
          roots.forEach(root -> places.add(root + rest));
        }
      }
    }
    for (String place : List.copyOf(places)) {
      if (LISTS.contains(place)) {
        places.add("contents.html");
        break;
      }
      Matcher tag = TAG.matcher(place);
      if (tag.matches()) {
        places.add("tags/" + tag.group("name").toLowerCase(Locale.ROOT) + ".html");
        break;
      }
    }
    return places;
  }
}
