package org.onrecord.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * The states, capitals, peoples, seats and bodies that are built in, by their names. No person is
 * among them. Names kept by hand ({@code names.tsv}) count before those that {@code
 * scripts/actor-tables} made ({@code states.tsv}, {@code bodies.tsv}). Immutable.
 */
public final class Registry {
  private static final String SHARED = "~";
  private static final int LONGEST_INITIALS = 5;
  private static final int SHORTEST_SWAP = 5;
  private static final Registry STANDARD = new Registry();

  private final WordTrie<Listed> names = new WordTrie<>();
  private final Map<String, Entry> swapped = new HashMap<>();
  private final Map<String, Entry> states = new HashMap<>();

  /** An entry under one of its names; {@code exactly} where capitals count. */
  private record Listed(Entry entry, Optional<String> exactly, boolean made) {}

  private Registry() {
    for (String table : List.of("names.tsv", "states.tsv", "bodies.tsv")) {
      boolean made = !table.equals("names.tsv");
      WordList.lines(Registry.class, table).forEach(row -> add(row, made));
    }
  }

  /** The registry that is part of the jar. */
  public static Registry standard() {
    return STANDARD;
  }

  private void add(String row, boolean made) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not kind, country, sector, names: " + row);
    }
    String[] all = cells[3].split("\\|", -1);
    for (String each : all) {
      boolean shared = each.startsWith(SHARED);
      String name = shared ? each.substring(1) : each;
      Entry entry = entry(cells, Folding.plain(all[0].replaceAll("[=~]", "")), shared);
      String bare = name.startsWith("=") ? name.substring(1) : Folding.plain(name.strip());
      names.add(bare, new Listed(entry, exactly(name, bare), made));
      addSwapped(bare, entry);
      if (entry.kind() == Entry.Kind.STATE) {
        entry.country().ifPresent(code -> states.putIfAbsent(code, entry));
      }
    }
  }

  private static Entry entry(String[] cells, String name, boolean shared) {
    return new Entry(
        Entry.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        Optional.of(cells[1]).filter(code -> !code.isEmpty()),
        Optional.of(cells[2]).filter(code -> !code.isEmpty()).map(Sector::valueOf),
        name,
        shared);
  }

  /** How a name is written where its capitals count: as marked so, or of two letters alone. */
  private static Optional<String> exactly(String name, String bare) {
    if (name.startsWith("=")) {
      return Optional.of(bare);
    }
    return Optional.of(bare.toUpperCase(Locale.ROOT)).filter(two -> two.length() == 2);
  }

  /** Single long words of places and peoples may have two neighbouring letters swapped. */
  private void addSwapped(String name, Entry entry) {
    if (!entry.isGeographic() || name.length() < SHORTEST_SWAP || name.indexOf(' ') >= 0) {
      return;
    }
    for (String other : swaps(name)) {
      swapped.putIfAbsent(other, entry);
    }
  }

  private static Set<String> swaps(String name) {
    Set<String> found = new TreeSet<>();
    for (int i = 1; i + 1 < name.length(); i++) {
      String other =
          name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
      if (!other.equals(name)) {
        found.add(other);
      }
    }
    return found;
  }

  /** The entry of a name; of several the one kept by hand. */
  public Optional<Entry> find(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    List<Token> tokens = Token.cut(name, new Span(0, name.length()));
    return longest(tokens, 0).filter(hit -> hit.length() == tokens.size()).map(Hit::value);
  }

  /** The state of which a name is its people's: "Norse". */
  public Optional<Entry> people(String name) {
    return find(name).filter(entry -> entry.kind() == Entry.Kind.DEMONYM);
  }

  /** The state that a name is, or is its people's: of "Norland" and "Norse". */
  public Optional<Entry> stateOf(String name) {
    return find(name)
        .filter(it -> it.kind() == Entry.Kind.DEMONYM || it.kind() == Entry.Kind.STATE)
        .flatMap(Entry::country)
        .flatMap(this::state);
  }

  /** The state with this ISO 3166 alpha-3 code. */
  Optional<Entry> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The longest name that begins at this token. A name begins with a capital. */
  Optional<Hit<Entry>> longest(List<Token> tokens, int from) {
    if (!tokens.get(from).isCapitalized() && !tokens.get(from).key().equals("al-")) {
      return Optional.empty();
    }
    return names
        .longest(tokens, from, hit -> fits(hit, tokens, from))
        .map(hit -> new Hit<>(hit.value().entry(), hit.length()));
  }

  /** The place or people whose name this capitalised word is but for two swapped letters. */
  Optional<Entry> misspelt(Token token) {
    return token.isCapitalized() ? Optional.ofNullable(swapped.get(token.key())) : Optional.empty();
  }

  private static boolean fits(Hit<Listed> hit, List<Token> tokens, int from) {
    Listed listed = hit.value();
    Token last = tokens.get(from + hit.length() - 1);
    if (listed.exactly().isPresent()) {
      return hit.length() > 1
          || last.text().equals(listed.exactly().get())
          || (last.text().length() > 3 && hasCapitals(last.text()));
    }
    boolean made = listed.made() && listed.entry().kind() == Entry.Kind.BODY && hit.length() == 1;
    boolean initials = made && last.key().length() <= LONGEST_INITIALS && isShort(listed, last);
    return !initials || last.isAllCapitals();
  }

  private static boolean hasCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Whether a short word is the initials of the body's first name. */
  private static boolean isShort(Listed listed, Token last) {
    return !listed.entry().name().equals(last.key()) && listed.entry().name().indexOf(' ') > 0;
  }
}
