package io.kartei.diagram.mermaid.scan;

import io.kartei.address.SafeAddress;
import io.kartei.diagram.Hyperlink;
import org.jspecify.annotations.Nullable;

/** Addresses that an author wants a click to lead to. */
final class Links {
  private Links() {}

  /** A link; null when it is none that a link may have. */
  static @Nullable Hyperlink of(String url, @Nullable String tooltip) {
    boolean safe = SafeAddress.leads(url) && !url.isBlank();
    return safe ? new Hyperlink(url.strip(), tooltip) : null;
  }
}
