package org.onrecord.when;

import org.onrecord.text.Span;

/**
 * A date that the text gives.
 *
 * @param span its words
 * @param value what they say, in EDTF; {@code XXXX-02-02} where the year is not given
 * @param precision how fine the value is
 * @param basis whether the words are the date or it follows from them
 */
public record DateMention(Span span, String value, Precision precision, Basis basis) {}
