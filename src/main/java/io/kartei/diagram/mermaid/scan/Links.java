package io.kartei.diagram.mermaid.scan;

import io.kartei.address.SafeAddress;
import io.kartei.diagram.element.Hyperlink;
import org.jspecify.annotations.Nullable;

/** Checks the addresses of authors' links. */
final class Links {
  private Links() {}

  /** Returns a link, or null if its address isn't allowed. */
  static @Nullable Hyperlink of(String url, @Nullable String tooltip) {
    boolean safe = SafeAddress.leads(url) && !url.isBlank();
    return safe ? new Hyperlink(url.strip(), tooltip) : null;
  }
}
