package org.onrecord.setting;

import org.onrecord.text.Span;

/**
 * The occasion on which a statement was made, or the channel it came by.
 *
 * @param span its words
 * @param medium what kind of occasion or channel these words name
 */
public record Venue(Span span, Medium medium) {}
