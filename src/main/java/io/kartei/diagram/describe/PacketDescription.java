package io.kartei.diagram.describe;

import io.kartei.diagram.Packet;
import io.kartei.diagram.Packet.Field;
import java.util.ArrayList;
import java.util.List;

/** Describes a packet: its length, then each field with its bits. */
public final class PacketDescription {
  private PacketDescription() {}

  /** Returns the description, empty for an empty packet. */
  public static List<String> sentences(Packet packet, DescriptionPhrases phrases) {
    List<String> sentences = new ArrayList<>();
    if (packet.size() > 0) {
      sentences.add(
          phrases.phrase(
              "packet-length",
              String.valueOf(packet.size()),
              String.valueOf(Math.min(packet.bitsPerRow(), packet.size()))));
    }
    for (Field field : packet.fields()) {
      sentences.add(
          phrases.phrase(
              field.size() == 1 ? "packet-bit" : "packet-field",
              field.label().plain(),
              String.valueOf(field.from()),
              String.valueOf(field.to())));
    }
    return sentences;
  }
}
