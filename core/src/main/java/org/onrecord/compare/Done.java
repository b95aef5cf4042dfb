package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.issue.Stance;

/**
 * What an event that an article tells in its own voice comes to on an issue.
 *
 * @param id the event's id across articles
 * @param actor who did it, under one identity across articles
 * @param issue the issue's id
 * @param side where the deed stands
 * @param words the words that tell it
 * @param day when it was done; empty if that isn't known
 */
public record Done(
    String id,
    Optional<String> actor,
    String issue,
    Stance side,
    String words,
    Optional<LocalDate> day)
    implements Evidence {}
