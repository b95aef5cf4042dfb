/** The article as it is stored, and places in it: spans, sentences, zones. */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
