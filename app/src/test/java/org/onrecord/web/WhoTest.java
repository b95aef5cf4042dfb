package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Role;
import org.onrecord.actor.Speaker;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.Span;

class WhoTest {
  private static final Span WORDS = new Span(0, 4);

  private static Cast cast(Role... roles) {
    Mention berg = new Mention(WORDS, WORDS, Mention.Kind.NAME, Type.PERSON);
    Actor.Known known =
        new Actor.Known(Type.PERSON, Optional.empty(), Optional.of("NOR"), Optional.empty());
    return new Cast(
        List.of(new Cast.Named("m1", berg, Optional.of("a1"), "the same family name")),
        List.of(new Actor("a1", "Ana Berg", known, List.of(), List.of(roles), List.of("m1"))));
  }

  private static StatementView.Field who(Cast cast, Speaker speaker) {
    return new Who(cast).field(speaker);
  }

  @Test
  void aPersonIsShownUnderTheFullNameWithRolesAndCountryAndWhy() {
    Role minister = new Role("foreign minister", Optional.empty(), Optional.of("NOR"), WORDS);
    Role chair = new Role("chair", Optional.of("the Harbour Board"), Optional.empty(), WORDS);
    StatementView.Field field =
        who(cast(minister, chair, minister), new Speaker.Identified("a1", "m1"));
    assertThat(field.value())
        .isEqualTo("Ana Berg, foreign minister, chair of the Harbour Board, NOR");
    assertThat(field.from()).isEqualTo("the same family name");
  }

  @Test
  void anUnnamedVoiceKeepsItsWords() {
    StatementView.Field field = who(cast(), new Speaker.Unnamed("a senior official"));
    assertThat(field.value()).isEqualTo("a senior official");
    assertThat(field.from()).contains("unnamed");
  }

  @Test
  void whomNothingTellsStaysUnknown() {
    assertThat(who(cast(), Speaker.unknown()).value()).isEmpty();
    assertThat(who(Cast.empty(), new Speaker.Identified("a9", "m9")).value()).isEmpty();
  }

  @Test
  void thePageOfAStatementSaysWhoAPronounMeans() {
    try (Desk desk = Desk.empty()) {
      String text =
          "Foreign Minister Ana Berg arrived in Oslo on Monday.\n"
              + "She said that the talks would go on.";
      Article article = Article.of(text);
      desk.store.add(Reader.standard().read(article), "report");
      Statement said = Reader.standard().read(article).statements().getFirst();
      assertThat(said.speakerWords(text)).contains("She");
      assertThat(desk.get("/articles/" + article.id()).body()).contains("She");
      String id =
          desk.get("/articles/" + article.id())
              .body()
              .replaceAll("(?s).*/statements/(s[0-9a-f]+).*", "$1");
      assertThat(desk.get("/statements/" + id).body()).contains("Ana Berg, foreign minister");
    }
  }
}
