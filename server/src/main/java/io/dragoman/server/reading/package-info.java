/** What the commands and the server read articles with. */
@NullMarked
package io.dragoman.server.reading;

import org.jspecify.annotations.NullMarked;
