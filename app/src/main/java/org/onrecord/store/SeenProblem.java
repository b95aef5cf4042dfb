package org.onrecord.store;

/**
 * An input that could not be read as it is.
 *
 * @param input the input as given
 * @param code a stable word for programs
 * @param message one sentence for a person
 * @param seenAt when, ISO 8601 in UTC
 */
public record SeenProblem(String input, String code, String message, String seenAt) {}
