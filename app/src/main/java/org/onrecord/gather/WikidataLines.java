package org.onrecord.gather;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;
import org.onrecord.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads actors from lines of Wikidata's JSON dump: labels and aliases in all languages, what it is
 * (P31), citizenship (P27), positions (P39) with start and end (P580, P582). Countries and
 * positions are only numbers there; they are understood as far as their own lines stand in the same
 * file.
 */
public final class WikidataLines {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String HUMAN = "Q5";
  private static final Set<String> STATES = Set.of("Q6256", "Q3624078", "Q7275");
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;
  private static final int SHOWN = 60;

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> positions = new HashMap<>();

  /** Learns the countries and positions that lines name; to be done before reading the actors. */
  public void learn(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      parsed(line).ifPresent(this::learn);
    }
  }

  private void learn(JsonNode entity) {
    String id = entity.path("id").asString("");
    for (JsonNode code : values(entity, "P298")) {
      countries.put(id, code.asString(""));
    }
    if (ids(entity, "P31").stream().noneMatch(HUMAN::equals)) {
      String label = entity.path("labels").path("en").path("value").asString("");
      if (!label.isBlank()) {
        positions.put(id, label);
      }
    }
  }

  /**
   * Reads the actors.
   *
   * @param actors takes each actor, in the order of the lines
   * @param problems takes each line that holds none, by its number from 1
   */
  public void read(
      BufferedReader lines, Consumer<ListedActor> actors, BiConsumer<Long, Problem> problems)
      throws IOException {
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String bare = bare(line);
      if (bare.isEmpty()) {
        continue;
      }
      Optional<ListedActor> actor = parsed(line).flatMap(this::actor);
      if (actor.isPresent()) {
        actors.accept(actor.get());
      } else {
        String shown = bare.substring(0, Math.min(SHOWN, bare.length()));
        problems.accept(number, Problem.of("entity", "no entity with a name: " + shown));
      }
    }
  }

  /** A line without what makes the lines one array. */
  private static String bare(String line) {
    String bare = line.strip();
    if (bare.equals("[") || bare.equals("]")) {
      return "";
    }
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static Optional<JsonNode> parsed(String line) {
    try {
      JsonNode entity = JSON.readTree(bare(line));
      return Optional.of(entity).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<ListedActor> actor(JsonNode entity) {
    String id = entity.path("id").asString("");
    Set<String> names = names(entity);
    if (id.isBlank() || names.isEmpty()) {
      return Optional.empty();
    }
    List<String> kinds = ids(entity, "P31");
    Type type =
        kinds.contains(HUMAN)
            ? Type.PERSON
            : kinds.stream().anyMatch(STATES::contains) ? Type.COUNTRY : Type.ORGANIZATION;
    Optional<String> country =
        ids(entity, "P27").stream()
            .flatMap(each -> Optional.ofNullable(countries.get(each)).stream())
            .findFirst()
            .or(() -> Optional.ofNullable(countries.get(id)));
    Optional<Sector> sector =
        ids(entity, "P39").isEmpty() ? Optional.empty() : Optional.of(Sector.GOV);
    return Optional.of(
        new ListedActor(id, List.copyOf(names), type, country, sector, roles(entity)));
  }

  /** English first, then all languages as they come. */
  private static Set<String> names(JsonNode entity) {
    Set<String> names = new LinkedHashSet<>();
    String english = entity.path("labels").path("en").path("value").asString("");
    names.add(english);
    entity.path("labels").forEach(each -> names.add(each.path("value").asString("").strip()));
    entity
        .path("aliases")
        .forEach(
            language ->
                language.forEach(each -> names.add(each.path("value").asString("").strip())));
    names.removeIf(String::isBlank);
    return names;
  }

  private List<ListedActor.Role> roles(JsonNode entity) {
    List<ListedActor.Role> roles = new ArrayList<>();
    for (JsonNode claim : entity.path("claims").path("P39")) {
      String position =
          claim.path("mainsnak").path("datavalue").path("value").path("id").asString("");
      String title = positions.get(position);
      if (title != null) {
        roles.add(new ListedActor.Role(title, qualified(claim, "P580"), qualified(claim, "P582")));
      }
    }
    return roles;
  }

  private static Optional<String> qualified(JsonNode claim, String property) {
    JsonNode value =
        claim.path("qualifiers").path(property).path(0).path("datavalue").path("value");
    String time = value.path("time").asString("");
    int length =
        switch (value.path("precision").asInt(0)) {
          case DAY -> "+2025-01-31".length();
          case MONTH -> "+2025-01".length();
          case YEAR -> "+2025".length();
          default -> 0;
        };
    return time.startsWith("+") && length > 0 && time.length() >= length
        ? Optional.of(time.substring(1, length))
        : Optional.empty();
  }

  private static List<JsonNode> values(JsonNode entity, String property) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode claim : entity.path("claims").path(property)) {
      JsonNode value = claim.path("mainsnak").path("datavalue").path("value");
      if (!value.isMissingNode()) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<String> ids(JsonNode entity, String property) {
    return values(entity, property).stream()
        .map(value -> value.path("id").asString(""))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
