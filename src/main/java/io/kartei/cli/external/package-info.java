/** Asks whether what links lead to on the web still exists; only when somebody wants to know. */
@NullMarked
package io.kartei.cli.external;

import org.jspecify.annotations.NullMarked;
