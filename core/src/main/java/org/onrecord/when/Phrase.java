package org.onrecord.when;

/**
 * Words of a sentence that were read as an expression of time.
 *
 * @param end the token after its last one
 * @param meaning what it comes to
 */
record Phrase(int end, Meaning meaning) {}
