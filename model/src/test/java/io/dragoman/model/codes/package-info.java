@NullMarked
package io.dragoman.model.codes;

import org.jspecify.annotations.NullMarked;
