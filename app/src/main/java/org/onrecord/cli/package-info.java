/** The command line: one class for each command. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
