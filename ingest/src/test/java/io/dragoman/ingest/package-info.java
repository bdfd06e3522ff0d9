@NullMarked
package io.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
