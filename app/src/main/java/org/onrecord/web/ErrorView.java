package org.onrecord.web;

/**
 * An answer that is not what was asked for.
 *
 * @param status the HTTP status
 * @param happened what happened
 * @param safe what is safe
 * @param todo what to do
 */
public record ErrorView(int status, String happened, String safe, String todo) {}
