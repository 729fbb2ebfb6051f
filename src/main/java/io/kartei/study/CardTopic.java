package io.kartei.study;

import io.kartei.model.Fingerprints;

/** What a card asks, the same for two that ask the same. */
final class CardTopic {
  private CardTopic() {}

  static String of(CardDraft draft, String context) {
    return draft.shared()
        ? draft.kind() + ":" + Fingerprints.normal(draft.subject())
        : Fingerprints.normal(context + " " + draft.subject());
  }
}
