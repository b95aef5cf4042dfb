/**
 * Takes articles in: from files, folders, archives, standard input, pasted text, addresses, and
 * what feeds, site maps and tables list.
 */
@NullMarked
package org.onrecord.gather;

import org.jspecify.annotations.NullMarked;
