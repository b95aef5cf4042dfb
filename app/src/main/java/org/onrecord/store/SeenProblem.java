package org.onrecord.store;

import java.util.Optional;

/**
 * An input that could not be read as it is.
 *
 * @param input the input as given
 * @param code a stable word for programs
 * @param message one sentence for a person
 * @param seenAt when, ISO 8601 in UTC
 * @param article the id of the article that is kept of it all the same; empty without one
 */
public record SeenProblem(
    String input, String code, String message, String seenAt, Optional<String> article) {}
