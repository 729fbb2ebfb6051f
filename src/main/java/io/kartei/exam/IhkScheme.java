package io.kartei.exam;

import io.kartei.model.Sitting;
import io.kartei.model.Slugs;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The final exams of German IT apprentices: {@code FiSi AP2 Analyse Winter 2023 Aufgabe 1b}. The
 * parts are profession, part of the exam, paper (not every part has papers), season, year, task,
 * and perhaps the task's title in quotes.
 */
public final class IhkScheme implements ExamScheme {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<profession>\\p{L}{2,6})\\s+(?<part>AP\\s?[12]|GA\\s?[12]|ZP|AP)\\b"
              + "(?:\\s+(?<paper>\\p{L}[\\p{L}\\p{N} -]*?))??"
              + "\\s+(?<season>\\p{L}+)\\s+(?<year>(?:19|20)\\d\\d)"
              + "\\s*[,:]?\\s*(?:Aufgabe|Aufg\\.|A\\.)\\s*(?<task>\\d{1,2}(?:\\s\\p{L}(?!\\p{L})|\\p{L}*)(?:\\s?[-–]\\s?\\p{L})?)\\b"
              + "[)]?\\s*[:,–-]?\\s*(?<rest>.*)",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile("[(]?[„“\"»'‚](?<title>.+?)[“”\"«'‘][)]?\\s*");

  private static final Map<String, Integer> SEASONS =
      Map.of("frühjahr", 1, "sommer", 2, "herbst", 3, "winter", 4);

  private static final String EXAMPLE = "FiSi AP2 Analyse Winter 2023 Aufgabe 1b";

  @Override
  public ExamReading read(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return unreadable(text);
    }
    String season = form.group("season");
    if (!SEASONS.containsKey(season.toLowerCase(Locale.ROOT))) {
      return new ExamReading.Unreadable(
          "\"" + season + "\" is no season of an exam", "write Frühjahr, Sommer, Herbst or Winter");
    }
    Task task = TaskReader.read(form.group("task").replaceAll("\\s", ""));
    if (task == null) {
      return new ExamReading.Unreadable(
          "\"" + form.group("task") + "\" is no task",
          "write a number and perhaps letters: 4, 1a, 4b-c, 3ab");
    }
    return new ExamReading.Found(sitting(form), task, title(form.group("rest")));
  }

  private static Sitting sitting(Matcher form) {
    String profession = form.group("profession");
    String part = form.group("part").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String paper = form.group("paper") == null ? "" : form.group("paper").strip();
    String season = capital(form.group("season"));
    String year = form.group("year");
    List<Sitting.Part> parts = new ArrayList<>();
    parts.add(new Sitting.Part("profession", profession));
    parts.add(new Sitting.Part("part", part));
    if (!paper.isEmpty()) {
      parts.add(new Sitting.Part("paper", paper));
    }
    parts.add(new Sitting.Part("season", season));
    parts.add(new Sitting.Part("year", year));
    int order = SEASONS.getOrDefault(season.toLowerCase(Locale.ROOT), 0);
    String label = (part + " " + paper).strip() + " · " + season + " " + year;
    String shortLabel = season.charAt(0) + year.substring(2);
    return new Sitting(id(parts), parts, Integer.parseInt(year) * 10 + order, label, shortLabel);
  }

  private static String id(List<Sitting.Part> parts) {
    return Slugs.of(parts.stream().map(Sitting.Part::value).collect(Collectors.joining(" ")));
  }

  private static @Nullable String title(String rest) {
    Matcher title = TITLE.matcher(rest);
    return title.matches() ? title.group("title").strip() : null;
  }

  private static ExamReading unreadable(String text) {
    if (!text.contains("Aufgabe")) {
      return new ExamReading.Unreadable(
          "this exam reference names no task", "write it like: " + EXAMPLE);
    }
    if (text.strip().endsWith("Aufgabe")) {
      return new ExamReading.Unreadable(
          "there is no number behind \"Aufgabe\"", "write it like: " + EXAMPLE);
    }
    return new ExamReading.Unreadable(
        "this is no exam reference that Kartei can read", "write it like: " + EXAMPLE);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
