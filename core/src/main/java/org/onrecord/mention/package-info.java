/** Words in the text that refer to somebody or something: names, noun phrases, pronouns. */
@NullMarked
package org.onrecord.mention;

import org.jspecify.annotations.NullMarked;
