/** Takes the article out of an HTML page, with the place of every word in the page. */
@NullMarked
package org.onrecord.page;

import org.jspecify.annotations.NullMarked;
