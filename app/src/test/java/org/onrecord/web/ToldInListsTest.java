package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.gather.Gathered;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.StatementQuery;
import org.onrecord.text.Article;

/** What a line of a list tells beside the words: by which words, whether denied, what it does. */
class ToldInListsTest {
  private static final String TEXT =
      """
      Elena Marsh said on 3 March 2025 that no ship was late. Elena Marsh denied that the harbour \
      was shut. Elena Marsh threatened to sue Norway.
      """;

  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.empty();
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), Article.of(TEXT)));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Element line(String address, String words) {
    return Jsoup.parse(desk.get(address).body()).select(".statements-table tbody tr").stream()
        .filter(row -> row.select(".said").text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static void assertTold(String address) {
    Element late = line(address, "no ship was late");
    assertThat(late.select(".who .cue").text()).isEqualTo("said");
    assertThat(late.select(".kind").text()).isEqualTo("speech 3 Mar 2025");
    assertThat(late.select(".act")).isEmpty();
    Element shut = line(address, "the harbour was shut");
    assertThat(shut.select(".who .cue").text()).isEqualTo("denied");
    assertThat(shut.select(".kind .denied").text()).isEqualTo("denied");
    Element sues = line(address, "to sue Norway");
    assertThat(sues.select(".said .act").text()).isEqualTo("Threaten");
    assertThat(sues.select(".kind .denied")).isEmpty();
  }

  @Test
  void inTheListOfStatements() {
    assertTold("/statements");
  }

  @Test
  void onTheActorsPage() {
    String actor =
        desk.store
            .findStatements(StatementQuery.all(), 0, 1)
            .getFirst()
            .said()
            .speaking()
            .actor()
            .orElseThrow();
    assertThat(desk.store.actors().find(actor).map(ActorSummary::name)).contains("Elena Marsh");
    assertTold("/actors/" + actor);
  }
}
