package org.onrecord.issue;

import org.onrecord.text.Span;

/**
 * A place in a text in which a term of an issue stands.
 *
 * @param issue the issue
 * @param span the words
 * @param against whether the term stands against the proposition
 * @param deed whether it is a word for a deed, rather than for what the proposition is about
 */
public record Named(Issue issue, Span span, boolean against, boolean deed) {}
