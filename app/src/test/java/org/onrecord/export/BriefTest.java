package org.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.search.Question;
import org.onrecord.store.Store;

/** The brief, read back by a reader of Markdown. */
class BriefTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private static final List<String> SIGNS =
      List.of(
          "*",
          "_",
          "`",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "#",
          "+",
          "-",
          "1.",
          "!",
          "|",
          "~",
          "&amp;",
          "\\",
          "^",
          "$",
          "[^1]",
          "<!--",
          "http://x.example",
          "word",
          "  ",
          "😀",
          "“",
          ":",
          "=",
          "\n");

  @TempDir private Path folder = Path.of("");
  private Store store;
  private String brief = "";

  @BeforeEach
  void open() throws IOException {
    store = Shelf.store(folder);
    brief = Shelf.text(ExportFormat.BRIEF, store);
  }

  /** What a reader of Markdown sees in a text. */
  private static final class Seen extends AbstractVisitor {
    private final List<String> headings = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    static Seen in(String markdown) {
      Seen seen = new Seen();
      PARSER.parse(markdown).accept(seen);
      return seen;
    }

    @Override
    public void visit(Heading heading) {
      headings.add(heading.getLevel() + " " + TEXT.render(heading).strip());
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference) {
        references.add(reference.getLabel());
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        notes.add(definition.getLabel());
      }
      visitChildren(block);
    }

    @Override
    public void visit(HtmlBlock block) {
      foreign(block);
    }

    @Override
    public void visit(HtmlInline html) {
      foreign(html);
    }

    @Override
    public void visit(Image image) {
      foreign(image);
    }

    @Override
    public void visit(Code code) {
      foreign(code);
    }

    @Override
    public void visit(Emphasis emphasis) {
      foreign(emphasis);
    }

    private void foreign(Node node) {
      foreign.add(node.toString());
    }
  }

  @Test
  void statementsStandByOutletDayAndSpeaker() {
    assertThat(Seen.in(brief).headings)
        .containsExactly(
            "1 Statements on record",
            "2 The Courier",
            "3 2024-05-03",
            "4 The mayor",
            "4 𝔘na Petrova",
            "2 Outlet not given",
            "3 Undated",
            "4 He",
            "2 =Bold_ & [Sons]",
            "3 2024-05-04",
            "4 The note");
  }

  @Test
  void everyStatementHasItsNumberedFootnote() {
    Seen seen = Seen.in(brief);
    assertThat(seen.references).containsExactly("1", "2", "3", "4");
    assertThat(seen.notes).containsExactlyInAnyOrder("1", "2", "3", "4");
  }

  @Test
  void aFootnoteSaysWhereInWhichWordsAndWhetherItWasChecked() {
    String id = Shelf.ids(store, Question.of("rain")).getFirst();
    assertThat(brief)
        .contains(
            "[^1]: The Courier, “Harbour”, 3 May 2024, <https://example.org/a?b=1>. Words: “The"
                + " mayor said that it will rain” Status: machine, not checked by a person."
                + " Statement "
                + id
                + ", characters 30–47.\n");
  }

  @Test
  void itSaysHowManyNobodyHasChecked() throws IOException {
    assertThat(brief)
        .contains(
            "4 statements. **No person has checked 4 of them:** Onrecord read them by itself.");
    Question ship = Question.of("ship");
    assertThat(new String(Shelf.bytes(ExportFormat.BRIEF, store, ship), UTF_8))
        .contains("1 statement. **No person has checked 1 of them:** Onrecord read it by itself.")
        .contains("Asked for: words ship.");
  }

  @Test
  void hostileWordsAreWordsAndNoMarkup() {
    Seen seen = Seen.in(brief);
    assertThat(seen.foreign).isEmpty();
    assertThat(seen.links).containsOnly("https://example.org/a?b=1").hasSize(2);
    assertThat(TEXT.render(PARSER.parse(brief))).contains("=cmd|' /C calc'!A0");
    assertThat(brief).contains("“\\*Note\\* \\<script\\>”");
  }

  @Test
  void anyMixtureOfSignsComesBackAsTheSameWords() {
    Random random = new Random(20240504);
    for (int round = 0; round < 2000; round++) {
      StringBuilder words = new StringBuilder("w");
      for (int i = random.nextInt(12); i > 0; i--) {
        words.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      String shown = TEXT.render(PARSER.parse("x " + Markdown.words(words.toString()) + " y"));
      String plain = words.toString().replaceAll("\\s+", " ").strip();
      assertThat(shown).as(Markdown.words(words.toString())).isEqualTo("x " + plain + " y");
    }
  }

  @Test
  void anEmptyRecordGivesABriefThatSaysSo() throws IOException {
    Question none = Question.of("nothing of this kind");
    assertThat(new String(Shelf.bytes(ExportFormat.BRIEF, store, none), UTF_8))
        .startsWith("# Statements on record\n\n0 statements.\n")
        .doesNotContain("[^");
  }
}
