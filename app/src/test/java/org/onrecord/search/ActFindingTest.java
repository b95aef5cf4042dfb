package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;

/** Statements are found and divided by what saying them does. */
class ActFindingTest {
  private static final String TEXT =
      """
      Ana said the port must open
      Ben said the port was shut
      Eva said nobody would pay
      """;

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    shelf.store.add(
        doing(
            Shelf.reading(TEXT.strip(), "Post", "2024-05-03"),
            Code.REQUEST,
            Code.STATE,
            Code.REJECT),
        "by hand");
    shelf.add("Ida said it rained");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static Reading doing(Reading reading, Code... codes) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      Act act = new Act(codes[i], List.of(), List.of(), 0.5);
      Statement told = reading.statements().get(i);
      Deed deed =
          new Deed(
              Optional.of(act),
              Optional.of(Modality.ACTUAL),
              Optional.of(Certainty.FIRM),
              List.of());
      statements.add(
          new Statement(
              told.id(), told.zone(), told.attribution(), told.voice(), told.setting(), deed));
    }
    return new Reading(
        reading.article(),
        reading.language(),
        reading.zones(),
        Entries.of(statements, List.of()),
        List.of());
  }

  @Test
  void aTypedActFindsWhatDoesIt() {
    assertThat(shelf.find("act:request")).containsExactly("the port must open");
    assertThat(shelf.find("ACT:Reject")).containsExactly("nobody would pay");
    assertThat(shelf.find("-act:state port")).containsExactly("the [port] must open");
  }

  @Test
  void whatIsNoActIsMeantAsWords() {
    assertThat(shelf.find("act:dance")).isEmpty();
  }

  @Test
  void aListDividesByActAndKeepsWhatWasNotReadApart() {
    assertThat(shelf.divide(Question.all()).counts(Division.ACT))
        .containsExactlyInAnyOrder(
            new Divided.Count("request", 1),
            new Divided.Count("state", 1),
            new Divided.Count("reject", 1),
            new Divided.Count("", 1));
  }

  @Test
  void tickedActsNarrowTheList() {
    Question ticked = Question.all().with(Division.ACT, Set.of("request", "reject"));
    assertThat(shelf.find(ticked)).containsExactly("the port must open", "nobody would pay");
  }

  @Test
  void anArticleIsFoundByTheActOfAStatementOfIts() {
    Question ticked = Question.all().with(Division.ACT, Set.of("reject"));
    assertThat(shelf.search.findArticles(ticked, 0, 10)).hasSize(1);
    Question other = Question.all().with(Division.ACT, Set.of("assault"));
    assertThat(shelf.search.findArticles(other, 0, 10)).isEmpty();
  }
}
