/**
 * How many will die in a country's conflicts, month by month, as whole distributions. Start reading
 * at {@link io.dragoman.outlook.fatalities.Resampling}.
 */
@NullMarked
package io.dragoman.outlook.fatalities;

import org.jspecify.annotations.NullMarked;
