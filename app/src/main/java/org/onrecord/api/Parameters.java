package org.onrecord.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.act.Code;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Stance;
import org.onrecord.mention.Type;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.EventQuery;
import org.onrecord.store.StatementQuery;

/** The parameters of one request, read strictly: what is not described is refused with its name. */
final class Parameters {
  /** Stands for “no outlet given”, “no country known” and “on no issue that is followed”. */
  static final String NONE = "-";

  private static final String LIMIT = "limit";
  private static final String CURSOR = "cursor";
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 500;
  private static final int LONGEST_WORDS = 1_000;
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final Pattern ARTICLE = Pattern.compile("a[0-9a-f]{20}");
  private static final Pattern ACTOR = Pattern.compile("[^%\\s]{1,128}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}|-");
  private static final Set<String> PAGING = Set.of(LIMIT, CURSOR);
  private static final Set<String> STATEMENTS =
      Set.of(
          "words", "article", "form", "kind", "act", "status", "hand", "issue", "stance", "actor");
  private static final Set<String> ACTORS = Set.of("words", "type", "country", "silent");
  private static final Set<String> EVENTS = Set.of("party", "code", "dated", "checked");
  private static final Set<String> CODES =
      Arrays.stream(Code.values())
          .filter(code -> code != Code.STATE)
          .map(Code::name)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> TRUTH = Set.of("true", "false");
  private static final Set<String> ARTICLES = Set.of("outlet", "from", "until");
  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              "type",
              Arrays.stream(Type.values()).map(Type::code).collect(Collectors.toUnmodifiableSet())),
          Map.entry("silent", TRUTH),
          Map.entry("dated", TRUTH),
          Map.entry("checked", TRUTH),
          Map.entry("form", Division.FORM.vocabulary()),
          Map.entry("kind", Division.KIND.vocabulary()),
          Map.entry("act", Division.ACT.vocabulary()),
          Map.entry("status", Division.STATUS.vocabulary()),
          Map.entry("hand", Division.HAND.vocabulary()),
          Map.entry("code", CODES),
          Map.entry(
              "stance",
              Stream.concat(Arrays.stream(Stance.values()).map(Stance::code), Stream.of("none"))
                  .collect(Collectors.toUnmodifiableSet())));

  private final Map<String, List<String>> given;

  private Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** Those of a list of statements, page by page. */
  static Parameters ofStatementList(Context context) {
    return of(context, List.of(STATEMENTS, ARTICLES, PAGING));
  }

  /** Those that choose statements, all of them at once. */
  static Parameters ofStatements(Context context) {
    return of(context, List.of(STATEMENTS, ARTICLES));
  }

  /** Those of a list of articles. */
  static Parameters ofArticleList(Context context) {
    return of(context, List.of(ARTICLES, PAGING));
  }

  /** Those of a list of actors. */
  static Parameters ofActorList(Context context) {
    return of(context, List.of(ACTORS, PAGING));
  }

  /** Those of a list of events. */
  static Parameters ofEventList(Context context) {
    return of(context, List.of(EVENTS, ARTICLES, PAGING));
  }

  /** Those of a list that can only be walked through. */
  static Parameters ofList(Context context) {
    return of(context, List.of(PAGING));
  }

  /** Those of a list that is as long as asked for. */
  static Parameters ofLatest(Context context) {
    return of(context, List.of(Set.of(LIMIT)));
  }

  /** The last day that is looked at. */
  static Parameters ofWindow(Context context) {
    return of(context, List.of(Set.of("until")));
  }

  /** None at all. */
  static void none(Context context) {
    of(context, List.of());
  }

  private static Parameters of(Context context, List<Set<String>> allowed) {
    String query = Optional.ofNullable(context.queryString()).orElse("");
    if (BROKEN.matcher(query).find()) {
      throw bad("A % stands before two hexadecimal digits, as %25 does for itself");
    }
    Map<String, List<String>> given = new TreeMap<>(context.queryParamMap());
    Set<String> names = new TreeSet<>();
    allowed.forEach(names::addAll);
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        throw bad("There is no parameter “" + name + "” here, only " + String.join(", ", names));
      }
    }
    return new Parameters(given);
  }

  /** Which articles are asked for. */
  StatementQuery articles() {
    return new StatementQuery(
        orNone(all("outlet")),
        one("from").map(day("from")),
        one("until").map(day("until")),
        Optional.empty());
  }

  /** The last day that is looked at. */
  Optional<LocalDate> until() {
    return one("until").map(day("until"));
  }

  /** Which statements are asked for. */
  Question statements() {
    Map<Division, Set<String>> chosen =
        Map.of(
            Division.OUTLET, orNone(all("outlet")),
            Division.FORM, chosen("form"),
            Division.KIND, chosen("kind"),
            Division.ACT, chosen("act"),
            Division.STATUS, chosen("status"),
            Division.HAND, chosen("hand"),
            Division.ISSUE, orNone(like("issue", id -> id.equals(NONE) || Issue.isId(id))),
            Division.STANCE, chosen("stance"),
            Division.ACTOR, like("actor", ACTOR.asMatchPredicate()));
    return new Question(
        words("words"),
        chosen,
        one("from").map(day("from")),
        one("until").map(day("until")),
        one("article").map(Parameters::article),
        Question.Order.DATE);
  }

  private static Set<String> orNone(Collection<String> values) {
    return values.stream()
        .map(value -> value.equals(NONE) ? "" : value)
        .collect(Collectors.toSet());
  }

  /** Which actors are asked for. */
  ActorQuery actors() {
    return new ActorQuery(
        words("words"),
        chosen("type"),
        orNone(like("country", COUNTRY.asMatchPredicate())),
        chosen("silent").contains("true"));
  }

  /** Which events are asked for, besides whether they have a day. */
  EventQuery events() {
    EventQuery.Days days =
        new EventQuery.Days(one("from").map(day("from")), one("until").map(day("until")));
    return new EventQuery(
        chosen("code"),
        words("party"),
        orNone(all("outlet")),
        days,
        chosen("checked").contains("true"));
  }

  /** Whether events with a day are asked for, which is so unless it is said otherwise. */
  boolean dated() {
    return !chosen("dated").contains("false");
  }

  /** How many entries a page has. */
  int limit() {
    String typed = one(LIMIT).orElse(String.valueOf(PAGE));
    int limit = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw bad("“limit” is a number from 1 to " + LONGEST_PAGE + ", not " + typed);
    }
    return limit;
  }

  /** How far the list was read before. */
  Optional<String> cursor() {
    return one(CURSOR);
  }

  /** All that was asked beside page and length, in one order. */
  String asked() {
    StringBuilder asked = new StringBuilder();
    given.forEach(
        (name, values) -> {
          if (!PAGING.contains(name)) {
            asked.append(name).append('=').append(new TreeSet<>(values)).append('\n');
          }
        });
    return asked.toString();
  }

  private String words(String name) {
    String words = one(name).orElse("");
    if (words.length() > LONGEST_WORDS) {
      throw bad("“" + name + "” has at most " + LONGEST_WORDS + " characters");
    }
    return words;
  }

  private static String article(String id) {
    if (!ARTICLE.matcher(id).matches()) {
      throw bad("“article” is an article's id, not " + id);
    }
    return id;
  }

  private static Function<String, LocalDate> day(String name) {
    return value -> day(name, value);
  }

  private static LocalDate day(String name, String value) {
    try {
      if (DAY.matcher(value).matches()) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeParseException e) {
      // said below, with the value
    }
    throw bad("“" + name + "” is a day like 2025-03-13, not " + value);
  }

  private Set<String> chosen(String name) {
    Set<String> known = WORDS.getOrDefault(name, Set.of());
    Set<String> chosen = new TreeSet<>(all(name));
    for (String value : chosen) {
      if (!known.contains(value)) {
        throw bad(
            "“%s” is one of %s, not %s"
                .formatted(name, String.join(", ", new TreeSet<>(known)), value));
      }
    }
    return chosen;
  }

  private Set<String> like(String name, Predicate<String> fits) {
    Set<String> values = new TreeSet<>(all(name));
    for (String value : values) {
      if (!fits.test(value)) {
        throw bad("“" + name + "” can't be " + value);
      }
    }
    return values;
  }

  private List<String> all(String name) {
    List<String> values = new ArrayList<>(given.getOrDefault(name, List.of()));
    if (values.stream().anyMatch(value -> value.isBlank() || value.indexOf('\0') >= 0)) {
      throw bad("“" + name + "” is empty; leave it out");
    }
    return values;
  }

  private Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw bad("“" + name + "” stands more than once");
    }
    return values.stream().findFirst();
  }

  private static Refusal bad(String detail) {
    return new Refusal(Refusal.Type.BAD_PARAMETER, detail + ".");
  }
}
