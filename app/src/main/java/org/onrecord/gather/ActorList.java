package org.onrecord.gather;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;
import org.onrecord.text.Problem;
import org.onrecord.text.Sha256;

/**
 * Reads a list of actors: a table with a line of titles ({@code name} alone is needed; {@code id},
 * {@code alias}, {@code type}, {@code country}, {@code sector}, {@code role}, {@code from}, {@code
 * until}; several aliases in several columns or parted by {@code |}; several lines with one id are
 * one actor with several roles).
 */
public final class ActorList {
  private static final int DIGITS = 16;
  private static final String APOSTROPHE = "'";

  private final Consumer<ListedActor> actors;
  private final BiConsumer<Long, Problem> problems;

  /**
   * A reader.
   *
   * @param actors takes each actor, in the order of the list
   * @param problems takes each line that holds none, by its number from 1
   */
  public ActorList(Consumer<ListedActor> actors, BiConsumer<Long, Problem> problems) {
    this.actors = actors;
    this.problems = problems;
  }

  /** Reads a table; what is wrong with a line is told, and the others go on. */
  public void read(Reader table) throws IOException {
    Optional<ListedActor> last = Optional.empty();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
      List<String> titles = List.of();
      for (CsvRecord line : reader) {
        boolean first = titles.isEmpty();
        titles = first ? line.getFields().stream().map(ActorList::title).toList() : titles;
        if (!titles.contains("name")) {
          problem(line, "no-name", "the first line names no column “name”");
          return;
        }
        if (first) {
          continue;
        }
        Optional<ListedActor> actor = actor(new Row(titles, line));
        if (actor.isPresent() && last.isPresent() && isMore(last.get(), actor.get())) {
          last = Optional.of(both(last.get(), actor.get()));
        } else if (actor.isPresent()) {
          last.ifPresent(actors);
          last = actor;
        }
      }
    } catch (CsvParseException e) {
      problems.accept(0L, Problem.of("csv", "the table can't be read on: " + e.getMessage()));
    }
    last.ifPresent(actors);
  }

  private static String title(String cell) {
    String plain = cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return plain.replaceAll("\\W*\\d*$", "").replaceFirst("^aliases$", "alias");
  }

  private static boolean isMore(ListedActor one, ListedActor other) {
    return one.id().equals(other.id());
  }

  private static ListedActor both(ListedActor one, ListedActor other) {
    return new ListedActor(
        one.id(),
        Stream.concat(one.names().stream(), other.names().stream()).toList(),
        one.type(),
        one.country(),
        one.sector(),
        Stream.concat(one.roles().stream(), other.roles().stream()).toList());
  }

  /**
   * A line under its titles.
   *
   * @param titles the titles
   * @param line the cells
   */
  private record Row(List<String> titles, CsvRecord line) {
    List<String> all(String title) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < titles.size() && i < line.getFieldCount(); i++) {
        if (titles.get(i).equals(title)) {
          for (String part : line.getField(i).split("\\|", -1)) {
            String cell = part.strip();
            found.add(cell.startsWith(APOSTROPHE) ? cell.substring(1) : cell);
          }
        }
      }
      found.removeIf(String::isBlank);
      return found;
    }

    Optional<String> one(String title) {
      return all(title).stream().findFirst();
    }
  }

  private Optional<ListedActor> actor(Row row) {
    if (row.line().getFields().stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(row.all("name"));
    if (names.isEmpty()) {
      return problem(row.line(), "no-name", "the line has no name");
    }
    Optional<Type> type = code(row.one("type").orElse("person"), TYPES);
    if (type.isEmpty()) {
      return problem(row.line(), "type", "“%s” is no type".formatted(row.one("type").orElse("")));
    }
    Optional<Sector> sector = row.one("sector").flatMap(code -> code(code, SECTORS));
    if (row.one("sector").isPresent() && sector.isEmpty()) {
      return problem(
          row.line(), "sector", "“%s” is no sector".formatted(row.one("sector").orElse("")));
    }
    Optional<String> country = row.one("country").map(code -> code.toUpperCase(Locale.ROOT));
    if (country.filter(code -> !code.matches("[A-Z]{3}")).isPresent()) {
      return problem(
          row.line(),
          "country",
          "“%s” is no country's three letters".formatted(row.one("country").orElse("")));
    }
    names.addAll(row.all("alias"));
    String id = row.one("id").orElseGet(() -> id(names.getFirst(), type.get(), country));
    return Optional.of(new ListedActor(id, names, type.get(), country, sector, roles(row)));
  }

  private static String id(String name, Type type, Optional<String> country) {
    String value = type.code() + "\n" + country.orElse("") + "\n" + name;
    return "list:" + Sha256.hex(value, DIGITS);
  }

  private static List<ListedActor.Role> roles(Row row) {
    return row.one("role")
        .map(role -> List.of(new ListedActor.Role(role, row.one("from"), row.one("until"))))
        .orElse(List.of());
  }

  private <T> Optional<T> problem(CsvRecord line, String code, String message) {
    problems.accept(line.getStartingLineNumber(), Problem.of(code, message));
    return Optional.empty();
  }

  private static final Map<String, Type> TYPES = codes(Type.values());
  private static final Map<String, Sector> SECTORS = codes(Sector.values());

  private static <T extends Enum<T>> Map<String, T> codes(T[] values) {
    Map<String, T> codes = new HashMap<>();
    for (T value : values) {
      codes.put(value.name(), value);
    }
    return Map.copyOf(codes);
  }

  private static <T> Optional<T> code(String word, Map<String, T> codes) {
    return Optional.ofNullable(codes.get(word.toUpperCase(Locale.ROOT)));
  }
}
