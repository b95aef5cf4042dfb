package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.event.Wording;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.setting.Medium;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;
import org.onrecord.when.Uttered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The printed form is a contract: other programs parse it. */
class ReadingJsonTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "😀 Ana said “no” on 3 May 2024.";

  private static Reading reading() {
    Attribution attribution =
        Attribution.of(
            new Frame(
                List.of(new Span(3, 6)),
                List.of(new Span(7, 11)),
                List.of(new Span(12, 16)),
                Form.DIRECT),
            Sense.of(Kind.SPEECH),
            0.125);
    Origin origin =
        new Origin(
            Optional.of("A \"title\""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Published.parse("2024-05-04T01:30:00+03:30"),
            Optional.of("en"));
    return new Reading(
        new Article(TEXT, origin),
        Optional.of("en"),
        List.of(Zone.of(new Span(0, TEXT.length()), Zone.Kind.BODY)),
        new Entries(
            cast(),
            List.of(new Statement("s1", Zone.Kind.BODY, attribution, voice(), setting(), deed())),
            List.of(spring()),
            happenings()),
        List.of(new Problem("example", Optional.of(new Span(0, 2)), "an emoji")));
  }

  private static Uttered uttered() {
    return new Uttered(
        Optional.of("2024-05-03"),
        Optional.empty(),
        Optional.of(LocalDate.parse("2024-05-04")),
        Optional.of(Basis.STATED),
        Optional.of(Precision.DAY),
        List.of(new Span(20, 30)));
  }

  private static DateMention spring() {
    return new DateMention(new Span(20, 30), "2024-05-03", Precision.DAY, Basis.STATED);
  }

  private static Happenings happenings() {
    Event.Telling telling =
        new Event.Telling(
            new Span(7, 11),
            new Span(3, 30),
            Optional.of(new Event.When(new Span(20, 30), Optional.of(spring()))),
            Optional.of(new Span(0, 2)));
    Claim claim = new Claim(Optional.of("s1"), Polarity.DENIED, Modality.PAST);
    Event event =
        new Event(
            "e1", Code.AID, new Event.Parties(List.of("a1"), List.of("a2")), telling, claim, 0.799);
    Claim narrated = new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.ACTUAL);
    Tie tie = new Tie("a1", Relation.SPEAKS_FOR, "a2", new Span(3, 6), narrated, 0.5);
    Wording wording =
        new Wording(new Span(7, 11), Wording.Kind.REPORT_VERB, Optional.empty(), Optional.of("a1"));
    return new Happenings(List.of(event), List.of(tie), List.of(wording));
  }

  private static Setting setting() {
    Venue paris = new Venue(new Span(0, 2), Medium.BRIEFING);
    return new Setting(uttered(), Optional.of(paris), List.of("a1"));
  }

  private static Deed deed() {
    Act refusal = new Act(Code.REJECT, List.of("a1"), List.of(new Span(3, 6)), 0.834);
    Deed deed =
        new Deed(
            Optional.of(refusal),
            Optional.of(Modality.FUTURE),
            Optional.of(Certainty.FIRM),
            List.of(new Span(20, 30)));
    Span words = new Span(3, 6);
    return deed.on(
        List.of(
            new OnIssue("talks", Optional.of(Stance.OPPOSE), 0.9, List.of(words)),
            new OnIssue("trade", Optional.empty(), 0.6, List.of(words))));
  }

  private static Cast cast() {
    Mention ana = new Mention(new Span(3, 6), new Span(3, 6), Mention.Kind.NAME, Type.PERSON);
    Role mayor = new Role("mayor", Optional.of("Lille"), Optional.empty(), new Span(3, 6));
    Actor.Known known =
        new Actor.Known(Type.PERSON, Optional.empty(), Optional.of("FRA"), Optional.of(Sector.GOV));
    return new Cast(
        List.of(new Cast.Named("m1", ana, Optional.of("a1"), "its name")),
        List.of(new Actor("a1", "Ana", known, List.of(), List.of(mayor), List.of("m1"))));
  }

  private static Casting.Voice voice() {
    return new Casting.Voice(
        new Speaker.Identified("a1", "m1"), List.of(Optional.of("a1"), Optional.empty()));
  }

  @Test
  void anUnnamedVoiceKeepsItsWordsAndIsNobody() {
    Reading reading = reading();
    Casting.Voice critics =
        new Casting.Voice(new Speaker.Unnamed("critics"), List.of(Optional.empty()));
    Statement said = reading.statements().getFirst();
    Reading other =
        new Reading(
            reading.article(),
            reading.language(),
            reading.zones(),
            Entries.of(
                List.of(
                    new Statement(
                        "s1",
                        said.zone(),
                        said.attribution(),
                        critics,
                        said.setting(),
                        said.deed())),
                List.of()),
            List.of());
    String json = ReadingJson.write(other, "a.txt", Optional.empty());
    assertThat(json)
        .contains(
            "\"speaker\":{\"actor\":null,\"mention\":null,\"text\":\"Ana\"},"
                + "\"unnamed\":\"critics\"");
    assertThat(ReadingParser.parse(json).statements().getFirst().voice()).isEqualTo(critics);
  }

  @Test
  void printsEveryFieldInTheContractsOrder() {
    Reading reading = reading();
    assertThat(ReadingJson.write(reading, "a.txt", Optional.of("x1")))
        .isEqualTo(
            "{\"format\":\"onrecord-reading/1\",\"reader\":{\"version\":\""
                + Reader.VERSION
                + "\",\"models\":"
                + models()
                + "},\"input\":\"a.txt\",\"id\":\"x1\",\"article\":{\"id\":\""
                + reading.article().id()
                + "\",\"title\":\"A \\\"title\\\"\",\"outlet\":null,\"url\":null,\"author\":null,"
                + "\"published\":\"2024-05-04\",\"published_at\":\"2024-05-03T22:00:00Z\","
                + "\"language\":\"en\",\"text\":\""
                + TEXT
                + "\",\"zones\":[{\"span\":[0,30],\"kind\":\"body\",\"author\":null,"
                + "\"date\":null}]},\"mentions\":[{\"id\":\"m1\",\"span\":[2,5],\"head\":[2,5],\"kind\":\"name\",\"type\":\"person\",\"actor\":\"a1\",\"why\":\"its"
                + " name\"}],"
                + "\"actors\":[{\"id\":\"a1\",\"name\":\"Ana\",\"type\":\"person\",\"registry\":null,"
                + "\"country\":\"FRA\",\"sector\":\"GOV\",\"members\":[],\"roles\":[{\"title\":\"mayor\","
                + "\"organization\":\"Lille\",\"country\":null,\"span\":[2,5]}],\"mentions\":[\"m1\"]}],"
                + "\"statements\":[{\"id\":\"s1\",\"zone\":\"body\","
                + "\"source\":[[2,5]],\"cue\":[[6,10]],\"content\":[[11,15]],\"form\":\"direct\","
                + "\"kind\":\"speech\",\"voice\":\"reported\",\"speaker\":{\"actor\":\"a1\",\"mention\":\"m1\","
                + "\"text\":\"Ana\"},\"unnamed\":null,\"addressee\":[\"a1\"],\"parent\":null,\"chain\":[\"a1\",null],\"uttered\":{\"value\":\"2024-05-03\",\"not_before\":null,\"not_after\":\"2024-05-04\",\"basis\":\"stated\",\"precision\":\"day\",\"words\":[[19,29]]},\"venue\":{\"text\":\"😀\",\"span\":[0,1],\"medium\":\"briefing\"},\"act\":{\"code\":\"REJECT\",\"targets\":[\"a1\"],\"confidence\":0.83,\"words\":[[2,5]]},\"polarity\":\"affirmed\",\"modality\":\"future\",\"certainty\":\"firm\",\"condition\":[[19,29]],\"issues\":[{\"issue\":\"talks\",\"stance\":\"oppose\",\"confidence\":0.90,\"evidence\":[[2,5]]},{\"issue\":\"trade\",\"stance\":null,\"confidence\":0.60,\"evidence\":[[2,5]]}],\"hearsay\":false,"
                + "\"confidence\":0.13}],"
                + "\"events\":[{\"id\":\"e1\",\"code\":\"AID\",\"actors\":[\"a1\"],\"targets\":[\"a2\"],"
                + "\"trigger\":[[6,10]],\"span\":[2,29],\"when\":{\"value\":\"2024-05-03\","
                + "\"precision\":\"day\",\"basis\":\"stated\",\"words\":[[19,29]]},\"where\":[0,1],"
                + "\"asserted\":\"s1\",\"polarity\":\"denied\",\"modality\":\"past\","
                + "\"confidence\":0.80}],\"ties\":[{\"from\":\"a1\",\"relation\":\"speaks-for\","
                + "\"to\":\"a2\",\"span\":[2,5],\"asserted\":\"narrator\",\"polarity\":\"affirmed\","
                + "\"modality\":\"actual\",\"confidence\":0.50}],\"dates\":[{\"span\":[19,29],"
                + "\"value\":\"2024-05-03\",\"precision\":\"day\",\"basis\":\"stated\"}],"
                + "\"wording\":[{\"span\":[6,10],\"kind\":\"report-verb\",\"voice\":\"narrator\","
                + "\"toward\":\"a1\"}],"
                + "\"problems\":[{\"code\":\"example\",\"where\":[0,1],\"message\":\"an"
                + " emoji\"}]}");
  }

  private static String models() {
    return JSON.writeValueAsString(
        Reader.standard().by().models().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> "sha256:" + each.getValue(),
                    (one, other) -> one,
                    TreeMap::new)));
  }

  @Test
  void comesBackFromItsJsonAsItWas() {
    Reading reading = reading();
    Reading back = ReadingParser.parse(ReadingJson.write(reading, "a.txt", Optional.empty()));
    assertThat(back.article()).isEqualTo(reading.article());
    assertThat(back.zones()).isEqualTo(reading.zones());
    assertThat(back.dates()).isEqualTo(reading.dates());
    assertThat(back.cast()).isEqualTo(reading.cast());
    assertThat(back.statements().getFirst().voice()).isEqualTo(voice());
    assertThat(back.problems()).isEqualTo(reading.problems());
    assertThat(back.statements().getFirst().uttered()).isEqualTo(uttered());
    assertThat(back.statements().getFirst().attribution().frame())
        .isEqualTo(reading.statements().getFirst().attribution().frame());
  }

  @Test
  void theOneThatAnotherStandsInMayComeAfterIt() {
    Reading plain = reading();
    Attribution outer = plain.statements().getFirst().attribution();
    Sense rumoured = new Sense(Kind.BELIEF, Polarity.DENIED, Voice.IMPUTED, true);
    Attribution inner = new Attribution(outer.frame(), rumoured, 0.5, Optional.of(outer));
    Attribution innermost =
        new Attribution(outer.frame(), Sense.of(Kind.OTHER), 0.25, Optional.of(inner));
    Reading nested =
        new Reading(
            plain.article(),
            plain.language(),
            plain.zones(),
            Entries.of(
                List.of(
                    new Statement("s1", Zone.Kind.BODY, innermost),
                    new Statement("s2", Zone.Kind.BODY, outer),
                    new Statement("s3", Zone.Kind.BODY, inner)),
                plain.dates()),
            plain.problems());
    String json = ReadingJson.write(nested, "a.txt", Optional.empty());
    assertThat(
            JSON.readTree(json).path("statements").valueStream().map(each -> each.path("parent")))
        .extracting(JsonNode::toString)
        .containsExactly("\"s3\"", "null", "\"s2\"");
    List<Statement> back = ReadingParser.parse(json).statements();
    assertThat(back).extracting(Statement::depth).containsExactly(2, 0, 1);
    assertThat(back.getLast().attribution().sense()).isEqualTo(rumoured);
    assertThat(back.getFirst().attribution().chain().getFirst().kind()).isEqualTo(Kind.SPEECH);
  }

  @Test
  void aStatementThatStandsInItselfIsRefused() {
    String json = ReadingJson.write(reading(), "a.txt", Optional.empty());
    String knot = json.replace("\"parent\":null", "\"parent\":\"s1\"");
    String gone = json.replace("\"parent\":null", "\"parent\":\"s7\"");
    assertThatThrownBy(() -> ReadingParser.parse(knot)).hasMessageContaining("s1");
    assertThatThrownBy(() -> ReadingParser.parse(gone)).hasMessageContaining("s7");
  }

  @Test
  void aReadingThatSaysNothingOfWhenIsTakenBackWithoutIt() {
    String json = ReadingJson.write(reading(), "a.txt", Optional.empty());
    String older = json.replaceAll("\"uttered\":\\{[^}]*},", "");
    assertThat(older).doesNotContain("uttered");
    assertThat(ReadingParser.parse(older).statements().getFirst().uttered())
        .isEqualTo(Uttered.unknown());
  }

  @Test
  void keepsTheSourcesOwnDayBesideTheMomentInUtc() {
    Reading back = ReadingParser.parse(ReadingJson.write(reading(), "a.txt", Optional.empty()));
    Published published = back.article().origin().published();
    assertThat(published.day()).contains(LocalDate.parse("2024-05-04"));
    assertThat(published.instant()).contains("2024-05-03T22:00:00Z");
  }

  @Test
  void leavesOutExactlyTheFieldsThatItNames() {
    JsonNode root = JSON.readTree(ReadingJson.write(reading(), "a.txt", Optional.empty()));
    assertThat(ReadingFields.absent()).noneMatch(root::has);
    JsonNode statement = root.path("statements").path(0);
    assertThat(ReadingFields.absentInStatements()).noneMatch(statement::has);
    assertThat(root.propertyNames())
        .containsExactly(
            "format",
            "reader",
            "input",
            "id",
            "article",
            "mentions",
            "actors",
            "statements",
            "events",
            "ties",
            "dates",
            "wording",
            "problems");
  }

  @Test
  void anUnreadableInputIsALineWithItsProblem() {
    assertThat(ReadingJson.writeUnreadable("b.txt", Problem.of("binary", "zero bytes")))
        .isEqualTo(
            "{\"input\":\"b.txt\",\"problems\":[{\"code\":\"binary\",\"where\":null,"
                + "\"message\":\"zero bytes\"}]}");
  }

  @Test
  void prettyJsonHoldsTheSame() {
    String line = ReadingJson.write(reading(), "a.txt", Optional.empty());
    String pretty = ReadingJson.pretty(line);
    assertThat(pretty.lines().count()).isGreaterThan(20);
    assertThat(JSON.readTree(pretty)).isEqualTo(JSON.readTree(line));
  }

  @Test
  void refusesJsonOfAnotherForm() {
    assertThatThrownBy(() -> ReadingParser.parse("{\"format\":\"other/7\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other/7");
  }
}
