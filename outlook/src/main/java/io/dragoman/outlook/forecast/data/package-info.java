/** Quadruples (who, what, whom, when), and the benchmark folders that hold them. */
@NullMarked
package io.dragoman.outlook.forecast.data;

import org.jspecify.annotations.NullMarked;
