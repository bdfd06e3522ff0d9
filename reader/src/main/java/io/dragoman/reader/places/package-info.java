/**
 * From the name of a place to a point on the map: the gazetteer and the choice among namesakes.
 * {@link io.dragoman.reader.places.PlaceResolver} is where to start.
 */
@NullMarked
package io.dragoman.reader.places;

import org.jspecify.annotations.NullMarked;
