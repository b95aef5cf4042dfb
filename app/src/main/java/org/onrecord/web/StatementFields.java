package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.issue.OnIssue;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Statement;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.Uttered;

/** Everything that is known of a statement, each with where it comes from. */
final class StatementFields {
  private static final String GIVEN = "given with the article";
  private static final String NOT_GIVEN = "not given with the article";

  private final StoredArticle article;
  private final Statement statement;
  private final StoredStatement stored;
  private final CodePoints points;
  private final Map<String, String> issueNames;

  StatementFields(
      StoredArticle article,
      Statement statement,
      StoredStatement stored,
      Map<String, String> issueNames) {
    this.article = article;
    this.statement = statement;
    this.stored = stored;
    this.issueNames = issueNames;
    this.points = CodePoints.of(article.reading().article().text());
  }

  /** All of them, with what the record as a whole says of the speaker. */
  List<StatementView.Field> all(List<StatementView.Field> ofSpeaker) {
    StoredStatement.Marks marks = stored.marks();
    List<StatementView.Field> fields = new ArrayList<>(wordsOfTheText());
    fields.addAll(2, ofSpeaker);
    fields.add(new StatementView.Field("Form", Wording.formMeaning(marks.form()), false, marked()));
    fields.add(new StatementView.Field("Kind", marks.kind(), false, kindFrom()));
    fields.addAll(aboutTheVoice());
    ClaimFields claim = claimFields();
    fields.addAll(claim.of(statement.deed()));
    fields.addAll(issues());
    fields.add(
        new StatementView.Field(
            "Stands in", Wording.zoneMeaning(marks.zone()), false, "from the text's layout"));
    fields.addAll(aboutTheReport());
    fields.add(saidOn());
    fields.addAll(claim.of(statement.setting()));
    fields.add(
        new StatementView.Field(
            "Status",
            Wording.statusMeaning(marks.status()),
            false,
            "read by Onrecord " + Reader.VERSION));
    String sure = Wording.sign(marks).unsure() ? "unsure" : "sure enough to list";
    String figure = String.format(Locale.ROOT, "%.2f", marks.confidence() / 100.0);
    fields.add(
        new StatementView.Field(
            "How sure", sure, false, "the reader's own estimate, 0 to 1: " + figure));
    return fields;
  }

  private ClaimFields claimFields() {
    String text = article.reading().article().text();
    return new ClaimFields(text, article.reading().cast(), spans -> places(spans, ""));
  }

  /** The issues that it speaks of, and by which words it stands where on each. */
  private List<StatementView.Field> issues() {
    List<StatementView.Field> fields = new ArrayList<>();
    String text = article.reading().article().text();
    for (OnIssue on : statement.issues()) {
      StanceSign sign = StanceSign.of(on.stance());
      String why =
          on.stance().isPresent() ? "decided by: “" : "its words take no side; it is named by: “";
      fields.add(
          new StatementView.Field(
              "Issue",
              (issueNames.getOrDefault(on.issue(), on.issue())
                      + ": "
                      + sign.sign()
                      + " "
                      + sign.word())
                  .replace("  ", " "),
              false,
              why + Span.words(on.evidence(), text) + "”",
              issueNames.containsKey(on.issue()) ? "/issues/" + on.issue() : ""));
    }
    return fields;
  }

  private List<StatementView.Field> wordsOfTheText() {
    return List.of(
        new StatementView.Field(
            "Speaker",
            stored.said().speaker().orElse(""),
            true,
            places(statement.attribution().source(), "the text names no speaker")),
        new Who(article.reading().cast()).field(statement.speaker()),
        new StatementView.Field(
            "Cue",
            stored.said().cue(),
            true,
            places(statement.attribution().cue(), "the quotation stands without one")),
        new StatementView.Field(
            "Words", stored.said().content(), true, places(statement.attribution().content(), "")));
  }

  /** Through whom it came, whether it is denied, and whose interpretation it is. */
  private List<StatementView.Field> aboutTheVoice() {
    Sense sense = statement.attribution().sense();
    String text = article.reading().article().text();
    String via = String.join(" → ", statement.attribution().via(text));
    String denied = sense.polarity() == Polarity.DENIED ? "denied or refused" : "affirmed";
    String voice = sense.voice() == Voice.IMPUTED ? "the outlet's own interpretation" : "reported";
    List<StatementView.Field> fields = new ArrayList<>();
    if (!via.isEmpty()) {
      fields.add(
          new StatementView.Field("Told by", via, true, "from the statements that it stands in"));
    }
    fields.add(new StatementView.Field("Polarity", denied, false, kindFrom()));
    fields.add(
        new StatementView.Field(
            "Voice", sense.hearsay() ? voice + ", as hearsay" : voice, false, kindFrom()));
    return fields;
  }

  private List<StatementView.Field> aboutTheReport() {
    Optional<String> outlet = stored.article().outlet();
    Optional<String> day = stored.article().published();
    return List.of(
        new StatementView.Field(
            "Reported by", outlet.orElse(""), false, outlet.isPresent() ? GIVEN : NOT_GIVEN),
        new StatementView.Field(
            "Published",
            day.isPresent() ? Wording.day(day).shown() : "",
            false,
            day.isPresent() ? GIVEN : NOT_GIVEN),
        new StatementView.Field(
            "Address",
            article.reading().article().origin().url().orElse(""),
            false,
            article.reading().article().origin().url().isPresent() ? GIVEN : NOT_GIVEN));
  }

  private StatementView.Field saidOn() {
    Uttered uttered = statement.uttered();
    String words = "“" + Span.words(uttered.words(), article.reading().article().text()) + "”";
    String value = uttered.value().map(DateWords::of).orElse("");
    return new StatementView.Field("Said on", value, false, saidOnFrom(uttered, words));
  }

  private static String saidOnFrom(Uttered uttered, String words) {
    if (uttered.words().isEmpty()) {
      return "the text has no words that say when";
    }
    return uttered
        .basis()
        .map(
            basis ->
                basis == Basis.STATED
                    ? "the text says " + words
                    : "worked out from " + words + " and the dates it hangs on")
        .orElse("not worked out: the text says only " + words);
  }

  private String marked() {
    return stored.marks().form().equals("indirect")
        ? "no quotation marks round the words"
        : "from the quotation marks in the text";
  }

  private String kindFrom() {
    return stored.said().cue().isEmpty()
        ? "there is no cue"
        : "from the cue “" + stored.said().cue() + "”";
  }

  /** Where words stand, in code points, as everything stored and exported counts. */
  private String places(List<Span> spans, String none) {
    return spans.isEmpty()
        ? none
        : spans.stream()
            .map(
                span ->
                    Wording.number(points.codePoint(span.start()))
                        + "–"
                        + Wording.number(points.codePoint(span.end())))
            .collect(Collectors.joining(", ", "in the text, characters ", ""));
  }
}
