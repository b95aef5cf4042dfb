/** Takes articles in: from files, folders, standard input, HTML pages and pasted text. */
@NullMarked
package org.onrecord.gather;

import org.jspecify.annotations.NullMarked;
