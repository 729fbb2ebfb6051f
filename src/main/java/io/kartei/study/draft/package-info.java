/** What sources of cards work from and what they make of it. */
@NullMarked
package io.kartei.study.draft;

import org.jspecify.annotations.NullMarked;
