/**
 * What leaves the record: statements in seven forms, and a folder of evidence that others can
 * check.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
