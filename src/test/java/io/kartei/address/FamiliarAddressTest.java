package io.kartei.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliarAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DHCP | https://wiki.example/Dynamic_Host_Configuration_Protocol",
        "SaaS | https://wiki.example/Software_as_a_Service",
        "DKIM | https://wiki.example/DomainKeys_Identified_Mail",
        "Verwaltung (MIB) | https://wiki.example/Management_Information_Base",
        "Technische Schulden | https://wiki.example/Technische_Schulden",
        "Aufbau | https://wiki.example/Regel#Aufbau",
        "siehe wiki.example/x | https://wiki.example/x",
      })
  void wordsThatNameOrShowTheAddressTellIt(String words, String address) {
    assertThat(FamiliarAddress.isToldBy(words, address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hier | https://wiki.example/Dynamic_Host_Configuration_Protocol",
        "Vorlage des Amtes | https://amt.example/dokumente/4711.html",
        "Übertragung | https://de.example/Übertragung–und%2F",
        "? | https://wiki.example/",
        "A | https://wiki.example/Aal",
      })
  void otherWordsDont(String words, String address) {
    assertThat(FamiliarAddress.isToldBy(words, address)).isFalse();
  }
}
