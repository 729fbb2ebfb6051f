package io.kartei.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliarAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DHCP | https://de.wikipedia.org/Dynamic_Host_Configuration_Protocol",
        "SaaS | https://de.wikipedia.org/Software_as_a_Service",
        "DKIM | https://de.wikipedia.org/DomainKeys_Identified_Mail",
        "Verwaltung (MIB) | https://de.wikipedia.org/Management_Information_Base",
        "Technische Schulden | https://de.wikipedia.org/Technische_Schulden",
        "Aufbau | https://de.wikipedia.org/Regel#Aufbau",
        "siehe de.wikipedia.org/x | https://de.wikipedia.org/x",
      })
  void wordsThatNameOrShowTheAddressTellIt(String words, String address) {
    assertThat(FamiliarAddress.isToldBy(words, address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hier | https://de.wikipedia.org/Dynamic_Host_Configuration_Protocol",
        "Vorlage des Amtes | https://amt.example/dokumente/4711.html",
        "Übertragung | https://de.example/Übertragung–und%2F",
        "? | https://de.wikipedia.org/",
        "A | https://de.wikipedia.org/Aal",
        "Mehr zu RAID | https://hersteller.example/index.php?title=RAID",
        "anna/werkzeug | https://quellen.example/anna/werkzeug_neu",
      })
  void otherWordsDont(String words, String address) {
    assertThat(FamiliarAddress.isToldBy(words, address)).isFalse();
  }
}
