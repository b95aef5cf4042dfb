/** Where a statement was made, on what occasion, when, and to whom, as far as the text says so. */
@NullMarked
package org.onrecord.setting;

import org.jspecify.annotations.NullMarked;
