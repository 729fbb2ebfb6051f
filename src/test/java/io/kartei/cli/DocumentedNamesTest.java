package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Renderers;
import io.kartei.config.CardSource;
import io.kartei.config.key.ConfigKey;
import io.kartei.config.key.ConfigKeys;
import io.kartei.diagnostic.Codes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, options, keys and codes that the documents name exist. */
class DocumentedNamesTest {
  private static final Path HANDBOOK = Path.of("src/docs/handbuch.md");

  private static final Pattern COMMAND =
      Pattern.compile("(?:^|[`/\\\\ ])kartei (?<name>[a-z]{3,10})(?<rest>[^`\n]{0,200})");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (?<cell>`[^|]+) \\|");

  private static final Pattern CODE = Pattern.compile("`(?<code>[\\w-]+)(?::[^`]*)?`");

  @TempDir Path here;

  private final Map<String, String> helps = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "src/docs/manual.md", "src/docs/handbuch.md", "src/docs/liesmich.md"})
  void commandsHaveTheirOptions(String document) throws IOException {
    Matcher command = COMMAND.matcher(Files.readString(Path.of(document)));
    Set<String> named = new TreeSet<>();
    while (command.find()) {
      String help = help(command.group("name"));
      if (help.isEmpty()) {
        // "kartei says ..." is a sentence
        assertThat(command.group()).doesNotContain("`");
        continue;
      }
      named.add(command.group("name"));
      String rest = command.group("rest").split("  | #| > ", 2)[0];
      Matcher option = OPTION.matcher(rest);
      while (option.find()) {
        assertThat(help).as(command.group()).contains(option.group());
      }
    }
    assertThat(named).contains("serve", "init");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/docs/manual.md", "src/docs/handbuch.md"})
  void everyCommandIsListed(String document) throws IOException {
    Matcher command = COMMAND.matcher(Files.readString(Path.of(document)));
    Set<String> named = new TreeSet<>();
    while (command.find()) {
      named.add(command.group("name"));
    }
    assertThat(named)
        .contains(
            "serve", "build", "init", "new", "check", "explain", "cards", "print", "fetch",
            "export", "diagram", "schema");
  }

  @Test
  void theHandbooksOptionsExist() throws IOException {
    String helps =
        List.of("build", "check", "cards", "print").stream()
            .map(this::help)
            .collect(Collectors.joining());
    Matcher option = OPTION.matcher(String.join("\n", cells("## Befehle")));
    int count = 0;
    while (option.find()) {
      assertThat(helps).contains(option.group());
      count++;
    }
    assertThat(count).isGreaterThan(7);
  }

  @Test
  void theHandbooksKeysExist() throws IOException {
    ConfigKey kartei = ConfigKeys.KARTEI.limited("outputs", Renderers.names());
    Set<String> keys = kartei.keys().stream().map(ConfigKey::name).collect(Collectors.toSet());
    assertThat(keys).containsAll(codes(cells("## Einstellungen"))).contains("title");
    String cards = section("### Woraus Karten entstehen");
    assertThat(CardSource.all())
        .allSatisfy(source -> assertThat(cards).contains("`" + source.key() + "`"));
  }

  @Test
  void theHandbooksCodesExist() throws IOException {
    assertThat(Codes.all()).containsAll(codes(cells("## Meldungen")));
    assertThat(codes(cells("## Meldungen"))).contains("broken-link").hasSizeGreaterThan(10);
  }

  private static Set<String> codes(List<String> cells) {
    Set<String> codes = new TreeSet<>();
    for (String cell : cells) {
      Matcher code = CODE.matcher(cell);
      while (code.find()) {
        codes.add(code.group("code"));
      }
    }
    return codes;
  }

  /** Returns the first cells of the handbook's tables below a heading. */
  private static List<String> cells(String heading) throws IOException {
    return FIRST_CELL.matcher(section(heading)).results().map(r -> r.group(1)).toList();
  }

  private static String section(String heading) throws IOException {
    String text = Files.readString(HANDBOOK);
    int from = text.indexOf("\n" + heading + "\n");
    assertThat(from).isPositive();
    int to = text.indexOf("\n## ", from + 2);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  /** Returns what a command's help says, or an empty string if there is no such command. */
  private String help(String command) {
    return helps.computeIfAbsent(
        command,
        name -> {
          CommandLineRunner line = new CommandLineRunner(here);
          return line.run(name, "--help") == ExitStatus.DONE ? line.out() : "";
        });
  }
}
