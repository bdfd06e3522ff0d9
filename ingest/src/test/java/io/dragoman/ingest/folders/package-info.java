/** Tests. */
@NullMarked
package io.dragoman.ingest.folders;

import org.jspecify.annotations.NullMarked;
