package io.kartei.render;

import io.kartei.output.SiteSink;

/**
 * One output of a build. A new output is one package with one of these, and one line in {@code
 * io.kartei.build.Renderers}.
 */
public interface Renderer {

  /** Its name in {@code outputs:}, {@code --only} and {@code --skip}. */
  String name();

  /**
   * Makes its files. What is wrong with an author's input is reported to the context, never thrown.
   *
   * @param context what there is to render
   * @param sink where the files go; may be used from several threads
   */
  void render(RenderContext context, SiteSink sink);
}
