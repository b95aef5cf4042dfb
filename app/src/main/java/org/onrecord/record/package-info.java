/** What a person does with the record: adding articles, reading again, correcting, long jobs. */
@NullMarked
package org.onrecord.record;

import org.jspecify.annotations.NullMarked;
