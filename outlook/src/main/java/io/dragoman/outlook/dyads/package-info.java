/**
 * What is likely between two parties of a record in the next days, how likely, and because of what.
 * Start reading at {@link io.dragoman.outlook.dyads.Outlook}.
 */
@NullMarked
package io.dragoman.outlook.dyads;

import org.jspecify.annotations.NullMarked;
