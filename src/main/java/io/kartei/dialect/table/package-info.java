/** Tables that are drawn with signs, as rows between bars. */
@NullMarked
package io.kartei.dialect.table;

import org.jspecify.annotations.NullMarked;
