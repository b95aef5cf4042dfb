/** What a person does with the record: so far, adding articles to it. */
@NullMarked
package org.onrecord.record;

import org.jspecify.annotations.NullMarked;
