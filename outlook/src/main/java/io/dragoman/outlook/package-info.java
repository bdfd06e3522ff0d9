/**
 * What the record shows: who backs whom and how that changed, what turned when, and what is likely
 * next and because of what.
 */
@NullMarked
package io.dragoman.outlook;

import org.jspecify.annotations.NullMarked;
