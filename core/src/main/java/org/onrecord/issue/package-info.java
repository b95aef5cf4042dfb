/** The issues that a person follows, and where a statement stands on them by its own words. */
@NullMarked
package org.onrecord.issue;

import org.jspecify.annotations.NullMarked;
