/** Where articles come from by themselves: feeds that are polled and folders that are watched. */
@NullMarked
package io.dragoman.model.sources;

import org.jspecify.annotations.NullMarked;
