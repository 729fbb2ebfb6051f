package io.kartei.render.anki;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.messages.Messages;
import io.kartei.text.Json;
import java.util.List;
import java.util.Map;

/** The parts of a collection stored as JSON: options, decks and the note type. */
final class AnkiSettings {
  /**
   * Must never change: another number is another note type, and readers' existing cards would stay
   * with the old one.
   */
  static final long NOTE_TYPE = 1_514_764_800_417L;

  /** The fields, in a note's order. */
  static final List<String> FIELDS = List.of("Front", "Back", "Context", "Source", "Exam", "Tags");

  private static final long DEFAULT_DECK = 1;

  private final long modified;
  private final Messages messages;

  AnkiSettings(long modified, Messages messages) {
    this.modified = modified;
    this.messages = messages;
  }

  /** Returns the options of the collection. */
  String configuration(int notes) {
    ObjectNode options = read("options.json");
    options.put("nextPos", notes + 1);
    options.put("curModel", String.valueOf(NOTE_TYPE));
    return Json.compact(options);
  }

  /** Returns the learning options of the decks. */
  String deckOptions() {
    return Json.compact(read("deck-options.json"));
  }

  /** Returns all decks, by number, including Anki's own default deck, which it requires. */
  String decks(Map<String, Long> decks) {
    ObjectNode all = Json.object();
    all.set(String.valueOf(DEFAULT_DECK), deck("Default", DEFAULT_DECK));
    decks.forEach((name, id) -> all.set(String.valueOf(id), deck(name, id)));
    return Json.compact(all);
  }

  private ObjectNode deck(String name, long id) {
    ObjectNode deck = read("deck.json");
    deck.put("id", id);
    deck.put("name", name);
    deck.put("mod", modified);
    return deck;
  }

  /** Returns the only note type, by its number. */
  String noteTypes() {
    ObjectNode type = read("note-type.json");
    type.put("id", NOTE_TYPE);
    type.put("mod", modified);
    type.put("css", AnkiFiles.text("card.css"));
    ArrayNode fields = type.putArray("flds");
    for (String name : FIELDS) {
      ObjectNode field = fields.addObject();
      field.put("name", name).put("ord", fields.size() - 1).put("sticky", false);
      field.put("rtl", false).put("font", "Arial").put("size", 20).putArray("media");
    }
    ObjectNode card = (ObjectNode) type.path("tmpls").path(0);
    card.put("name", messages.get("anki.card"));
    card.put("qfmt", AnkiFiles.text("front.html").strip());
    card.put("afmt", AnkiFiles.text("back.html").strip());
    ObjectNode all = Json.object();
    all.set(String.valueOf(NOTE_TYPE), type);
    return Json.compact(all);
  }

  private static ObjectNode read(String name) {
    return (ObjectNode) Json.read(AnkiFiles.text(name));
  }
}
