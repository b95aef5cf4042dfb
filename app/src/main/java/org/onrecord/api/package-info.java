/** The record for programs: REST under {@code /api/v1}, described by its OpenAPI document. */
@NullMarked
package org.onrecord.api;

import org.jspecify.annotations.NullMarked;
