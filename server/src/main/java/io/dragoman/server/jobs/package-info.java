/** Reading that goes on behind the answers: jobs, one after the other, kept in the record. */
@NullMarked
package io.dragoman.server.jobs;

import org.jspecify.annotations.NullMarked;
