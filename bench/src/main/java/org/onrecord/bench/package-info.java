/** Measures how fast articles are read and kept. */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
