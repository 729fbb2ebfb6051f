package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kartei cards} as people type it. */
class CardsCommandTest {
  @TempDir Path folder;

  private CommandLineRunner line;

  @BeforeEach
  void begin() {
    line = new CommandLineRunner(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void listsCardsWithTierPlaceAndReason(String language) throws IOException {
    Files.writeString(
        folder.resolve("netz.md"),
        """
        # Netz

        > **❓** Was ist ein Host?
        >
        > Ein Gerät mit eigener Adresse.

        ## Rundruf <!-- kartei: card: Wer bekommt einen Rundruf? -->

        Alle im Subnetz.

        ## Vorteile eines Netzes

        - **Tempo**: Daten sind in Sekunden überall
        - **Kosten**: ein Drucker reicht für alle zusammen
        """);
    assertThat(line.run("cards", "--lang", language)).isEqualTo(ExitStatus.DONE);
    Golden.check("cards/list-" + language + ".txt", line.out());
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThat(line.run("cards", "nirgends")).isEqualTo(ExitStatus.USAGE);
  }
}
