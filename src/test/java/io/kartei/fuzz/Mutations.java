package io.kartei.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Inputs that resemble others: parts lost, doubled, moved, mixed, and spiked with what matters. */
final class Mutations {
  /** What Markdown, HTML, YAML, Mermaid, includes and SVG are made of. */
  static final List<String> WORDS =
      List.of(
          ("\n"
                  + "|\n\n"
                  + "|\r\n"
                  + "|\t|    |\u0000|\u2028|\uFEFF|\uD83D\uDE00|\u00AD|\u202E|\\|*|**|_|~~|==|`|```\n"
                  + "|$|$$|![|](|]]|[[|![[|^|[^1]|[^1]:"
                  + " |<|>|</|<!--|-->|<![CDATA[|]]>|<?|&#x6a;|&lt;|&|<div>|</div>|<p>|<ul><li>|<table><tr><td>|<details><summary>|<svg>|<math>|<a"
                  + " id=x>|<img src=x onerror=y>|<iframe"
                  + " src=x>|<br/>|<script>|</script>|<style>|<textarea>|<pre>|<select>|<option>|<ruby>|<b>|</b>|#"
                  + " |> |- |1. |- [ ] |> [!note]|:::|%%|::|---\n"
                  + "|+++\n"
                  + "|: |:\n"
                  + "|{|}|[|]|\"|'|#|!!|&a |*a|<<|?|@|,|;|-->|---|==>|-.->|subgraph |end\n"
                  + "|{{#include |}}|../|:1:2|:a|class|style |click |note |loop\n"
                  + "|%%{|href|xlink:href|url(#a)|<use href=\"#a\"/>|<g"
                  + " id=\"a\">|</g>|1e9|-1|0|NaN|999999999|<!DOCTYPE x [<!ENTITY a 'b'>]>")
              .split("\\|(?!\\))"));

  private final Random random;
  private final List<byte[]> seeds;

  Mutations(long seed, List<byte[]> seeds) {
    this.random = new Random(seed);
    this.seeds = List.copyOf(seeds);
  }

  /** The next one. */
  byte[] next() {
    StringBuilder text = new StringBuilder(any());
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + 1 + random.nextInt(1 + random.nextInt(40)));
      String part = text.substring(from, to);
      switch (random.nextInt(8)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, part.repeat(1 + random.nextInt(5)));
        case 2 -> text.insert(random.nextInt(text.length() + 1), part);
        case 3 -> text.replace(from, to, word());
        case 4 -> text.insert(from, other());
        case 5 ->
            text.insert(from, (char) (1 + random.nextInt(random.nextInt(10) == 0 ? 65_000 : 126)));
        default -> text.insert(from, word());
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(20) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private String any() {
    return new String(seeds.get(random.nextInt(seeds.size())), StandardCharsets.UTF_8);
  }

  private String other() {
    String text = any();
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(120)));
  }

  private String word() {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return random.nextInt(12) == 0 ? word.repeat(2 + random.nextInt(60)) : word;
  }
}
