/**
 * Conditions on what is likely, how much happens, how wars turn and what is told, looked at again
 * and again. Start reading at {@link io.dragoman.outlook.watch.Condition}.
 */
@NullMarked
package io.dragoman.outlook.watch;

import org.jspecify.annotations.NullMarked;
