/** What several reports say of one act of speech, and what of an actor's does not sit together. */
@NullMarked
package org.onrecord.compare;

import org.jspecify.annotations.NullMarked;
