/** The record over HTTP: start, guard, and which route is answered by whom. */
@NullMarked
package io.dragoman.server;

import org.jspecify.annotations.NullMarked;
