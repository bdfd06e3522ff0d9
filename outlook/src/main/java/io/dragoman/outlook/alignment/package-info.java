/** Who backs, opposes, mediates between and talks to whom. */
@NullMarked
package io.dragoman.outlook.alignment;

import org.jspecify.annotations.NullMarked;
