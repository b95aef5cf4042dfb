/** The workbench: the record as pages in a browser, on this machine alone. */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
