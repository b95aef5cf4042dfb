package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The article in which something is reported.
 *
 * @param article its id
 * @param textHash SHA-256 of its text, by which exact copies are known
 * @param outlet who published it
 * @param published the day on which it came out
 */
public record Report(
    String article, String textHash, Optional<String> outlet, Optional<LocalDate> published) {}
