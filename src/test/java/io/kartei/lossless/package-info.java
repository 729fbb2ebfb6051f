/** That no word of a note is lost on its way to the page, onto paper and onto cards. */
@NullMarked
package io.kartei.lossless;

import org.jspecify.annotations.NullMarked;
