package org.onrecord.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;

/**
 * What another reading of an article changes. A statement that shares at least half of its content
 * with one that was there inherits its id.
 *
 * @param keys ids that statements keep, by the keys of their own words where these are others
 * @param added statements that are new
 * @param gone entries that are no longer read
 * @param altered those that are read otherwise
 */
public record Rereading(
    Map<String, String> keys, List<Statement> added, List<Entry> gone, List<Altered> altered) {
  private static final int KEY_DIGITS = 20;

  public Rereading {
    keys = Map.copyOf(keys);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    altered = List.copyOf(altered);
  }

  /**
   * A statement that is read otherwise.
   *
   * @param entry as it was
   * @param now as it is read now
   * @param fields what is different
   */
  public record Altered(Entry entry, Statement now, List<Field> fields) {
    public Altered {
      fields = List.copyOf(fields);
    }
  }

  /** Whether nothing is read otherwise. */
  public boolean isSame() {
    return added.isEmpty() && gone.isEmpty() && altered.isEmpty();
  }

  /** What {@code now} changes of what was there. */
  public static Rereading of(Corrected before, Reading now) {
    return new Pairs(before, now).rereading();
  }

  /** Which statement of the new reading is which entry of the old. */
  private static final class Pairs {
    private final Corrected before;
    private final Reading now;
    private final List<String> own;
    private final Map<Integer, Entry> entryOf = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final FieldValues was;
    private final FieldValues is;

    Pairs(Corrected before, Reading now) {
      this.before = before;
      this.now = now;
      CodePoints points = CodePoints.of(now.article().text());
      String article = now.article().id();
      this.was = FieldValues.of(before.read());
      this.is = FieldValues.of(now);
      this.own = now.statements().stream().map(each -> each.key(article, points)).toList();
    }

    Rereading rereading() {
      pairEqual();
      pairAlike();
      Map<String, String> keys = new HashMap<>();
      List<Statement> added = new ArrayList<>();
      List<Altered> altered = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        Statement statement = now.statements().get(i);
        Entry entry = entryOf.get(i);
        if (entry == null) {
          added.add(statement);
          keep(keys, own.get(i), free(own.get(i)));
        } else {
          keep(keys, own.get(i), entry.key());
          altered(entry, statement).ifPresent(altered::add);
        }
      }
      Set<Entry> kept = new HashSet<>(entryOf.values());
      List<Entry> gone =
          before.entries().stream()
              .filter(each -> each.read().isPresent() && !kept.contains(each))
              .toList();
      return new Rereading(keys, added, gone, altered);
    }

    private static void keep(Map<String, String> keys, String own, String key) {
      if (!own.equals(key)) {
        keys.putIfAbsent(own, key);
      }
    }

    /** A key that no other statement has. */
    private String free(String key) {
      String free = key;
      while (!taken.add(free)) {
        free = "s" + Sha256.hex(free, KEY_DIGITS);
      }
      return free;
    }

    private void pairEqual() {
      Map<String, Entry> byWords = new HashMap<>();
      String article = before.read().article().id();
      CodePoints points = CodePoints.of(before.read().article().text());
      for (Entry entry : before.entries()) {
        byWords.putIfAbsent(origin(entry).key(article, points), entry);
      }
      for (int i = 0; i < own.size(); i++) {
        Entry entry = byWords.remove(own.get(i));
        if (entry != null) {
          pair(i, entry);
        }
      }
    }

    private void pairAlike() {
      record Match(double share, int statement, Entry entry) {}
      List<Match> matches = new ArrayList<>();
      for (Entry entry : before.entries()) {
        if (taken.contains(entry.key())) {
          continue;
        }
        Span content = content(origin(entry));
        for (int i = 0; i < own.size(); i++) {
          double share = Draft.share(content, content(now.statements().get(i)));
          if (share >= Draft.HALF && !entryOf.containsKey(i)) {
            matches.add(new Match(share, i, entry));
          }
        }
      }
      matches.sort(
          Comparator.comparingDouble((Match each) -> -each.share())
              .thenComparingInt(Match::statement));
      for (Match match : matches) {
        if (!entryOf.containsKey(match.statement()) && !taken.contains(match.entry().key())) {
          pair(match.statement(), match.entry());
        }
      }
    }

    private void pair(int statement, Entry entry) {
      entryOf.put(statement, entry);
      taken.add(entry.key());
    }

    private static Statement origin(Entry entry) {
      return entry.read().orElse(entry.statement());
    }

    private static Span content(Statement statement) {
      return Anchor.extent(statement.attribution().content());
    }

    private Optional<Altered> altered(Entry entry, Statement statement) {
      if (entry.read().isEmpty()) {
        return Optional.empty();
      }
      Statement read = entry.read().get();
      List<Field> fields = new ArrayList<>();
      for (Field field : Field.values()) {
        if (!was.of(field, read).equals(is.of(field, statement))) {
          fields.add(field);
        }
      }
      return fields.isEmpty()
          ? Optional.empty()
          : Optional.of(new Altered(entry, statement, fields));
    }
  }
}
