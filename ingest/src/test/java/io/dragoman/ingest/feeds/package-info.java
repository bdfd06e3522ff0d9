/** Tests. */
@NullMarked
package io.dragoman.ingest.feeds;

import org.jspecify.annotations.NullMarked;
