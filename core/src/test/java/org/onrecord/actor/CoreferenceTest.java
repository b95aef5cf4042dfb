package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Candidate;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class CoreferenceTest {
  /**
   * {@code {2<0:the mayor}}: the third mention, linked to the first; {@code {0:Ana}}: to none;
   * {@code {2<0@5<1@-1:she}}: the first fits it with 5, the second with -1.
   */
  private static final Pattern DRAWN = Pattern.compile("\\{(\\d)((?:<\\d(?:@-?\\d+)?)*):([^}]*)}");

  private static final Pattern CANDIDATE = Pattern.compile("<(\\d)(?:@(-?\\d+))?");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|him|it|they|his|her|its|who|I");

  /** Each actor with the words that mean it. */
  private static List<String> cast(String picture) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Linked> linked = new TreeMap<>();
    Matcher drawn = DRAWN.matcher(picture);
    int at = 0;
    while (drawn.find()) {
      text.append(picture, at, drawn.start());
      Span span = new Span(text.length(), text.length() + drawn.group(3).length());
      text.append(drawn.group(3));
      at = drawn.end();
      Mention mention = mention(span, drawn.group(3));
      linked.put(
          Integer.valueOf(drawn.group(1)), new Linked(mention, candidates(drawn.group(2)), 0.9));
    }
    text.append(picture.substring(at));
    return cast(text.toString(), List.copyOf(linked.values()));
  }

  private static List<Candidate> candidates(String drawn) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher each = CANDIDATE.matcher(drawn);
    while (each.find()) {
      double score = Optional.ofNullable(each.group(2)).map(Double::valueOf).orElse(3.0);
      candidates.add(new Candidate(Integer.parseInt(each.group(1)), score));
    }
    return candidates;
  }

  private static Mention mention(Span span, String words) {
    Span head = new Span(span.start() + words.lastIndexOf(' ') + 1, span.end());
    boolean pronoun = PRONOUN.matcher(words).matches();
    boolean name =
        Character.isUpperCase(
            head.length() > 0 ? words.charAt(words.length() - head.length()) : 'a');
    Mention.Kind kind =
        pronoun ? Mention.Kind.PRONOUN : name ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
    return new Mention(span, head, kind, words.endsWith("draft") ? Type.DOCUMENT : Type.PERSON);
  }

  private static List<String> cast(String text, List<Linked> linked) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> written = new WrittenNames().find(text, paragraphs);
    Cast cast =
        Casting.of(text, paragraphs, new Casting.Mentioned(written, linked), List.of()).cast();
    List<String> actors = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      List<String> words =
          cast.mentions().stream()
              .filter(each -> each.actor().equals(Optional.of(actor.id())))
              .map(each -> each.mention().span().in(text))
              .toList();
      actors.add(actor.name() + ": " + String.join(", ", words));
    }
    return actors;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Ana Petrova} left. {1<0:She} was late.                                 | Ana Petrova: Ana Petrova, She
          {0:Ana Petrova} left. {1<0:She} was late. It hurt {2<1:her}.              | Ana Petrova: Ana Petrova, She, her
          When {0:she} came, {1<0:Ana Petrova} was late.                            | Ana Petrova: she, Ana Petrova
          {0:The swimmer} came. {1<0:She} was late.                                 | swimmer: The swimmer, She
          {0:The swimmer} came. Nobody saw it.                                      | -
          Norway sank. They feared for {0:Norwegian} soil.                          | Norway: Norway, Norwegian
          They feared for {0:Norwegian} soil and {1<0:Norwegian} ships.             | Norwegian: Norwegian, Norwegian
          {0:Ana Petrova} left. {1<0:The draft} was late.                           | Ana Petrova: Ana Petrova
          {0:Norway} left. {1:The Norwegian government} wept. {2<1:It} left.        | Norway: Norway, The Norwegian government, It
          {0:Ana Petrova} met {1:the leadership}. {2<1@9<0@4:She} left.             | Ana Petrova: Ana Petrova, She
          {0:Norway} left. They wept {1<0:this week}.                               | Norway: Norway
          They wept {0:Friday} there. They wept {1<0:Friday} again.                 | -
          """)
  void wordsThatAreLinkedMeanTheSameActor(String picture, String expected) {
    List<String> actors = cast(picture);
    assertThat(actors.isEmpty() ? "-" : String.join("; ", actors)).isEqualTo(expected);
  }

  @Test
  void aPairIsMadeOfThoseWhoAreNamedInIt() {
    String text = "Ana Petrova of Norway and Karl Weiss left. They wept.";
    Span pair = new Span(0, text.indexOf(" left"));
    Span and = new Span(text.indexOf("and"), text.indexOf("and") + 3);
    Span they = new Span(text.indexOf("They"), text.indexOf(" wept"));
    List<Linked> linked =
        List.of(
            new Linked(new Mention(pair, and, Mention.Kind.NAME, Type.GROUP), List.of(), 0.9),
            new Linked(
                new Mention(they, they, Mention.Kind.PRONOUN, Type.GROUP),
                List.of(new Candidate(0, 3)),
                0.9));
    assertThat(cast(text, linked))
        .contains(
            "Ana Petrova and Karl Weiss: Ana Petrova of Norway and Karl Weiss, They",
            "Norway: Norway");
  }

  @Test
  void aLinkNeverMakesTwoNamesOneActor() {
    assertThat(cast("{0:Ana Petrova} met {1<0:Karl Weiss}. {2<1:He} was late."))
        .containsExactly("Ana Petrova: Ana Petrova", "Karl Weiss: Karl Weiss, He");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Mr. Weiss} met {1:Drozhin Zorvan}. {2<0@9<1@4:She} was late.                  | Weiss: Mr. Weiss; Drozhin Zorvan: Drozhin Zorvan, She
          {0:Drozhin Zorvan} met {1:Velka Kestrin}. {2<0@9<1@4:She} was late.                    | Drozhin Zorvan: Drozhin Zorvan, She; Velka Kestrin: Velka Kestrin
          {0:Tom Weiss} met {1:Drozhin Zorvan}. {2<0@9<1@4:She} was late.                  | Tom Weiss: Tom Weiss; Drozhin Zorvan: Drozhin Zorvan, She
          {0:Tom Weiss} met {1:Drozhin Zorvan}. {2<0@9<1@1:She} was late.                  | Tom Weiss: Tom Weiss, She; Drozhin Zorvan: Drozhin Zorvan
          {0:Drozhin Zorvan} left, and {1<0:he} met {2:Velka Kestrin}. {3<0@9<1@8<2@1:She} slept. | Drozhin Zorvan: Drozhin Zorvan, he; Velka Kestrin: Velka Kestrin, She
          {0:Tom Weiss} met {1:his wife}. {2<0@9<1@4:She} was late.                   | Tom Weiss: Tom Weiss; wife: his wife, She
          """)
  void heAndSheMeanTheNextBestWhereTheBestIsOfAnotherGender(String picture, String expected) {
    assertThat(String.join("; ", cast(picture))).contains(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Drozhin Zorvan} left. {1<0@-1:She} was late.          | Drozhin Zorvan: Drozhin Zorvan, She
          {0:Drozhin Zorvan} left. {1<0@-3:She} was late.          | Drozhin Zorvan: Drozhin Zorvan
          {0:Drozhin Zorvan} left. {1<0@-1:The mayor} was late.    | Drozhin Zorvan: Drozhin Zorvan
          """)
  void heAndSheMeanSomebodyThoughNoneFitsWell(String picture, String expected) {
    assertThat(cast(picture)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Drozhin Zorvan} left. In {1<0@3:her} speech, {2<1@5:Velka Kestrin} thanked all.  | Drozhin Zorvan: Drozhin Zorvan; Velka Kestrin: her, Velka Kestrin
          {0:Drozhin Zorvan} left. In {1<0@3:her} speech, {2<1@2:Velka Kestrin} thanked all.  | Drozhin Zorvan: Drozhin Zorvan; Velka Kestrin: her, Velka Kestrin
          {0:Drozhin Zorvan} left. In {1<0@8:her} speech, {2<1@5:Velka Kestrin} thanked all.  | Drozhin Zorvan: Drozhin Zorvan, her; Velka Kestrin: Velka Kestrin
          {0:Drozhin Zorvan} left. In {1<0@3:her} speech, {2<1@5:the mayor} thanked all. | Drozhin Zorvan: Drozhin Zorvan, her, the mayor
          {0:Drozhin Zorvan} left. In {1<0@3:her} speech, {2<1@5:Tom Weiss} was thanked. | Drozhin Zorvan: Drozhin Zorvan, her; Tom Weiss: Tom Weiss
          """)
  void aPronounMeansTheOneNamedAfterItWhoFitsBetter(String picture, String expected) {
    assertThat(cast(picture)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Russian forces} fired. {1<0:Ukrainian forces} fled.                          | -
          {0:Russian forces} fired. {1<0:The forces} fled. {2<1:Ukrainian forces} fell.   | Russian forces: Russian forces, The forces
          {0:Kestria's federation} spoke. {1<0:Norland's federation} fell.                | Kestria: Kestria; Norland: Norland
          {0:the Weiss administration} came. {1<0:the Berg administration} left.          | -
          {0:the Weiss administration} came. {1<0:the administration} left.               | Weiss administration: the Weiss administration, the administration
          {0:Ana Petrova} came. {1<0:Her} {2<0:aide} left.                                | Ana Petrova: Ana Petrova, Her, aide
          {0:Ana Petrova} came with {1<0:her}, and {2<0:her own aide} left.               | Ana Petrova: Ana Petrova, her, her own aide
          """)
  void whoBelongsElsewhereIsAnother(String picture, String expected) {
    assertThat(String.join("; ", cast(picture))).isEqualTo(expected.replace("-", ""));
  }

  @Test
  void aNameFarAfterAPronounIsNotMeant() {
    String between = "and it rained and snowed ".repeat(8);
    assertThat(
            cast(
                "{0:Drozhin Zorvan} left. Then {1<0@3:she} slept, "
                    + between
                    + "{2<1@5:Velka Kestrin} came."))
        .containsExactly("Drozhin Zorvan: Drozhin Zorvan, she", "Velka Kestrin: Velka Kestrin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Drozhin Zorvan} left. {1:His} coat hung there. {2<0@1<1@5:He} slept.  | Drozhin Zorvan: Drozhin Zorvan, His, He
          {0:Drozhin Zorvan} left. {1:His} coat hung there. {2<0@-1<1@5:He} slept. | Drozhin Zorvan: Drozhin Zorvan; His: His, He
          {0:Drozhin Zorvan} left. {1:A cook} was there. {2<0@1<1@5:He} slept.     | Drozhin Zorvan: Drozhin Zorvan; cook: A cook, He
          {0:Ms. Zorvan} left. {1:His} coat hung there. {2<0@1<1@5:He} slept.      | Zorvan: Ms. Zorvan; His: His, He
          """)
  void pronounsAloneMeanTheNamedOneWhoFitsOneOfThem(String picture, String expected) {
    assertThat(cast(picture)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {0:Drozhin Zorvan}, {1:a cook}, slept.                     | Drozhin Zorvan: Drozhin Zorvan, a cook
          {0:Drozhin Zorvan}, {1:a cook}. It rained.                 | Drozhin Zorvan: Drozhin Zorvan, a cook
          {0:Drozhin Zorvan}, {1:a cook} and others slept.           | Drozhin Zorvan: Drozhin Zorvan
          {0:Drozhin Zorvan} and {1:a cook}, they said, slept.       | Drozhin Zorvan: Drozhin Zorvan
          {0:Mr. Zorvan}, {1:his wife}, and others slept.            | Zorvan: Mr. Zorvan
          """)
  void aNounBetweenMarksAfterANameMeansTheSamePerson(String picture, String expected) {
    assertThat(cast(picture)).contains(expected);
  }

  @Test
  void manyPronounsThatWaitForOneNameAreQuick() {
    StringBuilder text = new StringBuilder();
    List<Linked> linked = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Span span = new Span(text.length(), text.length() + 3);
      text.append("She left. ");
      List<Candidate> near = new ArrayList<>();
      for (int j = Math.max(0, i - 60); j < i; j++) {
        near.add(new Candidate(j, 2 + j % 3));
      }
      linked.add(new Linked(mention(span, "She"), near, 0.9));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(cast(text.toString(), linked)).hasSize(1));
  }

  @Test
  void whyAMentionIsAnActorsIsKept() {
    String text = "Ana Petrova left. She was late.";
    Linked ana = new Linked(mention(new Span(0, 11), "Ana Petrova"), Optional.empty(), 0.9);
    Linked she = new Linked(mention(new Span(18, 21), "She"), Optional.of(0), 0.9);
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> written = new WrittenNames().find(text, paragraphs);
    Casting.Mentioned mentioned = new Casting.Mentioned(written, List.of(ana, she));
    Cast cast = Casting.of(text, paragraphs, mentioned, List.of()).cast();
    assertThat(cast.mentions().getLast().why()).isEqualTo("means the same as “Ana Petrova” before");
  }

  @Test
  void thoseWhoMayActAreThoseThatRulesFoundAndPronouns() {
    String text = "The swimmer met Ana Petrova. She left.";
    Linked swimmer = new Linked(mention(new Span(0, 11), "The swimmer"), Optional.empty(), 0.9);
    Linked ana = new Linked(mention(new Span(16, 27), "Ana Petrova"), Optional.empty(), 0.9);
    Linked she = new Linked(mention(new Span(29, 32), "She"), Optional.of(1), 0.9);
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> written = new WrittenNames().find(text, paragraphs);
    Casting.Mentioned mentioned = new Casting.Mentioned(written, List.of(swimmer, ana, she));
    Cast cast = Casting.of(text, paragraphs, mentioned, List.of()).cast();
    assertThat(cast.mentions()).hasSize(3);
    assertThat(cast.named(written).mentions())
        .extracting(each -> each.mention().span().in(text))
        .containsExactly("Ana Petrova", "She");
  }
}
