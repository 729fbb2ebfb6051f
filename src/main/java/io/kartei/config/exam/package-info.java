/** What an author configures about exams: schemes of references, and sittings. */
@NullMarked
package io.kartei.config.exam;

import org.jspecify.annotations.NullMarked;
