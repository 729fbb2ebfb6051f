package io.kartei.vectors;

import java.util.List;

/** Frames, and what else shows a page within a page, as notes of others may have them. */
public final class Frames {
  /** What the pages that are framed would do: a page beside the notes, and one from elsewhere. */
  public static final String EVIL =
      """
      <!doctype html>
      <title>Evil</title>
      <h1>Another site</h1>
      <script>
      const tries = [
        () => { if (window.hit && !location.search) hit("a page beside the notes"); },
        () => { parent.document.querySelector("main").textContent = "taken"; },
        () => { top.document.body.innerHTML = "taken"; },
        () => { top.location = "https://boese.example/top"; },
        () => { parent.location.replace("https://boese.example/parent"); },
        () => { top.name = "taken"; },
        () => { parent.kartei = null; },
        () => { parent.postMessage({kartei: "taken"}, "*"); },
        () => { const a = document.createElement("a"); a.href = "https://boese.example/a";
          a.target = "_top"; document.body.append(a); a.click(); },
      ];
      for (const each of tries) { try { each(); } catch (error) {} }
      </script>
      """;

  private static final List<String> LOCAL =
      List.of(
          "<iframe src=\"evil.html\"></iframe>",
          "<iframe src=\"./evil.html?x=1#y\"></iframe>",
          "<iframe src=\"/evil.html\"></iframe>",
          "<iframe src=\"../a-repository/evil.html\"></iframe>",
          "<IFRAME SRC=evil.html>",
          "<iframe/src=evil.html />",
          "<iframe src=\"&#101;vil.html\"></iframe>",
          "<iframe src=\"e&Tab;vil.html\"></iframe>",
          "<iframe src=\" \u0001evil.html\"></iframe>",
          "<iframe src=\"%65vil.html\"></iframe>",
          "<iframe src=\"https:evil.html\"></iframe>",
          "<iframe src=\"http:/a-repository/evil.html\"></iframe>",
          "<iframe src=\"\\\\a-repository\\\\evil.html\"></iframe>",
          "<iframe src=\"\"></iframe>",
          "<iframe></iframe>",
          "<iframe src=\"about:blank\"></iframe>",
          "<iframe src=\"javascript:hit('src')\"></iframe>",
          "<iframe src=\"java\tscript:hit('src')\"></iframe>",
          "<iframe src=\"data:text/html,<script>parent.hit('data')</script>\"></iframe>",
          "<iframe src=\"blob:https://boese.example/1\"></iframe>",
          "<iframe src=\"view-source:evil.html\"></iframe>",
          "<iframe src=\"file:///etc/hostname\"></iframe>",
          "<iframe srcdoc=\"<script>parent.hit('srcdoc')</script>\"></iframe>",
          "<iframe src=\"evil.html\" src=\"https://boese.example/\"></iframe>",
          "<iframe src=\"evil.html\" sandbox=\"allow-scripts allow-same-origin\"></iframe>",
          "<iframe srcdoc=\"x\" src=\"evil.html\" onload=\"hit('onload')\"></iframe>",
          "<iframe src=\"evil.html\"><script>hit('inside')</script></iframe>",
          "<iframe><iframe src=\"evil.html\"></iframe></iframe>",
          "<object data=\"evil.html\" type=\"text/html\"></object>",
          "<object><param name=\"movie\" value=\"evil.html\"></object>",
          "<embed src=\"evil.html\" type=\"text/html\">",
          "<frameset><frame src=\"evil.html\"></frameset>",
          "<frame src=\"evil.html\">",
          "<noframes><iframe src=\"evil.html\"></iframe></noframes>",
          "<portal src=\"evil.html\"></portal>",
          "<fencedframe src=\"evil.html\"></fencedframe>",
          "<template><iframe src=\"evil.html\"></iframe></template>",
          "<svg><foreignObject><iframe src=\"evil.html\"></iframe></foreignObject></svg>",
          "<math><annotation-xml encoding=\"text/html\"><iframe src=\"evil.html\"></iframe>"
              + "</annotation-xml></math>",
          "<a href=\"x\" target=\"body\">x</a><iframe name=\"body\" src=\"evil.html\"></iframe>",
          "![[evil.html]]",
          "![x](evil.html)");

  private static final List<String> REMOTE =
      List.of(
          "<iframe src=\"https://boese.example/1?r\"></iframe>",
          "<iframe src=\"http://boese.example/2?r\"></iframe>",
          "<iframe src=\"//boese.example/3?r\"></iframe>",
          "<iframe src=\"https:\\\\boese.example\\4?r\"></iframe>",
          "<iframe src=\"HTTPS://BOESE.EXAMPLE/5?r\"></iframe>",
          "<iframe src=\"https://boese.example/6?r\" sandbox=\"allow-top-navigation allow-modals"
              + " allow-scripts allow-same-origin\" allow=\"camera; microphone\"></iframe>",
          "<iframe src=\"https://boese.example/7?r\" name=\"main\" id=\"main\" csp=\"\""
              + " loading=\"eager\" referrerpolicy=\"unsafe-url\" credentialless></iframe>",
          "<iframe src=\"https://boese.example/8?r\" srcdoc=\"<script>hit('srcdoc')</script>\">"
              + "</iframe>",
          "<iframe src=\"https://OWN/evil.html?9\"></iframe>",
          "<iframe src=\"//OWN/evil.html?10\"></iframe>",
          "<iframe src=\"https://OWN./evil.html?11\"></iframe>",
          "<iframe src=\"https://OWN:443/evil.html?12\"></iframe>",
          "<iframe src=\"https://user:word@OWN/evil.html?13\"></iframe>",
          "![[https://boese.example/14?r]]");

  private Frames() {}

  /** A note with every frame in a place of each kind; the site's own host is to be named. */
  public static String note(String host) {
    StringBuilder note = new StringBuilder("# Rahmen\n\nVorher.\n\n");
    LOCAL.forEach(frame -> places(note, frame));
    REMOTE.forEach(frame -> places(note, frame.replace("OWN", host)));
    return note.append("Nachher.\n").toString();
  }

  /** How many of them lead elsewhere. */
  public static int remote() {
    return REMOTE.size();
  }

  private static void places(StringBuilder note, String frame) {
    String line = frame.replace("|", "\\|");
    note.append(frame).append("\n\n");
    note.append("Ein ").append(frame).append(" Wort.\n\n");
    note.append("- ").append(frame).append("\n\n");
    note.append("> [!note] Kasten\n> ").append(frame).append("\n\n");
    note.append("| ").append(line).append(" | x |\n| --- | --- |\n| a | ").append(line);
    note.append(" |\n\n<details><summary>").append(frame).append("</summary>\n\n");
    note.append(frame).append("\n\n</details>\n\nWort^[").append(frame).append("]\n\n");
    note.append("> **❓** Was zeigt das?\n>\n> ").append(frame).append(" Alles.\n\n");
  }
}
