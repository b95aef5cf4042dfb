/** Dates in a text: the words, and what they say in EDTF. */
@NullMarked
package org.onrecord.when;

import org.jspecify.annotations.NullMarked;
