package org.onrecord.when;

import java.util.Optional;

/**
 * A word, a number, a mark, or words that were found to be a date already.
 *
 * @param start first UTF-16 unit in the text
 * @param end first UTF-16 unit after it
 * @param word in lower case
 * @param capital whether it begins with a capital letter
 * @param known what it means, for a date that was found already
 */
record Token(int start, int end, String word, boolean capital, Optional<Meaning> known) {}
