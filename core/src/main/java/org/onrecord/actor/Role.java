package org.onrecord.actor;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * An office or function as an article gives it; it holds for that article's words, not for ever.
 *
 * @param title its words without article, place and body: "former foreign minister"
 * @param organization of whom or what, as the text has it
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param span the words
 */
public record Role(
    String title, Optional<String> organization, Optional<String> country, Span span) {}
