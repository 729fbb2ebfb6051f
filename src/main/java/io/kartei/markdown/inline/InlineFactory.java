package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an extension for each run of flexmark's inline parser, whatever others there are. Each
 * extension has a class of its own for it: flexmark tells factories apart by their classes.
 */
public abstract class InlineFactory implements InlineParserExtensionFactory {
  private final String characters;
  private final Supplier<InlineParserExtension> extension;

  /**
   * A factory.
   *
   * @param characters those that the extension's forms begin with
   */
  public InlineFactory(String characters, Supplier<InlineParserExtension> extension) {
    this.characters = characters;
    this.extension = extension;
  }

  @Override
  public CharSequence getCharacters() {
    return characters;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser inlineParser) {
    return extension.get();
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
