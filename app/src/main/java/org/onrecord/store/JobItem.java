package org.onrecord.store;

import java.util.Optional;
import org.onrecord.text.Problem;

/**
 * One input of a job.
 *
 * @param place which one it is, from 1
 * @param input the input, as given: a file, an address, an article's id
 * @param articles how many articles it added or changed
 * @param problem why it was not taken, or not all of it
 */
public record JobItem(int place, String input, int articles, Optional<Problem> problem) {}
