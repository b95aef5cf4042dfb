/** What people corrected, as a log that is replayed over any reading of the same words. */
@NullMarked
package org.onrecord.correction;

import org.jspecify.annotations.NullMarked;
