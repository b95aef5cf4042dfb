package org.onrecord.act;

import java.util.Optional;

/**
 * What a sentence that stands alone says is done.
 *
 * @param code the type of the act
 * @param confidence the reader's own estimate, from 0 to 1
 * @param source who does it, in the sentence's words; pieces are joined by " … "
 * @param target to whom
 */
public record Coded(
    Code code, double confidence, Optional<String> source, Optional<String> target) {}
