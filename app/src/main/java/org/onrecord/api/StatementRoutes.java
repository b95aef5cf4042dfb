package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.attribution.Attribution;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.Entry;
import org.onrecord.export.StatementJsonl;
import org.onrecord.reading.Statement;
import org.onrecord.search.Divided;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.ListPlace;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statements: the list with every filter, the same with counts, one with its evidence. */
final class StatementRoutes {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final int KEYS = 3;

  private static final Map<Division, String> DIVISIONS =
      Map.of(
          Division.OUTLET, "outlets",
          Division.FORM, "forms",
          Division.KIND, "kinds",
          Division.ACT, "acts",
          Division.STATUS, "statuses",
          Division.HAND, "hands",
          Division.ISSUE, "issues",
          Division.STANCE, "stances");

  private final Store store;
  private final Search search;

  StatementRoutes(Store store, Search search) {
    this.store = store;
    this.search = search;
  }

  List<Route> all() {
    return List.of(
        Route.get(Api.ROOT + "/statements", context -> page(context).answer(context)),
        Route.get(Api.ROOT + "/statements/{id}", this::one),
        Route.get(Api.ROOT + "/find", this::find),
        Route.get(Api.ROOT + "/facets", this::facets));
  }

  private Page<StoredStatement> page(Context context) {
    Parameters parameters = Parameters.ofStatementList(context);
    Cursor cursor = new Cursor("statements\n" + parameters.asked());
    Optional<ListPlace> last = cursor.keys(parameters.cursor(), KEYS).map(StatementRoutes::place);
    int limit = parameters.limit();
    List<StoredStatement> found =
        search.findStatementsAfter(parameters.statements(), last, limit + 1);
    return Page.of(found, limit, StatementRoutes::row)
        .next(
            statement -> {
              ListPlace place = ListPlace.of(statement);
              return cursor.after(
                  List.of(place.published(), place.article(), String.valueOf(place.place())));
            });
  }

  private static ListPlace place(List<String> keys) {
    return new ListPlace(keys.get(0), keys.get(1), Integer.parseInt(keys.get(2)));
  }

  private void find(Context context) {
    Page<StoredStatement> page = page(context);
    Divided divided = divided(Parameters.ofStatementList(context).statements());
    page.body().put("total", divided.total());
    page.body().set("facets", json(divided));
    page.answer(context);
  }

  private void facets(Context context) {
    Answer.json(context, json(divided(Parameters.ofStatements(context).statements())));
  }

  private Divided divided(Question question) {
    return search.divideStatements(question, DIVISIONS.keySet());
  }

  /** The counts of each division; one that is counted in is there even where it has nothing. */
  private static ObjectNode json(Divided divided) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(DIVISIONS)
        .forEach((division, name) -> counts(json.putArray(name), divided.counts(division)));
    return json;
  }

  private static void counts(ArrayNode to, List<Divided.Count> counts) {
    for (Divided.Count count : counts) {
      ObjectNode json = to.addObject();
      json.put("value", count.value().isEmpty() ? null : count.value());
      json.put("count", count.count());
    }
  }

  private void one(Context context) {
    Parameters.none(context);
    String id = context.pathParam("id");
    Answer.json(
        context,
        store
            .findStatement(id)
            .flatMap(
                stored ->
                    store.findArticle(stored.article().id()).map(article -> whole(stored, article)))
            .orElseThrow(
                () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no statement “" + id + "”.")));
  }

  /** A statement with its evidence, and what people corrected of it. */
  static ObjectNode whole(StoredStatement stored, StoredArticle article) {
    ObjectNode json = row(stored);
    evidence(json.putObject("evidence"), article, stored.id());
    ArrayNode corrections = json.putArray("corrections");
    for (Entry entry : article.corrected().entry(stored.id()).stream().toList()) {
      json.put("version", entry.version());
      entry.corrections().forEach(each -> corrections.add(CorrectionJson.node(each)));
    }
    return json;
  }

  /** Where the statement's words stand, in code points, and what the cue tells of them. */
  private static void evidence(ObjectNode json, StoredArticle article, String id) {
    String text = article.reading().article().text();
    CodePoints points = CodePoints.of(text);
    for (Entry entry : article.corrected().entry(id).stream().toList()) {
      Statement statement = entry.statement();
      Attribution attribution = statement.attribution();
      json.put("words", statement.extent().in(text));
      spans(json.putArray("extent"), List.of(statement.extent()), points);
      spans(json.putArray("source"), attribution.source(), points);
      spans(json.putArray("cue"), attribution.cue(), points);
      spans(json.putArray("content"), attribution.content(), points);
      attribution.via(text).forEach(json.putArray("via")::add);
      json.put("polarity", attribution.sense().polarity().code());
      json.put("voice", attribution.sense().voice().code());
      json.put("hearsay", attribution.sense().hearsay());
    }
  }

  private static void spans(ArrayNode to, List<Span> spans, CodePoints points) {
    for (Span span : spans) {
      to.addArray().add(points.codePoint(span.start())).add(points.codePoint(span.end()));
    }
  }

  /** The flat schema's row. */
  static ObjectNode row(StoredStatement statement) {
    return (ObjectNode) JSON.readTree(StatementJsonl.line(statement));
  }
}
