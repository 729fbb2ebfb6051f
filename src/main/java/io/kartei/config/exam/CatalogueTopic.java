package io.kartei.config.exam;

import org.jspecify.annotations.Nullable;

/**
 * A topic of an exam's catalogue, as the author declares it.
 *
 * @param code what notes name it by, unique: {@code F-A 3.2}
 * @param title what it is about, or null
 * @param weight its share of the exam, in percent, or null
 * @param part the part of the exam that it belongs to, or null
 * @param since since when it is asked, in the author's words, or null if it always was
 * @param until until when it was asked, in the author's words, or null if it still is
 */
public record CatalogueTopic(
    String code,
    @Nullable String title,
    @Nullable Double weight,
    @Nullable String part,
    @Nullable String since,
    @Nullable String until) {

  /** Whether it isn't asked any more. */
  public boolean isStruck() {
    return until != null;
  }

  /** Returns the code and the title, for readers. */
  public String label() {
    return title == null ? code : code + " " + title;
  }
}
