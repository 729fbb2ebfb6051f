package io.kartei.render.html.page;

import io.kartei.body.Urls;
import io.kartei.concurrent.Once;
import io.kartei.config.SiteConfig.RemoteImages;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.config.exam.CatalogueTopic;
import io.kartei.index.FolderIndex;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.language.hyphen.Hyphenator;
import io.kartei.messages.Messages;
import io.kartei.model.PlainText;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.study.OpenQuestions.OpenQuestion;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all pages of a site share, and where they are written. Thread-safe. */
public final class Site {
  /** The address of the feed. */
  public static final String FEED = "feed.xml";

  private final RenderContext context;
  private final FileTable sink;
  private final Menu menu;
  private final Sidebar sidebar;
  private final @Nullable PreviewImages previewImages;
  private final Once<Boolean> feed;
  private final Once<Map<String, Integer>> openQuestions;
  private final FolderIndex folders;
  private final SoftHyphens hyphens;
  private final String id;
  private final Map<String, Map<String, ComparisonSheet>> sheets = new HashMap<>();
  private final Map<String, List<CheatSheet>> cheatSheets = new HashMap<>();
  private final Map<String, NoteParts> parts = new ConcurrentHashMap<>();
  private final Map<String, CatalogueTopic> catalogue = new HashMap<>();
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private final SortedSet<String> listed = new ConcurrentSkipListSet<>();

  /** How many pages haven't been made yet. */
  private final AtomicInteger unmade = new AtomicInteger();

  private final PageFrame frame;

  public Site(RenderContext context, SiteSink sink) {
    this.context = context;
    this.sink = new FileTable(sink);
    this.menu = Menu.of(context);
    String title = context.config().site().title();
    boolean isPublic = context.config().site().baseUrl() != null;
    this.previewImages = isPublic ? new PreviewImages(context.index(), title) : null;
    this.openQuestions = Once.of(this::numbers);
    this.feed = Once.of(() -> isPublic && hasHistory());
    this.folders = FolderIndex.of(context.index());
    this.hyphens = new SoftHyphens(context.config().site().language(), Once.of(this::words));
    this.sidebar = new Sidebar(context.index(), context.messages(), folders, hyphens);
    for (ComparisonSheet sheet : context.sheets()) {
      sheets
          .computeIfAbsent(sheet.note(), n -> new HashMap<>())
          .putIfAbsent(sheet.comparison().table(), sheet);
    }
    for (CheatSheet sheet : context.cheatSheets()) {
      sheet.notes().forEach(n -> cheatSheets.computeIfAbsent(n, m -> new ArrayList<>()).add(sheet));
    }
    context.index().exams().catalogue().forEach(topic -> catalogue.put(topic.code(), topic));
    SiteInfo info = context.config().site();
    this.id = Hash.of(info.identity()).hex(8);
    this.frame = new PageFrame(this);
  }

  public RenderContext context() {
    return context;
  }

  public SiteIndex index() {
    return context.index();
  }

  public SiteInfo info() {
    return context.config().site();
  }

  /** Returns what stands before the colon or dash of a long title, as the header names the site. */
  public String shortName() {
    return PageFrame.shortened(info().title());
  }

  public Messages messages() {
    return context.messages();
  }

  public SiteSink sink() {
    return sink;
  }

  public Menu menu() {
    return menu;
  }

  public Sidebar sidebar() {
    return sidebar;
  }

  /** Returns the numbers, from 1, of the questions that the notes leave open, by their ids. */
  public Map<String, Integer> openQuestions() {
    return openQuestions.get();
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    List<OpenQuestion> open = context.deck().open();
    for (int i = 0; i < open.size(); i++) {
      numbers.putIfAbsent(open.get(i).question().id(), i + 1);
    }
    return numbers;
  }

  /** Returns the words of all notes, the parts of compounds among them. */
  private Set<String> words() {
    Set<String> words = new HashSet<>();
    for (NotePage page : index().pages().values()) {
      Hyphenator.words(PlainText.ofBlocks(page.note().text().body()), words);
    }
    return words;
  }

  /** Returns HTML with soft hyphens in the long words of its headings and tables. */
  public String parted(String html) {
    return hyphens.inHtml(html);
  }

  /** Returns the HTML of one heading or cell with soft hyphens in its long words. */
  public String partedLine(String html) {
    String whole = hyphens.inHtml("<th>" + html + "</th>");
    return whole.substring("<th>".length(), whole.length() - "</th>".length());
  }

  /** Returns a plain text with soft hyphens in its long words. */
  public String partedText(String text) {
    return hyphens.inText(text);
  }

  /** Returns the pages of folders without a note. */
  public FolderIndex folders() {
    return folders;
  }

  /** Returns the pictures for links to this site; null where it has no public address. */
  public @Nullable PreviewImages previewImages() {
    return previewImages;
  }

  /** Returns whether there is a feed: with a public address and where changes are known. */
  public boolean hasFeed() {
    return feed.get();
  }

  private boolean hasHistory() {
    return index().pages().values().stream()
        .anyMatch(page -> context.changes().committed(page.note().path()) > 0);
  }

