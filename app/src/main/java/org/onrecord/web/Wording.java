package org.onrecord.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.act.Modality;
import org.onrecord.export.ExportFormat;
import org.onrecord.setting.Medium;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Language;
import org.onrecord.text.Zone;

/** Puts stored values into the words of the pages. */
final class Wording {
  /** Below this, in hundredths, the reader is unsure. */
  private static final int SURE = 50;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** A number with its digits grouped. */
  static String number(int value) {
    return String.format(Locale.ENGLISH, "%,d", value);
  }

  /** A number with its noun, such as “1 statement”, “1,200 statements”. */
  static String count(int value, String noun) {
    return number(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** A sentence's beginning as it stands after a full stop. */
  static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** A day as a person writes it. */
  static Day day(Optional<String> iso) {
    return iso.map(day -> new Day(day, LocalDate.parse(day).format(DAY)))
        .orElse(new Day("", "undated"));
  }

  /** The outlet, or that none is given. */
  static String outlet(Optional<String> outlet) {
    return outlet.filter(name -> !name.isBlank()).orElse("outlet not given");
  }

  /** The sign of a statement. */
  static Sign sign(StoredStatement.Marks marks) {
    return sign(marks.form(), marks.confidence());
  }

  /**
   * The sign of a form.
   *
   * @param confidence the reader's own estimate, in hundredths
   */
  static Sign sign(String form, int confidence) {
    String chip =
        switch (form) {
          case "direct" -> "“ ”";
          case "indirect" -> "~";
          case "mixed" -> "“~";
          default -> "?";
        };
    return new Sign(form, chip, confidence < SURE);
  }

  /** What a form is. */
  static String formMeaning(String form) {
    return switch (form) {
      case "direct" -> "direct: wholly in quotation marks";
      case "indirect" -> "indirect: in the outlet's words";
      case "mixed" -> "mixed: in the outlet's words, some of them quoted";
      default -> form;
    };
  }

  /** What a modality means. */
  static String modalityMeaning(Modality modality) {
    return switch (modality) {
      case ACTUAL -> "actual: it is so";
      case PAST -> "past: it was so";
      case FUTURE -> "future: it will be so";
      case CONDITIONAL -> "conditional: it is so if something else is";
      case HYPOTHETICAL -> "hypothetical: it would or could be so";
    };
  }

  /** What kind of occasion or channel words name. */
  static String mediumMeaning(Medium medium) {
    return switch (medium) {
      case BRIEFING -> "before reporters";
      case INTERVIEW -> "an interview";
      case SPEECH -> "before an audience";
      case SERMON -> "in a place of worship";
      case POST -> "on a social network";
      case LETTER -> "written to somebody";
      case CALL -> "by telephone or video";
      case MEETING -> "at a meeting";
      case STATEMENT -> "given out in writing";
      case BROADCAST -> "on radio or television";
      case DOCUMENT -> "in something written";
      case OTHER -> "an occasion or a place";
    };
  }

  /** What a status means. */
  static String statusMeaning(String status) {
    return status.equals("machine") ? "not checked by a person" : status;
  }

  /** The name of a form in which statements leave the record. */
  static String formatName(ExportFormat format) {
    return switch (format) {
      case CSV -> "CSV";
      case XLSX -> "Excel";
      case JSONL -> "JSON lines";
      case PLOVER -> "PLOVER";
      case BRAT -> "brat";
      case ANNOTATIONS -> "annotations";
      case BRIEF -> "brief";
    };
  }

  /** An article as a line of a list. */
  static ArticleRow row(ArticleSummary article) {
    return new ArticleRow(
        article.id(),
        article.headline(),
        outlet(article.outlet()),
        day(article.published()),
        number(article.statements()),
        unread(article.language()));
  }

  private static String unread(Optional<String> language) {
    if (language.equals(Optional.of(Language.ENGLISH))) {
      return "";
    }
    return "not read: " + language.map(Wording::languageName).orElse("not English");
  }

  /** The English name of a language, else its code. */
  static String languageName(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  /** What a part of a page is, where the page must say it. */
  static String zoneLabel(Zone zone) {
    return switch (zone.kind()) {
      case BODY, HEADLINE -> "";
      case CONTENTS -> "Table of contents";
      case POST -> zone.author().map(author -> "Post by " + author).orElse("Embedded post");
      case CAPTION -> "Caption";
      case RELATED -> "Links to other articles";
      case FURNITURE -> "From the page's frame";
    };
  }

  /** Where a statement stands. */
  static String zoneMeaning(String code) {
    return switch (code) {
      case "body" -> "the report itself";
      case "headline" -> "a headline";
      case "post" -> "an embedded post";
      case "caption" -> "a caption";
      default -> code;
    };
  }

  /** Whether an address may be a link: only the web's own schemes, so that no script hides. */
  static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
