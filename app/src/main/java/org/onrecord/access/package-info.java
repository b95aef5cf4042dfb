/** Who may come in over the network, and how much they may send. */
@NullMarked
package org.onrecord.access;

import org.jspecify.annotations.NullMarked;
