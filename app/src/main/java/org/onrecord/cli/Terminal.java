package org.onrecord.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out what was asked for, in UTF-8
 * @param err progress, problems and errors, in UTF-8
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {}
