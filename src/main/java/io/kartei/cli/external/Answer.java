package io.kartei.cli.external;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for an address.
 *
 * @param status the last status (HTTP), or 0 if there was none
 * @param moved where the address has moved for good, or null
 * @param failure why there was no answer, or null
 */
record Answer(int status, @Nullable URI moved, @Nullable Phrase failure) {
  static final int TOO_MANY = 429;

  /** Statuses of hosts that want no programs, or a login: the page may well be there. */
  private static final Set<Integer> REFUSALS = Set.of(401, 402, 403, 405, 406, TOO_MANY, 451, 999);

  static Answer of(int status) {
    return new Answer(status, null, null);
  }

  static Answer failed(Phrase why) {
    return new Answer(0, null, why);
  }

  /** Whether the page is there. */
  boolean isGood() {
    return failure == null && status < 400 && moved == null;
  }

  /** Returns what to say about it, without a place; null if the page is there. */
  @Nullable Diagnostic problem(URI address) {
    String name = address.toString();
    if (failure != null) {
      return Diagnostic.warning("external-link.unreachable", name, failure);
    }
    if (REFUSALS.contains(status)) {
      return Diagnostic.info("external-link.refused", name, String.valueOf(status));
    }
    if (status >= 400) {
      return Diagnostic.warning("external-link.status", name, String.valueOf(status));
    }
    return moved == null ? null : Diagnostic.info("external-link.moved", name, moved.toString());
  }
}
