package org.onrecord.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.setting.Medium;

/** The stories of {@code gold/utterances} with which statements report one act of speech. */
final class Gold {
  private static final Path FOLDER =
      Path.of(System.getProperty("onrecord.root", ".."), "gold", "utterances");
  private static final Pattern MARKED = Pattern.compile("\\{([^|{}]*)\\|([^{}]*)\\}");

  private final Map<String, Said> statements = new TreeMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  static Gold read() {
    Gold gold = new Gold();
    gold.originals();
    gold.labelsAcrossStories();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(gold::rewritten);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gold;
  }

  /** All statements, by key. */
  Map<String, Said> statements() {
    return statements;
  }

  /** What act of speech a statement reports. */
  String label(String statement) {
    return labels.getOrDefault(statement, statement);
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void originals() {
    for (String line : lines("originals.tsv")) {
      String[] cells = line.split("\t", -1);
      String[] nested = cells[1].split("<", 2);
      String key = cells[0] + ":" + nested[0];
      if (nested.length > 1) {
        labels.put(key, label(cells[0] + ":" + nested[1]));
      }
      speakers.put(key, cells[3]);
      Report report =
          new Report(
              cells[0],
              cells[0],
              Optional.of("Voice of America"),
              Optional.of(LocalDate.parse(cells[2])));
      Occasion occasion =
          Occasion.of(given(cells[4]), report.published(), given(cells[5]).map(Gold::medium));
      Polarity polarity = Polarity.valueOf(cells[6].toUpperCase(Locale.ROOT));
      statements.put(
          key, said(key, report, cells[3], told(cells[7], polarity, cells[3]), occasion));
    }
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(value -> !value.isEmpty());
  }

  private static Medium medium(String code) {
    return Medium.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Told told(String words, Polarity polarity, String speaker) {
    return new Told(words, polarity, Voice.REPORTED, List.of(given(speaker)));
  }

  private static Said said(
      String key, Report report, String speaker, Told told, Occasion occasion) {
    return new Said(key, report, given(speaker), told, occasion);
  }

  private void labelsAcrossStories() {
    for (String line : lines("same.tsv")) {
      String[] cells = line.split("\t", -1);
      labels.put(cells[1], label(cells[0]));
    }
  }

  /** A rewritten story: statements in braces, each with that of the original which it repeats. */
  private void rewritten(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    String story = name.substring(0, name.indexOf('-'));
    List<String> lines = lines(name + ".txt");
    Report report =
        new Report(
            name,
            name,
            Optional.of(lines.get(0).substring("outlet: ".length())),
            Optional.of(LocalDate.parse(lines.get(1).substring("published: ".length()))));
    Matcher marked = MARKED.matcher(String.join("\n", lines));
    while (marked.find()) {
      mark(report, story, marked.group(1), marked.group(2));
    }
  }

  private void mark(Report report, String story, String mark, String words) {
    String[] medium = mark.split("#", 2);
    String[] day = medium[0].split("@", 2);
    boolean added = day[0].startsWith("+");
    String original = story + ":" + day[0];
    String key = report.article() + ":" + statements.size();
    String speaker = added ? day[0].substring(1) : speakers.get(original);
    if (speaker == null) {
      throw new IllegalArgumentException("no statement " + original + " for " + report.article());
    }
    if (!added) {
      labels.put(key, label(original));
    }
    Occasion occasion =
        Occasion.of(
            day.length > 1 ? Optional.of(day[1]) : Optional.empty(),
            report.published(),
            medium.length > 1 ? Optional.of(medium(medium[1])) : Optional.empty());
    Polarity polarity =
        added
            ? Polarity.AFFIRMED
            : Objects.requireNonNull(statements.get(original)).told().polarity();
    statements.put(key, said(key, report, speaker, told(words, polarity, speaker), occasion));
  }

  /** Pairs of statements of different articles that this holds for. */
  List<List<Said>> pairs(java.util.function.BiPredicate<Said, Said> holds) {
    List<List<Said>> pairs = new ArrayList<>();
    List<Said> all = List.copyOf(statements.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        boolean two = !all.get(i).report().article().equals(all.get(j).report().article());
        if (two && holds.test(all.get(i), all.get(j))) {
          pairs.add(List.of(all.get(i), all.get(j)));
        }
      }
    }
    return pairs;
  }
}
