@NullMarked
package io.dragoman.record.imports;

import org.jspecify.annotations.NullMarked;
