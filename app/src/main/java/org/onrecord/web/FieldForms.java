package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Value;
import org.onrecord.store.StoredArticle;

/** Gives each field of a statement's page that can be corrected its form. */
final class FieldForms {
  private static final Map<String, Field> BY_NAME =
      Stream.of(Field.values())
          .collect(
              Collectors.toMap(
                  each -> each == Field.SOURCE ? "Speaker" : ValueWords.name(each), each -> each));

  private final StoredArticle article;
  private final Entry entry;

  FieldForms(StoredArticle article, Entry entry) {
    this.article = article;
    this.entry = entry;
  }

  /** In which order fields are shown; those that aren't here stand between, as they come. */
  private static final List<String> FIRST =
      List.of(
          "Speaker",
          "Who",
          "In the record",
          "Role then",
          "Cue",
          "Words",
          "Act",
          "Issue",
          "Said to",
          "Said on",
          "Said where",
          "Form",
          "Kind");

  private static final List<String> LAST =
      List.of("Stands in", "Reported by", "Published", "Address", "Status", "How sure");

  /** The fields with their forms, also those that the reader left empty. */
  List<StatementView.Field> with(List<StatementView.Field> fields) {
    List<StatementView.Field> all = new ArrayList<>();
    Set<Field> missing = EnumSet.allOf(Field.class);
    for (StatementView.Field each : fields) {
      Field field = BY_NAME.get(each.name());
      if (field == null) {
        all.add(each);
      } else {
        missing.remove(field);
        all.add(each.with(FieldForm.of(article, entry, field)));
      }
    }
    missing.forEach(field -> all.add(plain(field)));
    all.sort(Comparator.comparingInt(each -> rank(each.name())));
    return all;
  }

  private static int rank(String name) {
    int first = FIRST.indexOf(name);
    int last = LAST.indexOf(name);
    return first >= 0 ? first : FIRST.size() + 1 + last;
  }

  private StatementView.Field plain(Field field) {
    Value value = Replay.value(article.reading(), field, entry.statement());
    String shown = value instanceof Value.Nothing ? "" : ValueWords.of(value);
    String from = shown.isEmpty() ? "the reader found nothing" : "as it was read";
    return new StatementView.Field(ValueWords.name(field), shown, false, from)
        .with(FieldForm.of(article, entry, field));
  }
}
