package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;

/** Tables of actors. */
class ActorListTest {
  private final List<ListedActor> actors = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(String table) throws IOException {
    new ActorList(actors::add, (line, problem) -> problems.add(line + " " + problem.code()))
        .read(new StringReader(table));
  }

  @Test
  void aLineIsAnActorWithItsNamesAndRole() throws IOException {
    read(
        """
        id,name,alias1,alias 2,type,country,sector,role,from,until
        q1,Mara Quill,M. Quill,مارا کوئل,person,lva,gov,foreign minister,2019-01,2022
        """);
    assertThat(problems).isEmpty();
    assertThat(actors)
        .containsExactly(
            new ListedActor(
                "q1",
                List.of("Mara Quill", "M. Quill", "مارا کوئل"),
                Type.PERSON,
                Optional.of("LVA"),
                Optional.of(Sector.GOV),
                List.of(
                    new ListedActor.Role(
                        "foreign minister", Optional.of("2019-01"), Optional.of("2022")))));
  }

  @Test
  void anApostropheOfANameStaysAndOneBeforeAFormulaGoes() throws IOException {
    read("name,alias\n'Abd al-Rahman,''Ali Hasan|'Ali\n'=Quill,'\n");
    assertThat(actors)
        .extracting(ListedActor::names)
        .containsExactly(List.of("'Abd al-Rahman", "'Ali Hasan", "'Ali"), List.of("=Quill", "'"));
  }

  @Test
  void aNameAloneIsEnough() throws IOException {
    read("\uFEFFName\nMara Quill\nJonas Brandt\n");
    assertThat(actors)
        .extracting(each -> each.names().getFirst())
        .containsExactly("Mara Quill", "Jonas Brandt");
    assertThat(actors).extracting(ListedActor::id).doesNotHaveDuplicates();
    assertThat(actors).allSatisfy(each -> assertThat(each.type()).isEqualTo(Type.PERSON));
  }

  @Test
  void linesWithOneIdAreOneActorWithSeveralRoles() throws IOException {
    read("id,name,alias,role\nq1,Mara Quill,Quill M|Kvila,minister\nq1,Mara Quill,,mayor\n");
    assertThat(actors).hasSize(1);
    assertThat(actors.getFirst().names()).containsExactly("Mara Quill", "Quill M", "Kvila");
    assertThat(actors.getFirst().roles())
        .extracting(ListedActor.Role::title)
        .containsExactly("minister", "mayor");
  }

  @Test
  void linesWithOneIdAreOneActorWhereverTheyStand() throws IOException {
    read(
        """
        id,name,alias,country,role
        q1,Mara Quill,Kvila,LVA,minister
        q2,Jonas Brandt,,LVA,judge
        ,Ada Hale,,LVA,clerk
        q1,M. Quill,Kvila,,mayor
        ,Ada Hale,,LVA,envoy
        """);
    assertThat(actors)
        .extracting(each -> each.names().getFirst())
        .containsExactly("Mara Quill", "Jonas Brandt", "Ada Hale");
    assertThat(actors.getFirst().names()).containsExactly("Mara Quill", "Kvila", "M. Quill");
    assertThat(actors.getFirst().country()).contains("LVA");
    assertThat(actors.getFirst().roles())
        .extracting(ListedActor.Role::title)
        .containsExactly("minister", "mayor");
    assertThat(actors.getLast().roles())
        .extracting(ListedActor.Role::title)
        .containsExactly("clerk", "envoy");
  }

  @Test
  @Timeout(10)
  void aHundredThousandLinesOfOneActorAreReadInTime() throws IOException {
    read("id,name,role\n" + "q1,Mara Quill,minister\n".repeat(100_000));
    assertThat(actors).hasSize(1);
    assertThat(actors.getFirst().names()).containsExactly("Mara Quill");
  }

  @Test
  void aBadLineIsToldByItsNumberAndTheOthersGoOn() throws IOException {
    read(
        """
        name,type,country,sector
        Mara Quill,wizard,,
        ,person,,
        Jonas Brandt,person,Latvia,
        Ada Hale,person,LVA,XYZ

        Ilze Kalve,person,LVA,LEG
        """);
    assertThat(problems).containsExactly("2 type", "3 no-name", "4 country", "5 sector");
    assertThat(actors).extracting(each -> each.names().getFirst()).containsExactly("Ilze Kalve");
  }

  @Test
  void aTableWithoutNamesIsToldOnce() throws IOException {
    read("who,what\nMara Quill,minister\n");
    assertThat(problems).containsExactly("1 no-name");
    assertThat(actors).isEmpty();
  }

  @Test
  void aQuotationThatNeverEndsIsAProblem() throws IOException {
    read("name\nMara Quill\n\"Jonas");
    assertThat(actors).extracting(each -> each.names().getFirst()).startsWith("Mara Quill");
  }
}
