package org.onrecord.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what is known of actors into words. */
final class ActorWording {
  private static final Map<String, String> COUNTRIES = countries();

  private ActorWording() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("IGO", "intergovernmental");
    return Map.copyOf(names);
  }

  /** The English name of a country, by ISO 3166 alpha-3; the code where it has none. */
  static String country(Optional<String> code) {
    return code.map(known -> COUNTRIES.getOrDefault(known, known)).orElse("");
  }

  /** What a sector is, by PLOVER's code. */
  static String sector(Optional<String> code) {
    return code.map(ActorWording::sector).orElse("");
  }

  private static String sector(String code) {
    return switch (code) {
      case "COP" -> "police";
      case "GOV" -> "government";
      case "JUD" -> "courts";
      case "LEG" -> "legislature";
      case "MIL" -> "military";
      case "PRM" -> "paramilitary";
      case "PTY" -> "political party";
      case "REB" -> "rebels";
      case "SPY" -> "intelligence";
      case "UAF" -> "armed";
      case "AGR" -> "farming";
      case "BUS" -> "business";
      case "CRM" -> "crime";
      case "CVL" -> "civilians";
      case "EDU" -> "research";
      case "ELI" -> "former office or elite";
      case "JRN" -> "media";
      case "LAB" -> "labour";
      case "MED" -> "health";
      case "REF" -> "displaced people";
      case "OPP" -> "opposition";
      case "PRE" -> "territory";
      case "REL" -> "religion";
      case "SOC" -> "society";
      default -> code;
    };
  }

  /** What a type is called in a list of several. */
  static String type(String code) {
    return switch (code) {
      case "organization" -> "organisation";
      default -> code;
    };
  }
}
