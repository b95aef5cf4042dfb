/** Writes readings and statements in the forms that other tools take. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
