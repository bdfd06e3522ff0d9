/** Turning points of a war. */
@NullMarked
package io.dragoman.outlook.turns;

import org.jspecify.annotations.NullMarked;
