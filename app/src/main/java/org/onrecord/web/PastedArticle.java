package org.onrecord.web;

import io.javalin.http.Context;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/**
 * An article as a person typed it into the form.
 *
 * @param typed each field as typed, by its name
 */
record PastedArticle(Map<String, String> typed) {
  private static final List<String> FIELDS = List.of("text", "title", "outlet", "published", "url");
  private static final String NAME = "pasted text";
  private static final String PAGE = "pasted page";

  static PastedArticle of(Context context) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = Optional.ofNullable(context.formParam(field)).orElse("");
      typed.put(field, value.replace("\r\n", "\n"));
    }
    return new PastedArticle(typed);
  }

  /** What is wrong, by field. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (value("text").isEmpty()) {
      errors.put("text", "Paste the article's text here.");
    }
    if (value("url").filter(url -> !Wording.isWebAddress(url)).isPresent()) {
      errors.put("url", "An address begins with https:// or http://.");
    }
    try {
      value("published").ifPresent(Published::parse);
    } catch (DateTimeException e) {
      errors.put("published", "Write the day like 2025-03-13.");
    }
    return errors;
  }

  /** The article, or why it is none; only without {@link #errors}. */
  Gathered gathered() {
    Origin origin =
        new Origin(
            value("title"),
            value("outlet"),
            value("url"),
            Optional.empty(),
            value("published").map(Published::parse).orElse(Published.unknown()),
            Optional.empty());
    String text = typed.getOrDefault("text", "");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Gather gather = new Gather(origin, InputStream.nullInputStream());
    return Gather.isPage(bytes) ? gather.page(PAGE, text) : gather.text(NAME, text);
  }

  private Optional<String> value(String field) {
    return Optional.of(typed.getOrDefault(field, "").strip()).filter(value -> !value.isEmpty());
  }
}
