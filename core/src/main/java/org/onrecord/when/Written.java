package org.onrecord.when;

import org.onrecord.text.Span;

/**
 * Words that say a date, or that say something about time and leave it undecided.
 *
 * @param span the words
 * @param meaning what they come to
 */
record Written(Span span, Meaning meaning) {}
