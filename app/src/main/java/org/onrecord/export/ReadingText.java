package org.onrecord.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Span;
import org.onrecord.when.Uttered;

/** Writes a reading for a person at a terminal. */
public final class ReadingText {
  private static final int WIDTH = 96;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String INDENT = " ".repeat(10);

  private ReadingText() {}

  /** The reading as lines of text, the last one ended. */
  public static String write(Reading reading, String input) {
    StringBuilder out = new StringBuilder();
    out.append(input).append('\n');
    out.append(about(reading)).append("\n\n");
    for (Statement statement : reading.statements()) {
      statement(statement, reading, out);
    }
    for (Problem problem : reading.problems()) {
      out.append("! ").append(problem.message()).append("\n\n");
    }
    return out.toString();
  }

  private static String about(Reading reading) {
    Origin origin = reading.article().origin();
    int count = reading.statements().size();
    return Stream.of(
            origin.title(),
            origin.outlet(),
            origin.published().day().map(Object::toString).or(() -> Optional.of("undated")),
            Optional.of(count == 1 ? "1 statement" : count + " statements"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static void statement(Statement statement, Reading reading, StringBuilder out) {
    String text = reading.article().text();
    Attribution attribution = statement.attribution();
    String nested = attribution.parent().isEmpty() ? "" : "↳ ".repeat(statement.depth());
    out.append(
        "%-5s %s%s %s%s%n"
            .formatted(
                statement.id(),
                nested,
                sign(attribution),
                words(attribution),
                claim(statement.deed(), attribution.sense())));
    line("via", String.join(" → ", attribution.via(text)), out);
    line("who", who(statement, reading), out);
    line("cue", attribution.cue(), text, out);
    line("words", attribution.content(), text, out);
    line("does", does(statement.deed(), reading), out);
    line("on", on(statement.deed(), text), out);
    line("if", statement.deed().condition(), text, out);
    line("when", when(statement.uttered(), text), out);
    line("where", where(statement.setting(), text), out);
    line("to", String.join(", ", reading.cast().names(statement.setting().addressees())), out);
    out.append('\n');
  }

  /** The words for who speaks, and who that is where they don't say it: "he (Ben Roe)". */
  private static String who(Statement statement, Reading reading) {
    List<Span> source = statement.attribution().source();
    String words = source.isEmpty() ? "" : Span.words(source, reading.article().text());
    if (!(statement.speaker() instanceof Speaker.Identified known)) {
      return words;
    }
    return reading.cast().names(List.of(known.actor())).stream()
        .filter(name -> !words.contains(name))
        .map(name -> words.isEmpty() ? "(" + name + ")" : words + " (" + name + ")")
        .findFirst()
        .orElse(words);
  }

  /** The act, the words that decided it, and whom it is directed at; nothing for a comment. */
  private static String does(Deed deed, Reading reading) {
    return deed.act()
        .filter(act -> act.code() != Code.STATE)
        .map(act -> act(act, reading))
        .orElse("");
  }

  private static String act(Act act, Reading reading) {
    String code = act.code().word();
    String words = quoted(act.words(), reading.article().text());
    String targets = String.join(", ", reading.cast().names(act.targets()));
    return code + words + (targets.isEmpty() ? "" : " → " + targets);
  }

  /** The issues it speaks of, and where it stands on each with the words that show it. */
  private static String on(Deed deed, String text) {
    return deed.issues().stream()
        .map(
            on ->
                on.issue()
                    + on.stance()
                        .map(stance -> ": " + stance.code() + quoted(on.evidence(), text))
                        .orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String quoted(List<Span> spans, String text) {
    return spans.isEmpty() ? "" : " (“" + Span.words(spans, text) + "”)";
  }

  /** How it is claimed, where that is not plainly as it is. */
  private static String claim(Deed deed, Sense sense) {
    String modality =
        deed.modality().filter(it -> it != Modality.ACTUAL).map(it -> ", " + it.code()).orElse("");
    boolean hedged = deed.certainty().equals(Optional.of(Certainty.HEDGED)) && !sense.hearsay();
    return hedged ? modality + ", hedged" : modality;
  }

  /** The medium and its words. */
  private static String where(Setting setting, String text) {
    return setting
        .venue()
        .map(it -> it.medium().code() + " (“" + it.span().in(text) + "”)")
        .orElse("");
  }

  /** The date and its words; a question mark where they don't decide. */
  private static String when(Uttered uttered, String text) {
    return uttered.words().isEmpty()
        ? ""
        : uttered.value().orElse("?") + " (“" + Span.words(uttered.words(), text) + "”)";
  }

  private static String words(Attribution attribution) {
    Sense sense = attribution.sense();
    String words = attribution.form().code() + " " + sense.kind().code();
    if (sense.polarity() == Polarity.DENIED) {
      words += ", denied";
    }
    if (sense.voice() == Voice.IMPUTED) {
      words += ", the outlet's reading";
    }
    return sense.hearsay() ? words + ", hearsay" : words;
  }

  private static String sign(Attribution attribution) {
    return switch (attribution.form()) {
      case DIRECT -> "“ ”";
      case INDIRECT -> " ~ ";
      case MIXED -> "“~ ";
    };
  }

  private static void line(String label, List<Span> spans, String text, StringBuilder out) {
    line(label, spans.isEmpty() ? "" : Span.words(spans, text), out);
  }

  private static void line(String label, String words, StringBuilder out) {
    if (words.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder("   %-7s".formatted(label));
    String prefix = "";
    int lineStart = 0;
    for (String word : SPACE.split(words, -1)) {
      if (!prefix.isEmpty() && line.length() - lineStart + word.length() > WIDTH) {
        line.append('\n');
        lineStart = line.length();
        prefix = INDENT;
      }
      line.append(prefix).append(word);
      prefix = " ";
    }
    out.append(line).append('\n');
  }
}
