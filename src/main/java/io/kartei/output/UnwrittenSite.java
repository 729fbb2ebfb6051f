package io.kartei.output;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.text.Hash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A site that isn't written, for checks: it records what was put where, but keeps no content. */
public final class UnwrittenSite implements SiteSink {
  private final SiteClaims claims = new SiteClaims();

  @Override
  public void put(String path, byte[] bytes) {
    claims.claim(path, Hash.of(bytes));
  }

  @Override
  public void put(String path, byte[] bytes, Hash hash) {
    claims.claim(path, hash);
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    claims.claim(path, Hash.of(file));
  }

  @Override
  public void write(String path, Content content) throws IOException {
    claims.claim(path, Hash.of(content::writeTo));
  }

  /** Returns what could not be written as it is; see {@link StagedSite#problems}. */
  public List<Diagnostic> problems() {
    return claims.problems();
  }
}
