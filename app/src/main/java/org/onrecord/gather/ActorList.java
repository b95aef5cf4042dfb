package org.onrecord.gather;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;
import org.onrecord.text.Problem;
import org.onrecord.text.Sha256;

/**
 * Reads a list of actors: a table with a line of titles ({@code name} alone is needed; {@code id},
 * {@code alias}, {@code type}, {@code country}, {@code sector}, {@code role}, {@code from}, {@code
 * until}; several aliases in several columns or parted by {@code |}; all lines with one id are one
 * actor with several roles, of which the first line says type, country and sector).
 */
public final class ActorList {
  private static final int DIGITS = 16;
  private static final char APOSTROPHE = '\'';

  private final Consumer<ListedActor> actors;
  private final BiConsumer<Long, Problem> problems;

  /**
   * A reader.
   *
   * @param actors takes each actor when the list has been read, in the order of their first lines
   * @param problems takes each line that holds none, by its number from 1
   */
  public ActorList(Consumer<ListedActor> actors, BiConsumer<Long, Problem> problems) {
    this.actors = actors;
    this.problems = problems;
  }

  /** Reads a table; what is wrong with a line is told, and the others go on. */
  public void read(Reader table) throws IOException {
    Map<String, List<ListedActor>> byId = new LinkedHashMap<>();
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
        actor(new Row(titles, line))
            .ifPresent(each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
      }
    } catch (CsvParseException e) {
      problems.accept(0L, Problem.of("csv", "the table can't be read on: " + e.getMessage()));
    }
    byId.values().forEach(lines -> actors.accept(one(lines)));
  }

  private static String title(String cell) {
    String plain = cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return plain.replaceAll("\\W*\\d*$", "").replaceFirst("^aliases$", "alias");
  }

  private static ListedActor one(List<ListedActor> lines) {
    ListedActor first = lines.getFirst();
    return new ListedActor(
        first.id(),
        lines.stream().flatMap(line -> line.names().stream()).toList(),
        first.type(),
        first.country(),
        first.sector(),
        lines.stream().flatMap(line -> line.roles().stream()).toList());
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
          for (String part : unguarded(line.getField(i).strip()).split("\\|", -1)) {
            found.add(part.strip());
          }
        }
      }
      found.removeIf(String::isBlank);
      return found;
    }

    Optional<String> one(String title) {
      return all(title).stream().findFirst();
    }

    /** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private static String unguarded(String cell) {
      boolean guarded =
          cell.length() > 1
              && cell.charAt(0) == APOSTROPHE
              && !Character.isLetterOrDigit(cell.codePointAt(1));
      return guarded ? cell.substring(1) : cell;
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
