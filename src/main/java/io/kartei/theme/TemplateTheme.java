package io.kartei.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.text.Escape;
import io.kartei.theme.StrictViews.MissingName;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A theme of Mustache templates.
 *
 * <pre>{@code
 * Theme theme = TemplateTheme.read(config.folders().templates());
 * String page = theme.render("note", view);
 * }</pre>
 *
 * <p>A view is a record whose components are strings, numbers, booleans, lists, records and maps
 * from strings. {@code {{a.b}}} reads component {@code b} of record {@code a}; in a map the rest of
 * the name is a single key, so {@code {{t.nav.topics}}} is the key {@code nav.topics} of the map
 * {@code t}. Values are escaped for text and quoted attributes alike; {@code {{{body}}}} is not.
 */
public final class TemplateTheme implements Theme {
  private static final String ENDING = ".mustache";

  private final ThemeFiles files;
  private final TemplateErrors errors;
  private final DefaultMustacheFactory factory;
  private final Map<String, Mustache> prepared = new ConcurrentHashMap<>();
  private final SortedMap<String, byte[]> assets;

  private TemplateTheme(ThemeFiles files) {
    this.files = files;
    this.errors = new TemplateErrors(files);
    this.factory = new Factory();
    this.factory.setObjectHandler(new StrictViews());
    this.assets = AssetBundles.of(files);
  }

  /**
   * Reads the bundled theme, overridden by the site's own files.
   *
   * @param own the site's own templates folder, or null if it has none
   */
  public static Theme read(@Nullable Path own) {
    return read(own, diagnostic -> {});
  }

  /**
   * Reads the bundled theme, overridden by the site's own files.
   *
   * @param sink receives diagnostics about the site's own files that are unused or unreadable
   */
  public static Theme read(@Nullable Path own, DiagnosticSink sink) {
    return read(own, null, sink);
  }

  /**
   * Reads the bundled theme, overridden by the site's own files.
   *
   * @param known a theme read earlier, returned again if all files are still the same; or null
   * @param sink receives diagnostics about the site's own files that are unused or unreadable
   */
  public static Theme read(@Nullable Path own, @Nullable Theme known, DiagnosticSink sink) {
    ThemeFiles files = ThemeFiles.read(own, sink);
    UnusedFiles.find(files).forEach(sink::report);
    return known instanceof TemplateTheme same && same.files.same(files)
        ? same
        : new TemplateTheme(files);
  }

  @Override
  public String render(String template, Object view) {
    PageWriter page = new PageWriter();
    try {
      compiled(template).execute(page, view).flush();
    } catch (MustacheException e) {
      throw failure(template, e);
    } catch (MissingName e) {
      throw errors.missingName(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  @Override
  public SortedMap<String, byte[]> assets() {
    return assets;
  }

  @Override
  public boolean isBundled(String name) {
    return files.isBundled(name);
  }

  private Mustache compiled(String template) {
    Mustache known = prepared.get(template);
    if (known == null) {
      synchronized (factory) {
        known = factory.compile(template + ENDING);
      }
      prepared.put(template, known);
    }
    return known;
  }

  private TemplateException failure(String template, MustacheException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingName missing) {
        return errors.missingName(missing);
      }
      if (cause instanceof MustacheNotFoundException missing) {
        return errors.missingTemplate(template + ENDING, missing.getName());
      }
    }
    return errors.unreadable(template + ENDING, e);
  }

  /** Reads templates from the theme's files and escapes values for HTML. */
  private final class Factory extends DefaultMustacheFactory {
    Factory() {
      super(
          name -> {
            String text = files.text(name);
            return text == null ? null : new StringReader(text);
          });
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(Escape.template(value));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
