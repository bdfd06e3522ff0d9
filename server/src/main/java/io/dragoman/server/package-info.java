/** The record over HTTP; THREATS in the module's README.md says what it guards against. */
@NullMarked
package io.dragoman.server;

import org.jspecify.annotations.NullMarked;
