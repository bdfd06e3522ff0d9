/** The routes of the HTTP API, a class a subject. */
@NullMarked
package io.dragoman.server.routes;

import org.jspecify.annotations.NullMarked;
