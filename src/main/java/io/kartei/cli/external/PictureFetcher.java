package io.kartei.cli.external;

import io.kartei.address.SafeAddress;
import io.kartei.build.OuterLink;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.output.SingleFile;
import io.kartei.picture.PictureType;
import io.kartei.source.KeptPictures;
import io.kartei.source.KeptPictures.Picture;
import io.kartei.text.Hash;
import io.kartei.text.Slugs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pictures that notes show from the web into a folder beside the configuration, with a
 * lock file that says what came from where.
 */
public final class PictureFetcher {
  /** The largest picture, in bytes. */
  private static final int MAX_BYTES = 20_000_000;

  /** In characters; what of an address's last name its file is called. */
  private static final int MAX_NAME = 40;

  private static final int HASH = 8;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Path folder;
  private final WebAsker asker;
  private final Duration pause;
  private final int most;

  PictureFetcher(Path folder, WebAsker asker, Duration pause, int most) {
    this.folder = folder;
    this.asker = asker;
    this.pause = pause;
    this.most = most;
  }

  /** Returns one for the pictures of a project. */
  public static PictureFetcher of(Path project) {
    Path folder = project.resolve(KeptPictures.FOLDER);
    return new PictureFetcher(folder, new WebAsker(WebAsker::isPublic), PAUSE, MAX_BYTES);
  }

  /**
   * What came of it.
   *
   * @param fetched how many pictures were fetched
   * @param kept how many were there already
   * @param missing how many can't be fetched
   * @param problems what is wrong with those, at the places of the pictures
   */
  public record Outcome(int fetched, int kept, int missing, List<Diagnostic> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Fetches what is missing.
   *
   * @param links what the notes show or link to; only pictures count
   * @param update whether to fetch what is there again
   * @throws io.kartei.output.OutputException if the disk refuses
   * @throws IOException if the lock file can't be read
   */
  public Outcome fetch(List<OuterLink> links, boolean update) throws IOException {
    SortedMap<String, Picture> known = new TreeMap<>(lock().pictures());
    SortedMap<String, List<OuterLink>> wanted = new TreeMap<>();
    links.stream()
        .filter(OuterLink::isPicture)
        .forEach(
            link ->
                wanted
                    .computeIfAbsent(SafeAddress.whole(link.address()), a -> new ArrayList<>())
                    .add(link));
    Map<String, URI> asked = new TreeMap<>();
    int kept = 0;
    for (String written : wanted.keySet()) {
      URI address = WebAddress.of(written);
      if (!update && isThere(known.get(written))) {
        kept++;
      } else if (address != null && asker.mayAsk(address)) {
        asked.put(written, address);
      }
    }
    Map<URI, byte[]> contents = new ConcurrentHashMap<>();
    Map<URI, Answer> answers =
        new HostQueues(pause)
            .ask(
                List.copyOf(new TreeMap<>(inverse(asked)).keySet()),
                address -> {
                  WebAsker.File file = asker.fetch(address, most);
                  contents.put(address, file.content());
                  return file.answer();
                });
    List<Diagnostic> problems = new ArrayList<>();
    int fetched = 0;
    for (Map.Entry<String, List<OuterLink>> picture : wanted.entrySet()) {
      String written = picture.getKey();
      URI address = asked.get(written);
      if (address == null && isThere(known.get(written))) {
        continue;
      }
      byte[] content = address == null ? new byte[0] : contents.getOrDefault(address, new byte[0]);
      Answer answer =
          address == null
              ? Answer.failed(Phrase.of("external-link.address"))
              : answers.getOrDefault(address, Answer.of(0));
      Diagnostic problem = problem(written, answer, content);
      if (problem == null) {
        known.put(written, write(written, content));
        fetched++;
      } else {
        picture.getValue().forEach(link -> problems.add(problem.at(link.place())));
      }
    }
    if (fetched > 0) {
      String text = new KeptPictures(known).text();
      SingleFile.write(folder.resolve(KeptPictures.LOCK), text.getBytes(StandardCharsets.UTF_8));
    }
    return new Outcome(fetched, kept, wanted.size() - fetched - kept, problems);
  }

  private static SortedMap<URI, String> inverse(Map<String, URI> asked) {
    SortedMap<URI, String> inverse = new TreeMap<>();
    asked.forEach((written, address) -> inverse.putIfAbsent(address, written));
    return inverse;
  }

  private KeptPictures lock() throws IOException {
    Path lock = folder.resolve(KeptPictures.LOCK);
    return KeptPictures.parse(Files.exists(lock) ? Files.readString(lock) : "");
  }

  /** Returns whether a picture is there as it was fetched. */
  private boolean isThere(@Nullable Picture picture) throws IOException {
    Path file = picture == null ? null : folder.resolve(picture.file());
    return picture != null
        && file != null
        && Files.isRegularFile(file)
        && Files.size(file) == picture.bytes()
        && Hash.of(Files.readAllBytes(file)).hex().equals(picture.hash());
  }

  private static @Nullable Diagnostic problem(String address, Answer answer, byte[] content) {
    Phrase failure = answer.failure();
    if (failure != null) {
      return Diagnostic.warning("picture-not-fetched.unreachable", address, failure);
    }
    if (answer.status() != WebAsker.OK) {
      return Diagnostic.warning(
          "picture-not-fetched.status", address, String.valueOf(answer.status()));
    }
    return PictureType.of(content) == null
        ? Diagnostic.warning("picture-not-fetched.no-picture", address)
        : null;
  }

  private Picture write(String address, byte[] content) {
    PictureType type = PictureType.of(content);
    if (type == null) {
      throw new IllegalArgumentException(address);
    }
    String name = name(address) + "." + type.extension();
    SingleFile.write(folder.resolve(name), content);
    return new Picture(name, Hash.of(content).hex(), content.length, type.mediaType());
  }

  /** Returns what a picture's file is called: by its address, so that none replaces another. */
  private static String name(String address) {
    URI uri = WebAddress.of(address);
    String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String slug = Slugs.of(dot > 0 ? last.substring(0, dot) : last);
    String start = slug.substring(0, Math.min(MAX_NAME, slug.length()));
    return (start.isEmpty() ? "picture" : start) + "-" + Hash.of(address).hex(HASH);
  }
}
