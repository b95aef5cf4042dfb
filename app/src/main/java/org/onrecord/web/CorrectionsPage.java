package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.store.CorrectionLog;
import org.onrecord.store.Store;

/** What people corrected, latest first, each to be revoked. */
final class CorrectionsPage {
  private static final String PATH = "/corrections";
  private static final int SHOWN = 100;

  private final Store store;
  private final Templates templates;

  CorrectionsPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::list);
  }

  private void list(Context context) {
    int page = Optional.ofNullable(context.queryParam("page")).map(Ask::page).orElse(1);
    List<Correction> found = store.corrections().latest((page - 1) * SHOWN, SHOWN + 1);
    CorrectionsView view =
        new CorrectionsView(
            rows(found.stream().limit(SHOWN).toList()),
            told(store.corrections().count()),
            page > 1 ? PATH + "?page=" + (page - 1) : "",
            found.size() > SHOWN ? PATH + "?page=" + (page + 1) : "");
    templates.answer(context, "corrections", new Frame("Corrections", "corrections"), view);
  }

  private List<CorrectionRow> rows(List<Correction> found) {
    List<String> ids =
        found.stream().flatMap(each -> CorrectionRow.subjects(each).stream()).distinct().toList();
    Map<String, CorrectionRow.Place> places = new HashMap<>();
    store
        .findStatements(ids)
        .forEach(
            each ->
                places.put(
                    each.id(),
                    new CorrectionRow.Place("/statements/" + each.id(), each.said().content())));
    store
        .chronicle()
        .find(ids)
        .forEach(
            each ->
                places.put(
                    each.id(),
                    new CorrectionRow.Place(TensionWording.address(each), each.told().words())));
    return found.stream().map(each -> CorrectionRow.of(each, places)).toList();
  }

  private static String told(CorrectionLog.Count count) {
    String told = Wording.count(count.made(), "correction");
    if (count.revoked() > 0) {
      told += ", " + Wording.number(count.revoked()) + " of them revoked";
    }
    return count.purged() == 0
        ? told
        : told + "; the words of " + Wording.number(count.purged()) + " went with their articles";
  }
}
