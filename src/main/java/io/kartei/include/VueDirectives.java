package io.kartei.include;

import io.kartei.include.Directive.Kind;
import io.kartei.source.SourceSpan;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The directives of VitePress and VuePress: {@code <!--@include: ./part.md{3,10}-->} and code from
 * a file, {@code <<< @/snippets/a.js#region{2 js} [title]}.
 */
final class VueDirectives {
  static final Pattern FORM =
      Pattern.compile(
          "(?m)<!--[ \\t]{0,20}@include:[ \\t]{0,20}(?<file>[^\\s{}#]{1,500})"
              + "(?:#(?<part>[\\w-]{1,100}))?(?:\\{(?<from>\\d{0,9})(?<more>,(?<to>\\d{0,9}))?\\})?"
              + "[ \\t]{0,20}-->"
              + "|^<<<[ \\t]{0,20}(?<code>[^\\s{}#\\[\\]<]{1,500})(?:#(?<region>[\\w-]{1,100}))?"
              + "(?:[ \\t]{0,20}\\{(?<marks>[^{}\\r\\n]{0,100})\\})?"
              + "(?:[ \\t]{0,20}\\[(?<title>[^\\[\\]\\r\\n]{1,200})\\])?[ \\t]{0,20}$");

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|[\\s}])(?<name>[A-Za-z][\\w+#-]{0,30})");

  private VueDirectives() {}

  static Directive of(Matcher found) {
    SourceSpan span = new SourceSpan(found.start(), found.end());
    String code = found.group("code");
    if (code == null) {
      return new Directive(Kind.INCLUDE, span, found.group("file"), part(found), "");
    }
    String title = found.group("title");
    String info = language(code, found.group("marks")) + (title == null ? "" : " [" + title + "]");
    return new Directive(Kind.CODE, span, code, found.group("region"), info);
  }

  private static @Nullable String part(Matcher found) {
    String name = found.group("part");
    String from = found.group("from");
    if (name != null || from == null) {
      return name;
    }
    return found.group("more") == null ? from : from + ":" + found.group("to");
  }

  private static String language(String file, @Nullable String marks) {
    Matcher named = LANGUAGE.matcher(marks == null ? "" : marks);
    if (named.find()) {
      return named.group("name");
    }
    int dot = file.lastIndexOf('.');
    return dot < file.lastIndexOf('/') ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
