package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTitleTest {
  @ParameterizedTest
  @CsvSource({
    "routingProtokolle, Routing Protokolle",
    "BinarySearchTree, Binary Search Tree",
    "03_IntroToML, Intro To ML",
    "XMLParserGrundlagen, XML Parser Grundlagen",
    "JavaScript, JavaScript",
    "PowerShell, PowerShell",
    "macOS, macOS",
    "IPv6, IPv6",
    "DNSSEC, DNSSEC"
  })
  void wordsThatWereJoinedArePartedUnlessTheyAreAName(String file, String title) {
    assertThat(FileTitle.of(file).text()).isEqualTo(title);
  }
}
