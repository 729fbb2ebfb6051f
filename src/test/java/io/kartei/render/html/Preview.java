package io.kartei.render.html;

import java.nio.file.Path;

final class Preview {
  private Preview() {}

  public static void main(String[] args) throws Exception {
    HtmlSite.of(Path.of(args[0])).writeTo(Path.of(args[1]));
  }
}
