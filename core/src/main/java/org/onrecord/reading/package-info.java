/** The reading of one article: the pipeline that makes it, and its JSON. */
@NullMarked
package org.onrecord.reading;

import org.jspecify.annotations.NullMarked;
