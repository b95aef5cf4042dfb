package org.onrecord.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the rules on two public sets of arguments for and against a claim, Perspectrum and IBM's
 * claims: {@code StanceBench DIR}, where DIR holds {@code perspectrum} and {@code ibm_claims}. An
 * argument seldom names what the claim is about, so that they mostly say nothing; that counts as
 * missed.
 */
final class StanceBench {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SHORTEST = 4;
  private static final Set<String> PLAIN =
      Set.of(
          "this",
          "that",
          "house",
          "believes",
          "should",
          "would",
          "with",
          "from",
          "have",
          "more",
          "than",
          "they",
          "their",
          "there",
          "which",
          "what",
          "when",
          "will",
          "must",
          "people");

  private int shown;
  private int all;
  private final Map<String, int[]> tallies = new HashMap<>();

  private StanceBench() {}

  /** Prints a line for each set. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    System.out.println("Perspectrum dev: " + perspectrum(folder.resolve("perspectrum")));
    System.out.println(
        "IBM claims: " + claims(folder.resolve("ibm_claims").resolve("train.jsonl")));
  }

  private static String perspectrum(Path folder) throws IOException {
    Map<Integer, String> pool = new HashMap<>();
    json(folder.resolve("perspective_pool_v1.0.json"))
        .forEach(each -> pool.put(each.path("pId").asInt(), each.path("text").asString()));
    JsonNode split = json(folder.resolve("dataset_split_v1.0.json"));
    StanceBench bench = new StanceBench();
    for (JsonNode claim : json(folder.resolve("perspectrum_train_dev.json"))) {
      if (!split.path(claim.path("cId").asString()).asString("").equals("dev")) {
        continue;
      }
      for (JsonNode cluster : claim.path("perspectives")) {
        String label = cluster.path("stance_label_3").asString().equals("SUPPORT") ? "pro" : "con";
        for (JsonNode id : cluster.path("pids")) {
          String text = Optional.ofNullable(pool.get(id.asInt())).orElse("");
          bench.judge(claim.path("text").asString(), text, label);
        }
      }
    }
    return bench.line();
  }

  private static String claims(Path file) throws IOException {
    StanceBench bench = new StanceBench();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode each = JSON.readTree(line);
      String label = each.path("stance").asString().equals("PRO") ? "pro" : "con";
      bench.judge(each.path("topic").asString(), each.path("claim").asString(), label);
    }
    return bench.line();
  }

  private static JsonNode json(Path file) throws IOException {
    return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
  }

  private void judge(String claim, String argument, String label) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Token.of(claim, new Span(0, claim.length()), false)) {
      boolean plain = PLAIN.contains(token.word()) || !Lexicon.startingWith(token.word()).isEmpty();
      if (token.word().length() >= SHORTEST && !plain) {
        words.add(token.bare());
      }
    }
    String read = words.isEmpty() || argument.isBlank() ? "none" : read(claim, argument, words);
    all++;
    shown += read.equals("none") ? 0 : 1;
    tally(label)[read.equals(label) ? 0 : 1]++;
    if (!read.equals("none") && !read.equals(label)) {
      tally(read)[2]++;
    }
  }

  private int[] tally(String label) {
    return tallies.computeIfAbsent(label, key -> new int[3]);
  }

  private static String read(String claim, String argument, Set<String> words) {
    Terms terms = new Terms(new ArrayList<>(words), List.of(), List.of(), List.of());
    Issues issues =
        Issues.of(List.of(new Issue("it", "It", "It should be.", terms, Examples.none())));
    Optional<Stance> first = Told.of("<“" + plain(claim) + "”>").stance(issues, "it");
    Optional<Stance> second = Told.of("<“" + plain(argument) + "”>").stance(issues, "it");
    if (first.isEmpty() || second.isEmpty()) {
      return "none";
    }
    return first.equals(second) ? "pro" : "con";
  }

  private static String plain(String text) {
    return text.replaceAll("[\\[\\]{}<>]", " ");
  }

  private String line() {
    double sum = 0;
    int right = 0;
    for (int[] tally : tallies.values()) {
      right += tally[0];
      double found = 2.0 * tally[0];
      sum += found == 0 ? 0 : found / (found + tally[1] + tally[2]);
    }
    return "macro-F1 %.3f, shown %d of %d, right of these %.3f"
        .formatted(sum / tallies.size(), shown, all, shown == 0 ? 0 : right / (double) shown);
  }
}
