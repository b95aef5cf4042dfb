/** Who is who across articles: a pure function of what was read and what people decided. */
@NullMarked
package org.onrecord.resolve;

import org.jspecify.annotations.NullMarked;
