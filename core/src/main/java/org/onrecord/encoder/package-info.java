/** Turns a text into one vector for each of its words. Nothing else sees ONNX Runtime. */
@NullMarked
package org.onrecord.encoder;

import org.jspecify.annotations.NullMarked;