  /** Returns whether there is the icon in pixels: painted, or one of the theme's own. */
  public boolean hasIcon(String path) {
    return context.theme().isBundled(Assets.ICON) || context.theme().assets().containsKey(path);
  }

  /** Returns an id that keeps this site's data in a browser apart from that of other sites. */
  public String id() {
    return id;
  }

  /** Returns all files written so far; those that haven't been made are made for it. */
  public Supplier<SortedMap<String, FileTable.Entry>> files() {
    return sink.files();
  }

  /** Returns a string of the interface. */
  public String text(String key, Object... arguments) {
    return context.messages().get(key, arguments);
  }

  /** Returns the addresses of the listed pages written so far, sorted. */
  public SortedSet<String> listed() {
    return Collections.unmodifiableSortedSet(listed);
  }

  /** Returns whether all pages have been made; until then, more may need what none has needed. */
  boolean isMade() {
    return unmade.get() == 0;
  }

  /** Returns what the pages so far load besides text. */
  PageFrame frame() {
    return frame;
  }

  /** Returns how to treat remote pictures. */
  public RemoteImages remoteImages() {
    return context.config().notes().remoteImages();
  }

  /** Returns the address of a note, or of an anchor in it, relative to a page. */
  public String toNote(String from, String note, @Nullable String anchor) {
    String url = Urls.relative(from, index().page(note).url());
    return anchor == null ? url : url + "#" + anchor;
  }

  /** Returns the cheat sheets that include a note. */
  public List<CheatSheet> cheatSheets(String note) {
    return cheatSheets.getOrDefault(note, List.of());
  }

  /**
   * Returns the address of a printed file, relative to a page, or null when that output isn't
   * enabled.
   */
  public @Nullable String printed(String from, String output, String path) {
    return context.config().wants(output) ? Urls.relative(from, path) : null;
  }

  /** Returns the topics of the exam's catalogue, by code. */
  public Map<String, CatalogueTopic> catalogue() {
    return Collections.unmodifiableMap(catalogue);
  }

  /** Returns the parts of a note. */
  public NoteParts parts(String note) {
    return parts.computeIfAbsent(note, id -> new NoteParts(index().page(id).note()));
  }

  /**
   * Returns what several pages need to know about the whole site, made when the first of them asks.
   *
   * @param kind what it is; there is one of each
   * @param make makes it; must not ask for anything shared itself
   */
  public <T> T shared(Class<T> kind, Supplier<T> make) {
    return kind.cast(shared.computeIfAbsent(kind, k -> make.get()));
  }

  /** Returns the comparison sheet made from a table of a note, or null. */
  public @Nullable ComparisonSheet sheet(String note, String table) {
    return sheets.getOrDefault(note, Map.of()).get(table);
  }

  /** Returns the note shown on the start page, or null. */
  public @Nullable NotePage start() {
    String start = index().start();
    return start == null ? null : index().pages().get(start);
  }

  /** Returns the public address of a page, or null when the site's public address is unknown. */
  public @Nullable String canonical(String path) {
    String base = info().baseUrl();
    if (base == null) {
      return null;
    }
    return base + Urls.encodePath(path.equals("index.html") ? "" : path);
  }

  /** A page: what describes it, its template, and its own view. */
  public record Page(PageSpec spec, String template, Object main) {}

  /** Writes a page that is listed for readers and search engines. */
  public void write(PageSpec page, String template, Object main) {
    writeUnlisted(page, template, main);
    listed.add(page.path());
  }

  /**
   * Writes a listed page, which is made when it is needed.
   *
   * @param path its address
   * @param page makes it, on any thread
   */
  public void write(String path, Supplier<Page> page) {
    writeUnlisted(path, page);
    listed.add(path);
  }

  /** Writes an unlisted page, which is made when it is needed. */
  public void writeUnlisted(String path, Supplier<Page> page) {
    unmade.incrementAndGet();
    AtomicBoolean counted = new AtomicBoolean();
    sink.offer(
        path,
        () -> {
          byte[] made = bytes(page.get());
          if (counted.compareAndSet(false, true)) {
            unmade.decrementAndGet();
          }
          return made;
        });
  }

  private byte[] bytes(Page page) {
    View.Layout layout = layout(page.spec(), page.spec().needs().policy());
    return html(page.template(), layout, page.main()).getBytes(StandardCharsets.UTF_8);
  }

  private String html(String template, View.Layout layout, Object main) {
    return context.theme().render(template, new View(layout, messages().all(), main));
  }

  /** Writes an unlisted page, seen only by those who follow a broken link. */
  public void writeUnlisted(PageSpec page, String template, Object main) {
    write(page.path(), template, layout(page, page.needs().policy()), main);
  }

  /** Writes a page with its own layout. */
  public void write(String path, String template, View.Layout layout, Object main) {
    sink.put(path, html(template, layout, main));
  }

  /** Returns the layout around a page. */
  public View.Layout layout(PageSpec page, String policy) {
    return frame.around(page, policy);
  }
}
