/** What leaves the record: statements as CSV and as JSON lines, in one flat schema. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
