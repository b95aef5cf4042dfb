/** The record as it is kept: articles, their readings and statements, in SQLite or PostgreSQL. */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
