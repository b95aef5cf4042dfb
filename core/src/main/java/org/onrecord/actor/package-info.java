/** Who is who in an article: names, the registry of states and bodies, roles and speakers. */
@NullMarked
package org.onrecord.actor;

import org.jspecify.annotations.NullMarked;
