/** The rules of the house: size, order of packages, Javadoc, papers, launcher. */
@NullMarked
package org.onrecord.house;

import org.jspecify.annotations.NullMarked;
