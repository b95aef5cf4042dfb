package org.onrecord.gather;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.onrecord.fetch.Fetcher;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/**
 * Reads a table of addresses: commas, semicolons or tabs between the columns; with a line of names
 * or without; beside the address perhaps title, outlet and day ({@code list-columns.txt}).
 */
final class AddressList {
  private static final Map<String, String> NAMES = names();

  private final String input;
  private final Consumer<Gathered> problems;

  /**
   * A reader.
   *
   * @param input the list's name
   * @param problems takes each line that names no page, with the reason
   */
  AddressList(String input, Consumer<Gathered> problems) {
    this.input = input;
    this.problems = problems;
  }

  /** The pages that the table lists. */
  Listing read(String text) {
    List<CsvRecord> rows = rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    Map<String, Integer> columns = rows.isEmpty() ? Map.of() : columns(rows);
    List<Listing.Entry> entries = new ArrayList<>();
    if (!columns.containsKey("address")) {
      problem(input, "no-address", "no column of it holds addresses");
    } else {
      boolean named = rows.getFirst().getFields().stream().noneMatch(Fetcher::isAddress);
      rows.stream().skip(named ? 1 : 0).forEach(row -> entry(row, columns).ifPresent(entries::add));
    }
    return new Listing(Optional.empty(), entries, List.of(), true);
  }

  private List<CsvRecord> rows(String text) {
    List<CsvRecord> rows = new ArrayList<>();
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator(first)).ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
          rows.add(row);
        }
      }
    } catch (CsvParseException e) {
      problem(input, "csv", "the table can't be read from here on: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return rows;
  }

  private static char separator(String line) {
    return IntStream.of('\t', ';', ',')
        .filter(c -> line.indexOf(c) >= 0)
        .mapToObj(c -> (char) c)
        .findFirst()
        .orElse(',');
  }

  /** Where each field stands: by its name, else the first column that begins with an address. */
  private static Map<String, Integer> columns(List<CsvRecord> rows) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> head = rows.getFirst().getFields();
    if (head.stream().noneMatch(Fetcher::isAddress)) {
      for (int i = 0; i < head.size(); i++) {
        String field = NAMES.get(head.get(i).strip().toLowerCase(Locale.ROOT));
        if (field != null) {
          columns.putIfAbsent(field, i);
        }
      }
    }
    if (!columns.containsKey("address")) {
      rows.stream()
          .flatMap(
              row ->
                  IntStream.range(0, row.getFieldCount())
                      .filter(i -> Fetcher.isAddress(row.getField(i).strip()))
                      .boxed())
          .findFirst()
          .ifPresent(column -> columns.put("address", column));
    }
    return columns;
  }

  private Optional<Listing.Entry> entry(CsvRecord row, Map<String, Integer> columns) {
    String place = input + ":" + row.getStartingLineNumber();
    Optional<String> address = field(row, columns, "address");
    Optional<String> published = field(row, columns, "published");
    if (address.isEmpty()) {
      problem(place, "no-address", "this line has no address");
      return Optional.empty();
    }
    try {
      Origin origin =
          new Origin(
              field(row, columns, "title"),
              field(row, columns, "outlet"),
              Optional.empty(),
              Optional.empty(),
              published.map(AddressList::day).orElseGet(Published::unknown),
              Optional.empty());
      return Optional.of(new Listing.Entry(address, origin, Optional.empty(), true));
    } catch (DateTimeException e) {
      problem(
          place,
          "published",
          "the date is neither 2025-03-13 nor 2025-03-13T00:33:23Z: " + published.orElse(""));
      return Optional.empty();
    }
  }

  private static Published day(String text) {
    Published read = FeedDate.parse(text);
    return read instanceof Published.Unknown ? Published.parse(text) : read;
  }

  private static Optional<String> field(CsvRecord row, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null || column >= row.getFieldCount()
        ? Optional.empty()
        : Optional.of(row.getField(column).strip()).filter(value -> !value.isEmpty());
  }

  private void problem(String place, String code, String message) {
    problems.accept(new Gathered.Unreadable(place, Problem.of(code, message)));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String line : WordList.lines(AddressList.class, "list-columns.txt")) {
      String[] parts = line.split(" ", 2);
      names.put(parts[0], parts[1]);
    }
    return Map.copyOf(names);
  }
}
