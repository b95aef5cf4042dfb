/** How well attributions and pages are read, measured against a person's own annotation. */
@NullMarked
package org.onrecord.evaluate;

import org.jspecify.annotations.NullMarked;
