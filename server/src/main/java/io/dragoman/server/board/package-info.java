/** The record counted in memory, as one state of it. */
@NullMarked
package io.dragoman.server.board;

import org.jspecify.annotations.NullMarked;
