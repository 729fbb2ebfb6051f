package io.kartei.fuzz;

import io.kartei.address.SafeAddress;
import io.kartei.body.BodyLinks;
import io.kartei.body.BundledQuestions;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.body.TextBody;
import io.kartei.config.SiteConfig.Cards;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.exam.ExamConfig;
import io.kartei.exam.ExamReading;
import io.kartei.exam.ExamSchemes;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.source.SourceDecoder;
import io.kartei.source.SourceText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold for any note. */
final class NoteLaws {
  private static final Messages GERMAN = Messages.forLanguage("de");
  private static final HtmlOptions PAGE = HtmlOptions.page(BundledQuestions.GERMAN, Loading.STILL);
  private static final HtmlOptions CARD =
      HtmlOptions.fragment(BundledQuestions.GERMAN, "c1-", Loading.STILL);
  private static final NoteReader READER =
      new NoteReader(HtmlMode.FILTERED, Cards.TAGGED, ExamConfig.standard(), "", "Kartei");
  private static final ExamSchemes EXAMS = ExamSchemes.of(ExamConfig.standard());

  /** As a site has it: a picture is loaded only from where it may be. */
  private static final BodyLinks LINKS =
      new BodyLinks() {
        @Override
        public Href link(String destination) {
          return AS_WRITTEN.link(destination);
        }

        @Override
        public Href named(String name) {
          return AS_WRITTEN.named(name);
        }

        @Override
        public @Nullable Embedded embedded(String name) {
          return null;
        }

        @Override
        public Href image(String destination) {
          return SafeAddress.loads(destination)
              ? AS_WRITTEN.image(destination)
              : new Href("", Kind.BROKEN);
        }

        @Override
        public @Nullable Chip examReference(String id) {
          return null;
        }

        @Override
        public @Nullable Question question(String id) {
          return null;
        }
      };

  private NoteLaws() {}

  /** The input as YAML, and as TOML, before a note. */
  static String frontMatter(byte[] input) {
    String text = SourceDecoder.decode(input).text();
    return read("---\n" + text + "\n---\n# DHCP\n").note().frontMatter().toString()
        + read("+++\n" + text + "\n+++\n# DHCP\n").note().frontMatter();
  }

  /** The input as a note, written for a page, a card and paper. */
  static String page(byte[] input) {
    Read read = read(SourceDecoder.decode(input).text());
    ParsedNote note = read.note();
    String page = HtmlBody.of(note.text().body(), LINKS, PAGE);
    String card = HtmlBody.of(note.text().body(), LINKS, CARD);
    String paper =
        PrintBody.of(
            note.text().body(),
            LINKS,
            PrintOptions.chapter(GERMAN, "a-", Map.of(), drawing -> "d"));
    HtmlLaws.check(page);
    HtmlLaws.check(card);
    // what XML has no place for is taken out when words become printable
    XmlLaws.check("<body>" + paper.replaceAll("[\\x00-\\x08\\x0B\\f\\x0E-\\x1F]", "") + "</body>");
    return read.told() + page + card + paper + TextBody.of(note.text().body());
  }

  /** The input as a reference to an exam. */
  static String examLine(byte[] input) {
    String line = SourceDecoder.decode(input).text();
    ExamReading reading = EXAMS.read(line, true);
    if (reading instanceof ExamReading.Found found) {
      Spans.check(0, found.end(), line.length(), line);
    } else if (reading instanceof ExamReading.NearMiss miss) {
      Spans.check(miss.start(), miss.end(), line.length(), line);
    }
    Read read = read("# Netze\n\n> **\uD83D\uDCDD\u2757** " + line + "\n\nText\n");
    return reading
        + EXAMS.readUnmarked(line).toString()
        + EXAMS.sitting(line)
        + ExamSchemes.tasks(line)
        + read.note().facts().examReferences()
        + read.told();
  }

  private record Read(ParsedNote note, String told) {}

  private static Read read(String text) {
    ParsedNote note = READER.read(SourceText.of("note.md", text));
    return new Read(note, Spans.checkAll(note.diagnostics(), text));
  }
}
