/** The progress of a build, and what it costs. */
@NullMarked
package io.kartei.cli.measure;

import org.jspecify.annotations.NullMarked;
