package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Two who are named together and spoken of as two: "Kestria and Norland sent ships. The two
 * countries said". They are the last who are joined by "and", or the only two of the kind that are
 * named shortly before.
 */
final class Both {
  private static final Pattern TWO =
      Pattern.compile(
          "(?i)(?:the two|both)(?: \\p{Ll}+)? (?:("
              + String.join("|", RoleNouns.words("paired-states.txt"))
              + ")|(?:"
              + String.join("|", RoleNouns.words("paired-people.txt"))
              + "))");

  private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:[\\p{L}’'-]+\\s+){0,3}");

  /** "Kestria and Norland", "Kestria-Norland". */
  private static final Pattern TOGETHER = Pattern.compile("\\s+and\\s+|[-–]");

  private static final int NEAR = 500;
  private static final int FAR = 8000;

  private Both() {}

  /** The two, in the order in which they are named; nobody where it isn't told. */
  static Optional<List<Cluster>> in(String text, Clusters clusters, Span source) {
    String words = source.in(text).strip();
    Matcher two = TWO.matcher(words);
    if (!two.matches()) {
      return Optional.empty();
    }
    Type type = two.group(1) == null ? Type.PERSON : Type.COUNTRY;
    int far = Math.max(0, source.start() - FAR);
    int from = Math.max(0, source.start() - NEAR);
    int paragraph = Math.max(from, text.lastIndexOf('\n', source.start()) + 1);
    if (isListed(text.substring(from, source.start()), words)) {
      return Optional.empty();
    }
    List<Map.Entry<Mention, Cluster>> near = named(clusters, from, source.start(), type);
    return joined(text, near)
        .or(() -> only(named(clusters, paragraph, source.start(), type)))
        .or(() -> only(near).filter(any -> type == Type.PERSON))
        .or(() -> often(text, named(clusters, far, source.start(), type)));
  }

  /** "The Norse and Kestrian governments", of which the names are no states': not told here. */
  private static boolean isListed(String before, String two) {
    String noun = two.substring(two.lastIndexOf(' ') + 1);
    return Pattern.compile(" and \\S+ " + Pattern.quote(noun)).matcher(before).find();
  }

  private static List<Map.Entry<Mention, Cluster>> named(
      Clusters clusters, int from, int to, Type type) {
    List<Map.Entry<Mention, Cluster>> named = new ArrayList<>();
    int end = 0;
    for (Map.Entry<Mention, Cluster> each : clusters.between(from, to).entrySet()) {
      Mention mention = each.getKey();
      boolean name = mention.kind() == Mention.Kind.NAME && mention.span().start() >= end;
      if (name && clusters.meant(each.getValue()).type() == type) {
        named.add(each);
        end = mention.span().end();
      }
    }
    return named;
  }

  /** The last two, if "and" stands between them and they are no end of a list. */
  private static Optional<List<Cluster>> joined(
      String text, List<Map.Entry<Mention, Cluster>> named) {
    int last = named.size() - 1;
    boolean pair = last > 0 && AND.matcher(between(text, named, last)).matches();
    boolean list = last > 1 && between(text, named, last - 1).strip().equals(",");
    return pair && !list ? only(named.subList(last - 1, last + 1)) : Optional.empty();
  }

  /** Those two who are named together again and again, and no others as often. */
  private static Optional<List<Cluster>> often(
      String text, List<Map.Entry<Mention, Cluster>> named) {
    Map<Set<Cluster>, Integer> counts = new LinkedHashMap<>();
    for (int at = 1; at < named.size(); at++) {
      boolean list = at > 1 && between(text, named, at - 1).strip().equals(",");
      if (!list && TOGETHER.matcher(between(text, named, at)).matches()) {
        only(named.subList(at - 1, at + 1))
            .ifPresent(two -> counts.merge(Set.copyOf(two), 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Set<Cluster>> best =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most > 1 && best.size() == 1
        ? only(named.stream().filter(each -> best.getFirst().contains(each.getValue())).toList())
        : Optional.empty();
  }

  /** The words between one who is named and the one before. */
  private static String between(String text, List<Map.Entry<Mention, Cluster>> named, int at) {
    int from = named.get(at - 1).getKey().span().end();
    return text.substring(from, named.get(at).getKey().span().start());
  }

  private static Optional<List<Cluster>> only(List<Map.Entry<Mention, Cluster>> named) {
    SequencedMap<Cluster, Mention> distinct = new LinkedHashMap<>();
    named.forEach(each -> distinct.putIfAbsent(each.getValue(), each.getKey()));
    return Optional.of(List.copyOf(distinct.keySet())).filter(two -> two.size() == 2);
  }
}
