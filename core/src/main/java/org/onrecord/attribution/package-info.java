/** Who is said to have said, believed or wanted what: source, cue and content as spans. */
@NullMarked
package org.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
