package io.kartei.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A container of another tool: {@code :::tip Title}, {@code !!! note "Title"}. */
public final class AsideBlock extends Block {
  private final String type;
  private final BasedSequence title;
  private final @Nullable Boolean open;

  /**
   * * Creates a container.
   *
   * @param open whether a foldable container is initially open; null if it isn't foldable
   */
  AsideBlock(String type, BasedSequence title, @Nullable Boolean open) {
    this.type = type;
    this.title = title;
    this.open = open;
  }

  public String type() {
    return type;
  }

  public BasedSequence title() {
    return title;
  }

  public @Nullable Boolean isOpen() {
    return open;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {title};
  }
}
