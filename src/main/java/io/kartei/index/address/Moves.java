package io.kartei.index.address;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.messages.Phrase;
import io.kartei.output.SitePath;
import io.kartei.source.SourcePlace;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports what has a different address than its file name would give it, once per name. */
final class Moves {
  private static final Pattern FOLDERS = Pattern.compile("(?s)^.*/");

  /** The owner of what a build generates from no single file. */
  static final String OURS = "";

  private final DiagnosticSink diagnostics;
  private final Set<String> told = new HashSet<>();

  Moves(DiagnosticSink diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what happened to an address, if anything did.
   *
   * @param path the file that got the address
   * @param link the link to the file, if that is what the author sees, or null
   */
  void tell(String wanted, AddressBook.Grant grant, String path, @Nullable SourcePlace link) {
    String name = unportable(wanted);
    if (name != null && told.add(name)) {
      String shown = FOLDERS.matcher(names(path, name.split("/", -1).length)).replaceFirst("");
      report(Diagnostic.warning("output-path.not-everywhere", shown, grant.url()), path, link);
    }
    String taken = grant.wanted();
    if (taken != null && told.add(taken + "\n" + grant.url())) {
      tellRival(taken, grant, path, link);
    }
  }

  private void tellRival(
      String taken, AddressBook.Grant grant, String path, @Nullable SourcePlace link) {
    int depth = taken.split("/", -1).length;
    boolean isFile = depth == grant.url().split("/", -1).length;
    String mine = isFile ? path : names(path, depth) + "/";
    AddressBook.Held rival = Objects.requireNonNull(grant.rival());
    boolean ours = rival.owner().equals(OURS);
    Phrase other = ours ? Phrase.of("output-collision.ours") : Phrase.of("quoted", rival.owner());
    String instead = isFile ? grant.url() : names(grant.url(), depth) + "/";
    if (isFile || told.add(instead)) {
      Diagnostic said =
          rival.url().equals(taken)
              ? Diagnostic.warning("output-collision.both", mine, other, taken)
              : Diagnostic.warning("case-collision.two", mine, other);
      String hint = ours ? "output-collision.moved" : "output-collision.instead";
      report(said.hint(hint, mine, instead), path, link);
    }
  }

  private void report(Diagnostic diagnostic, String path, @Nullable SourcePlace link) {
    diagnostics.report(link == null ? diagnostic.at(path, null) : diagnostic.at(link));
  }

  /** Returns the first {@code count} names of a path. */
  private static String names(String path, int count) {
    int end = -1;
    for (int i = 0; i < count; i++) {
      int slash = path.indexOf('/', end + 1);
      if (slash < 0) {
        return path;
      }
      end = slash;
    }
    return path.substring(0, end);
  }

  /** Returns the path up to the first name that isn't valid on every system, or null. */
  private static @Nullable String unportable(String path) {
    for (int slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
      String part = slash < 0 ? path : path.substring(0, slash);
      if (!part.equals(SitePath.portable(part))) {
        return part;
      }
      if (slash < 0) {
        return null;
      }
    }
  }
}
