package org.onrecord.when;

import org.onrecord.text.Span;

/**
 * A date that the text writes out.
 *
 * @param span its words
 * @param value what they say, in EDTF; {@code XXXX-02-02} where the year is not given
 * @param precision how fine the value is
 */
public record DateMention(Span span, String value, Precision precision) {}
