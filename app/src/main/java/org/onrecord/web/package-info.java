/**
 * The workbench: the record as pages in a browser, on this machine alone unless a token guards it.
 */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
