/** What a statement does: its act in PLOVER, towards whom, how firmly and on what condition. */
@NullMarked
package org.onrecord.act;

import org.jspecify.annotations.NullMarked;
