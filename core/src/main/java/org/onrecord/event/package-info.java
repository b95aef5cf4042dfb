/**
 * What an article tells besides words: events, ties between actors, and the words that it takes.
 */
@NullMarked
package org.onrecord.event;

import org.jspecify.annotations.NullMarked;
