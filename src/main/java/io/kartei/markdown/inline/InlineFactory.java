package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates an extension for each run of flexmark's inline parser, independently of other extensions.
 * Each extension needs its own subclass, because flexmark distinguishes factories by class.
 */
public abstract class InlineFactory implements InlineParserExtensionFactory {
  private final String characters;
  private final Supplier<InlineParserExtension> extension;

  /**
   * * Creates a factory.
   *
   * @param characters the first characters of the extension's syntax
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
