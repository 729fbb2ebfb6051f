package io.kartei.render.html.exam;

import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.coverage.SittingPlan;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exams and their tasks are worth, and where they are available, for readers. */
final class ExamPoints {
  private ExamPoints() {}

  /** Returns an exam's points and minutes, and the points that the notes prepare for, or null. */
  static @Nullable String of(Site site, SittingPlan plan) {
    String own = of(site, plan.about());
    Double all = plan.about().points();
    Double prepared = plan.preparedPoints();
    if (own == null) {
      return null;
    }
    return all == null || prepared == null
        ? own + "."
        : own + ". " + site.text("sitting.prepared", prepared, all);
  }

  /** Returns points and minutes in words, or null. */
  static @Nullable String of(Site site, About about) {
    List<String> words = new ArrayList<>();
    if (about.points() != null) {
      words.add(points(site, about.points()));
    }
    if (about.minutes() != null) {
      words.add(site.text("sitting.minutes", about.minutes()));
    }
    return words.isEmpty() ? null : String.join("\u00a0· ", words);
  }

  /** Returns points in words. */
  static String points(Site site, double points) {
    return site.text("sitting.points", points);
  }

  /** Returns a link to where an exam or task is available, or null. */
  static View.@Nullable Link source(About about) {
    String url = about.url();
    if (url == null) {
      return null;
    }
    String host = URI.create(url).getHost();
    return new View.Link(host == null ? url : host, url);
  }
}
