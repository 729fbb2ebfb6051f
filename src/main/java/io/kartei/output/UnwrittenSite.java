package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A site that isn't written, for checks: it records what was put where, but keeps no content. */
public final class UnwrittenSite implements SiteSink {
  private final SiteClaims claims = new SiteClaims();

  @Override
  public boolean isKept() {
    return false;
  }

  @Override
  public void put(String path, byte[] bytes) {
    claims.claim(path, FileChecksum.of(bytes));
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    claims.claim(path, FileChecksum.of(file));
  }

  @Override
  public void write(String path, Content content) throws IOException {
    claims.claim(path, FileChecksum.of(content::writeTo));
  }

  /** Returns what could not be written as it is; see {@link StagedSite#problems}. */
  public List<Diagnostic> problems() {
    return claims.problems();
  }
}
