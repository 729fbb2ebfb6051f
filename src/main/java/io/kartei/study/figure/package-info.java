/** Makes cards from diagrams: what a tutor would ask of a drawing. */
@NullMarked
package io.kartei.study.figure;

import org.jspecify.annotations.NullMarked;
