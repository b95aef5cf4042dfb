/** Takes articles in: from files, folders, standard input and pasted text. */
@NullMarked
package org.onrecord.gather;

import org.jspecify.annotations.NullMarked;
