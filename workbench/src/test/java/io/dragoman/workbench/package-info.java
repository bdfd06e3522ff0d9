/** Checks of the page's files that need no Node. */
@NullMarked
package io.dragoman.workbench;

import org.jspecify.annotations.NullMarked;
