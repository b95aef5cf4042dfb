package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.act.Code;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.WrittenNames;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Who stands where beside a verb, which is drawn between stars. */
class ArgumentsTest {
  private record Drawn(Sentence sentence, int verb) {
    static Drawn of(String picture) {
      Starred starred = Starred.of(picture);
      return new Drawn(starred.sentence(), starred.token());
    }

    private String words(List<Party> parties) {
      return parties.stream()
          .map(party -> sentence.words(party.from(), party.to()))
          .collect(Collectors.joining(", "));
    }

    String object(Code code) {
      return words(new Arguments(sentence).object(verb + 1, code));
    }

    String owners() {
      return words(new Owned(sentence).owners(verb + 1));
    }

    String agent() {
      return words(new Arguments(sentence).agent(verb + 1));
    }

    String before() {
      return words(new Arguments(sentence).before(verb));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Norway *attacked* Denmark.                             | Denmark
          Norway *attacked* Denmark and Sweden.                  | Denmark, Sweden
          Norway *attacked* Denmark, Sweden and Finland.         | Denmark, Sweden, Finland
          Norway *opened* fire on Denmark.                       | Denmark
          Norway *attacked* its neighbour Denmark.               | its neighbour Denmark
          Norway *attacked* because Denmark left.                |
          Norway *opened* fire from Denmark.                     |
          """)
  void anAttackIsDirectedAtWhomItsPrepositionsLeadTo(String picture, String expected) {
    assertThat(Drawn.of(picture).object(Code.ASSAULT)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway *imposed* tariffs on Denmark.                   | Denmark
          Norway *imposed* tariffs against Denmark.              | Denmark
          Norway *taxed* goods exported to Denmark.              |
          Norway *taxed* goods from Denmark.                     |
          """)
  void aSanctionIsDirectedAtWhomItIsLaidOn(String picture, String expected) {
    assertThat(Drawn.of(picture).object(Code.SANCTION)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway *bought* Danish jets. Denmark was glad.         | Danish
          Norway *bought* new Danish jets. Denmark was glad.     | Danish
          Norway *bought* Denmark’s jets.                        | Denmark
          Norway *bought* U.S. jets.                             | U.S.
          Norway *taxed* Danish and Swedish jets. Denmark and Sweden wept. | Danish, Swedish
          Norway *bought* jets from Denmark.                     |
          Norway *bought* jets, Danish ones. Denmark was glad.   |
          Norway *bought* Danish jets.                           |
          """)
  void ownersAreThoseBeforeTheGoods(String picture, String expected) {
    assertThat(Drawn.of(picture).owners()).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harald Berg was *arrested* by Norway.                  | Norway
          Harald Berg was *arrested* on Monday by Norway.        | Norway
          Harald Berg was *arrested*, as was told by Norway.     |
          Harald Berg was *arrested* in Norway.                  |
          """)
  void whoDoesItIsLedInByBy(String picture, String expected) {
    assertThat(Drawn.of(picture).agent()).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway *attacked* Denmark.                             | Norway
          Norway and Sweden *attacked* Denmark.                  | Norway, Sweden
          Norway, which *attacked* Denmark, left.                | Norway
          Norwegian forces *attacked* Denmark. Norway was glad.  | Norwegian forces
          Norway left and *attacked* Denmark.                    | Norway
          In Norway, gunmen *attacked* Denmark.                  | gunmen
          Norway, which says Sweden left, *attacked* Denmark.    | Norway
          Norway, a friend of Sweden, *attacked* Denmark.        | Norway
          Norway, along with Sweden, *attacked* Denmark.         | Norway
          Norway (armed by Sweden) *attacked* Denmark.           | Norway
          Norway — under Harald Berg — *attacked* Denmark.       | Norway
          Norway, which Sweden, a port, left, *attacked* Denmark. | Norway
          The fleet, led by Sweden, *attacked* Denmark.          | The fleet
          Norway bombed Sweden, a port, *attacked* Denmark.      | Norway
          In line with Sweden, the port said, Norway *attacked* Denmark. | Norway
          """)
  void theSubjectStandsBefore(String picture, String expected) {
    assertThat(Drawn.of(picture).before()).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway *tested* its missiles.       | its   |
          Norway *attacked* their boats.      | their |
          Norway *attacked* her boats.        | her   |
          Norway *attacked* her on Monday.    | her   | her
          Norway *attacked* her.              | her   | her
          Norway *attacked* them on Monday.   | them  | them
          """)
  void aPronounThatOwnsIsNoObjectAndOneThatDoesNotIs(String picture, String word, String object) {
    String text = picture.replace("*", "");
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> written = new WrittenNames().find(text, paragraphs);
    Cast cast = Casting.of(text, paragraphs, Casting.Mentioned.of(written), List.of()).cast();
    Span span = new Span(text.indexOf(word), text.indexOf(word) + word.length());
    Mention pronoun = new Mention(span, span, Mention.Kind.PRONOUN, Type.PERSON);
    List<Cast.Named> all = new ArrayList<>(cast.mentions());
    all.add(new Cast.Named("m9", pronoun, Optional.of("a1"), ""));
    all.sort(Comparator.comparing(Cast.Named::mention));
    Story.People people = Story.People.of(new Cast(all, cast.actors()));
    Story story = new Story(text, paragraphs, people, List.of(), List.of(), Optional.empty());
    Sentence sentence = Sentence.all(story).getFirst();
    assertThat(new Drawn(sentence, 1).object(Code.ASSAULT)).isEqualTo(object == null ? "" : object);
  }
}
