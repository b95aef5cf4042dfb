/** Finds articles and statements by an index that is derived from the store and follows it. */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
