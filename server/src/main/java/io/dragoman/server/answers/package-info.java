/** What the commands and the server answer alike. */
@NullMarked
package io.dragoman.server.answers;

import org.jspecify.annotations.NullMarked;
