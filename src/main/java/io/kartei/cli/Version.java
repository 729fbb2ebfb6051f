package io.kartei.cli;

import io.kartei.config.Generator;
import picocli.CommandLine.IVersionProvider;

/** The version of Kartei. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      Generator.NAME + " " + Generator.version(),
      "Java "
          + Runtime.version()
          + ", "
          + System.getProperty("os.name")
          + " "
          + System.getProperty("os.arch")
    };
  }
}
