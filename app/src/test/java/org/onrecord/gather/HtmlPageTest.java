package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.page.RawPage;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Zone;

class HtmlPageTest {
  private static final String WORDS =
      "The ferries sail again, the union said on Tuesday, after nine days on which nothing moved.";
  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><title>Ferries sail again - Post</title><h1>Ferries sail"
          + " again</h1><p>"
          + WORDS
          + "</p>";

  @TempDir private Path folder = Path.of("");

  private final Origin defaults =
      new Origin(
          Optional.of("T"),
          Optional.of("Gazette"),
          Optional.empty(),
          Optional.of("Ann Roe"),
          Published.parse("2024-01-01"),
          Optional.empty());

  private static Gathered.Found found(Gathered gathered) {
    assertThat(gathered).isInstanceOf(Gathered.Found.class);
    return (Gathered.Found) gathered;
  }

  private static List<Gathered> file(Gather gather, String input) {
    List<Gathered> all = new ArrayList<>();
    gather.file(input, all::add);
    return all;
  }

  private static String code(Gathered gathered) {
    return gathered instanceof Gathered.Unreadable unreadable ? unreadable.problem().code() : "";
  }

  @Test
  void aFolderHoldsPagesBesideTexts() throws IOException {
    for (String name : List.of("a.html", "b.HTM", "c.xhtml", "d.txt", "e.css")) {
      Files.writeString(folder.resolve(name), PAGE);
    }
    List<String> files = Gather.files(List.of(folder.toString()));
    assertThat(files).hasSize(4);
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    for (String page : files.subList(0, 3)) {
      Gathered.Found found = found(file(gather, page).getFirst());
      assertThat(found.article().text()).isEqualTo("Ferries sail again\n\n" + WORDS);
      assertThat(found.article().zones())
          .extracting(Zone::kind)
          .containsExactly(Zone.Kind.HEADLINE, Zone.Kind.BODY);
    }
  }

  @Test
  void thePageIsKeptAsItCame() {
    byte[] bytes = PAGE.getBytes(UTF_8);
    Gathered read =
        HtmlPage.read(
            "x",
            bytes,
            Optional.of("text/html"),
            Optional.of(URI.create("https://post.example/1")),
            Origin.unknown());
    RawPage page = found(read).page().orElseThrow();
    assertThat(page.bytes()).isEqualTo(bytes);
    assertThat(page.contentType()).contains("text/html");
    assertThat(page.address()).contains("https://post.example/1");
    assertThat(found(read).article().origin().url()).contains("https://post.example/1");
    Place place = new Place(page.map());
    assertThat(place.in(PAGE, 20, 31)).isEqualTo(WORDS.substring(0, 11));
  }

  /** The page's words at the first place of a stretch of text; the page is plain ASCII. */
  private record Place(org.onrecord.page.PageMap map) {
    String in(String page, int start, int end) {
      org.onrecord.page.PageMap.Stretch first = map.places(start, end).getFirst();
      return page.substring(first.pageStart(), first.pageEnd());
    }
  }

  @Test
  void whatThePageSaysGoesBeforeWhatHoldsForAll() {
    Gather gather = new Gather(defaults, InputStream.nullInputStream());
    Origin origin =
        found(gather.bytes("a.html", PAGE.getBytes(UTF_8)).getFirst()).article().origin();
    assertThat(origin.title()).contains("Ferries sail again");
    assertThat(origin.outlet()).contains("Post");
    assertThat(origin.author()).contains("Ann Roe");
    assertThat(origin.published()).isEqualTo(Published.parse("2024-01-01"));
  }

  @Test
  void standardInputMayBeAPage() {
    for (String start :
        List.of("", "\n  ", "\uFEFF", "<?xml version='1.0'?>\n", "<!-- saved -->\n")) {
      byte[] bytes = (start + PAGE).getBytes(UTF_8);
      Gather gather = new Gather(Origin.unknown(), new ByteArrayInputStream(bytes));
      assertThat(found(file(gather, "-").getFirst()).article().text())
          .as(start)
          .startsWith("Ferries");
    }
    Gather plain =
        new Gather(Origin.unknown(), new ByteArrayInputStream("<3 said Ann".getBytes(UTF_8)));
    assertThat(found(file(plain, "-").getFirst()).article().text()).isEqualTo("<3 said Ann");
  }

  @Test
  void aPastedPageIsReadWhateverItDeclares() {
    String page =
        PAGE.replace("<title>", "<meta charset=windows-1251><title>").replace("Ferries", "Férries");
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    assertThat(found(gather.page("pasted", page)).article().text())
        .startsWith("Férries sail again");
  }

  @Test
  void aPageInAnotherCharacterSetIsReadWhereATextIsNot() {
    byte[] bytes = PAGE.replace("Ferries", "Férries").getBytes(Charset.forName("windows-1252"));
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    assertThat(found(gather.bytes("a.html", bytes).getFirst()).article().text())
        .startsWith("Férries");
    assertThat(code(gather.bytes("a.txt", bytes).getFirst())).isEqualTo("encoding");
  }

  @Test
  void whatIsNoPageIsAProblem() {
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    assertThat(code(gather.bytes("a.html", new byte[0]).getFirst())).isEqualTo("empty");
    assertThat(
            code(
                gather
                    .bytes("a.html", "<html><nav><a href=x>y</a></nav>".getBytes(UTF_8))
                    .getFirst()))
        .isEqualTo("empty");
    assertThat(code(gather.bytes("a.html", new byte[10_000_001]).getFirst()))
        .isEqualTo("too-large");
    byte[] noise = new byte[5000];
    new java.util.Random(3).nextBytes(noise);
    String head = "<meta charset=utf-8><p>";
    byte[] binary = new byte[head.length() + noise.length];
    System.arraycopy(head.getBytes(UTF_8), 0, binary, 0, head.length());
    System.arraycopy(noise, 0, binary, head.length(), noise.length);
    assertThat(code(gather.bytes("a.html", binary).getFirst())).isIn("binary", "empty");
  }
}
