/** Fetches pages from the web: what may be reached, by which rules, within which limits. */
@NullMarked
package org.onrecord.fetch;

import org.jspecify.annotations.NullMarked;
