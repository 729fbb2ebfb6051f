package io.kartei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kartei} without a command. */
@Command(
    name = "kartei",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "build | check | explain | serve | export | diagram | schema",
    description = {
      "Makes a static site, flashcards and printable sheets from a folder of Markdown study notes.",
      "",
      "Run it where your notes are. A folder of .md files is enough; an mdBook (book.toml) or a"
          + " folder with a kartei.yaml works as it is.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kartei build                  notes in this folder -> site/",
      "  kartei build notes -o public  notes in notes/ -> public/",
      "  kartei check --strict         what is wrong? (for a pull request; writes nothing)",
      "  kartei explain dns.md:12      why is this line a question, or why not?",
      "  kartei serve                  a preview that follows what you write",
      "  kartei export --to anki       the cards as a package for Anki",
      "  kartei diagram plan.mmd       one Mermaid diagram -> plan.svg",
      "  kartei schema                 what kartei.yaml may hold, for your editor",
      "",
      "('kartei' stands for 'java -jar kartei.jar'. More of a command: 'kartei build --help'.)"
    })
final class KarteiCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.USAGE;
  }
}
