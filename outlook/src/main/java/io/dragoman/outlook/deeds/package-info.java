/** What happened, dated and weighed: the common ground of all analysis over the record. */
@NullMarked
package io.dragoman.outlook.deeds;

import org.jspecify.annotations.NullMarked;
