package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.mention.Type;

/** By what the parties of events are told apart from article to article. */
class ToldPartyTest {
  private static Told.Party party(String name, Type type, String registry, String country) {
    Actor.Known known =
        new Actor.Known(
            type,
            Optional.of(registry).filter(it -> !it.isEmpty()),
            Optional.of(country).filter(it -> !it.isEmpty()),
            Optional.empty());
    return Told.Party.of(new Actor("a1", name, known, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Norway              | COUNTRY      | iso:NOR | NOR | iso:NOR
          Harbour  Front      | GROUP        | ''      | ''  | name:harbour front
          government          | ORGANIZATION | ''      | NOR | name:government
          nine soldiers       | GROUP        | ''      | ''  | noun:nine soldiers
          Norwegian soldiers  | GROUP        | ''      | NOR | noun:norwegian soldiers
          government          | ORGANIZATION | ''      | ''  | noun:government
          """)
  void aNameIsOneOfAllArticlesAndANounIsNot(
      String name, Type type, String registry, String country, String key) {
    assertThat(party(name, type, registry, country).key()).isEqualTo(key);
    assertThat(party(name, type, registry, country).isNoun()).isEqualTo(key.startsWith("noun:"));
  }

  @Test
  void aColumnKeepsThem() {
    List<Told.Party> all =
        List.of(party("nine soldiers", Type.GROUP, "", ""), party("Oslo", Type.PLACE, "", "NOR"));
    assertThat(Told.Party.list(Told.Party.column(all))).isEqualTo(all);
  }
}
