package io.kartei.diagram.mermaid.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.diagram.SequenceDiagram.MenuLink;
import io.kartei.diagram.SequenceDiagram.Participant;
import io.kartei.diagram.SequenceDiagram.Role;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.Preamble;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the participants of a sequence diagram, in the order they first appear. */
final class SequenceActors {
  /** The name in a declaration, which ends before {@code as} or a delimiter. */
  private static final Pattern NAME =
      Pattern.compile("(?:(?!(?<!\\s)\\s++as\\s|@\\{)[^<>:\\n\\r,;])++");

  private static final Pattern AS = Pattern.compile("(?i)[ \\t]*as[ \\t]+");

  /** A participant while it is being read. */
  private static final class Actor {
    Label label;
    Role role = Role.PARTICIPANT;
    final Map<String, MenuLink> menu = new LinkedHashMap<>();
    int active;

    Actor(Label label) {
      this.label = label;
    }
  }

  private final Scanner in;
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  SequenceActors(Scanner in) {
    this.in = in;
  }

  /** Makes sure that a participant of this name exists. */
  void mention(String id) {
    actors.computeIfAbsent(id, name -> new Actor(LabelReader.plain(name)));
  }

  boolean exists(String id) {
    return actors.containsKey(id);
  }

  /**
   * Reads what follows {@code participant} or {@code actor}.
   *
   * @return the participant's id
   */
  String declare(Role role, boolean created) {
    in.skipSpaces();
    int at = in.position();
    String id = name();
    if (created && exists(id)) {
      throw in.fail(
          at,
          at + id.length(),
          Phrase.of("mermaid.sequence.exists", id),
          Phrase.of("mermaid.sequence.exists.create", id));
    }
    boolean isNew = !exists(id);
    mention(id);
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalStateException(id);
    }
    if (isNew || role != Role.PARTICIPANT) {
      actor.role = role;
    }
    if (in.accept("@{")) {
      in.uses(Form.PARTICIPANT_DATA);
      configure(actor);
    }
    if (in.accept(AS) != null) {
      in.uses(Form.PARTICIPANT_ALIAS);
      actor.label = SequenceText.label(SequenceText.raw(in));
    }
    in.endStatement(() -> Phrase.of("mermaid.sequence.as"));
    return id;
  }

  /** Reads the name of a participant in a declaration. */
  String name() {
    in.skipSpaces();
    String id = in.accept(NAME);
    if (id == null || id.isBlank()) {
      throw in.expected(Phrase.of("mermaid.sequence.participant"));
    }
    return id.strip();
  }

  private void configure(Actor actor) {
    int at = in.position();
    String json = in.until("}");
    JsonNode settings = json == null ? null : Preamble.yaml("{" + json + "}");
    if (settings == null || !settings.isObject()) {
      in.reset(at);
      in.restOfLine();
      throw in.fail(at, in.position(), Phrase.of("mermaid.sequence.settings"), null);
    }
    JsonNode type = settings.path("type");
    if (type.isTextual()) {
      Role role = role(type.asText());
      if (role == null) {
        in.ignored(at, Phrase.of("mermaid.sequence.role", type.asText()), roles());
      } else {
        actor.role = role;
      }
    }
    JsonNode alias = settings.path("alias");
    if (alias.isValueNode() && !alias.isNull()) {
      in.uses(Form.PARTICIPANT_ALIAS_WITHIN);
      actor.label = SequenceText.label(alias.asText());
    }
  }

  private static @Nullable Role role(String name) {
    for (Role role : Role.values()) {
      if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
        return role;
      }
    }
    return null;
  }

  private static Phrase roles() {
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      names.add(role.name().toLowerCase(Locale.ROOT));
    }
    return Phrase.of("mermaid.one-of", names);
  }

  /** Counts an activation. */
  void activate(String id) {
    mention(id);
    Actor actor = actors.get(id);
    if (actor != null) {
      actor.active++;
    }
  }

  /** Counts the end of an activation, or fails if there is none. */
  void deactivate(String id, int from, int to) {
    Actor actor = actors.get(id);
    if (actor == null || actor.active == 0) {
      throw in.fail(
          from,
          to,
          Phrase.of("mermaid.sequence.not-active", id),
          Phrase.verbatim("activate " + id));
    }
    actor.active--;
  }

  /** Reads {@code link Alice: Dashboard @ https://...}. */
  void link(String id) {
    int at = in.position();
    in.uses(Form.PARTICIPANT_LINK);
    String text = SequenceText.raw(in);
    int sign = text.indexOf('@');
    if (sign <= 0) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.sequence.link"), null);
    }
    add(id, text.substring(0, sign).strip(), text.substring(sign + 1).strip(), at);
  }

  /** Reads {@code links Alice: {"Dashboard": "https://..."}}. */
  void links(String id) {
    int at = in.position();
    in.uses(Form.PARTICIPANT_LINKS);
    JsonNode links = Preamble.yaml(SequenceText.raw(in));
    if (links == null || !links.isObject()) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.sequence.links"), null);
    }
    for (Map.Entry<String, JsonNode> link : links.properties()) {
      add(id, link.getKey(), link.getValue().asText(), at);
    }
  }

  private void add(String id, String name, String url, int at) {
    mention(id);
    Hyperlink link = in.hyperlink(at, url, null);
    Actor actor = actors.get(id);
    if (link != null && actor != null) {
      actor.menu.put(name, new MenuLink(LabelReader.line(name), link));
    }
  }

  /** Returns all participants. */
  List<Participant> all() {
    List<Participant> all = new ArrayList<>();
    actors.forEach(
        (id, actor) ->
            all.add(
                new Participant(id, actor.label, actor.role, List.copyOf(actor.menu.values()))));
    return all;
  }
}
