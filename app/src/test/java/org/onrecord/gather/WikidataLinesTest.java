package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Type;

/** Lines of Wikidata's dump, about invented entities. */
class WikidataLinesTest {
  private static final String LINES =
      """
      [
      {"id":"Q900","labels":{"en":{"language":"en","value":"Elbonia"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q6256"}}}}],"P298":[{"mainsnak":{"datavalue":{"value":"ELB"}}}]}},
      {"id":"Q901","labels":{"en":{"language":"en","value":"Minister of Tides of Elbonia"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4164871"}}}}]}},
      {"id":"Q902","labels":{"fa":{"value":"مارا کوئل"},"en":{"value":"Mara Quill"}},"aliases":{"en":[{"value":"M. Quill"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q900"}}}}],"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q901"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2019-03-04T00:00:00Z","precision":11}}}],"P582":[{"datavalue":{"value":{"time":"+2022-00-00T00:00:00Z","precision":9}}}]}}]}},
      {"id":"Q903","labels":{}},
      {"id":
      ]
      """;

  private static List<ListedActor> read(String lines, List<String> problems) throws IOException {
    List<ListedActor> actors = new ArrayList<>();
    WikidataLines wikidata = new WikidataLines();
    wikidata.learn(new BufferedReader(new StringReader(lines)));
    wikidata.read(
        new BufferedReader(new StringReader(lines)),
        actors::add,
        (line, problem) -> problems.add(line + " " + problem.code()));
    return actors;
  }

  @Test
  void aPersonHasNamesInAllLanguagesACountryAndPositions() throws IOException {
    List<ListedActor> actors = read(LINES, new ArrayList<>());
    ListedActor quill = actors.getLast();
    assertThat(quill.id()).isEqualTo("Q902");
    assertThat(quill.names()).containsExactly("Mara Quill", "مارا کوئل", "M. Quill");
    assertThat(quill.type()).isEqualTo(Type.PERSON);
    assertThat(quill.country()).contains("ELB");
    assertThat(quill.roles())
        .containsExactly(
            new ListedActor.Role(
                "Minister of Tides of Elbonia", Optional.of("2019-03-04"), Optional.of("2022")));
    assertThat(actors.getFirst().type()).isEqualTo(Type.COUNTRY);
    assertThat(actors.getFirst().country()).contains("ELB");
  }

  @Test
  void aLineThatIsNoEntityWithANameIsToldByItsNumber() throws IOException {
    List<String> problems = new ArrayList<>();
    assertThat(read(LINES, problems)).hasSize(3);
    assertThat(problems).containsExactly("5 entity", "6 entity");
  }

  @Test
  void aCountryWhoseLineIsMissingStaysUnknown() throws IOException {
    String line = LINES.lines().filter(each -> each.contains("Q902\"")).findFirst().orElseThrow();
    ListedActor quill = read(line, new ArrayList<>()).getFirst();
    assertThat(quill.country()).isEmpty();
    assertThat(quill.roles()).isEmpty();
  }
}
