package io.kartei.render;

import io.kartei.output.SiteSink;

/**
 * One output of a build. To add an output, add a package with a renderer and a line in {@code
 * io.kartei.build.Renderers}.
 */
public interface Renderer {

  /** Returns its name in {@code outputs:}, {@code --only} and {@code --skip}. */
  String name();

  /**
   * Writes its files. Errors in an author's input are reported to the context, never thrown.
   *
   * @param context what to render
   * @param sink receives the files; may be used from several threads
   */
  void render(RenderContext context, SiteSink sink);
}
