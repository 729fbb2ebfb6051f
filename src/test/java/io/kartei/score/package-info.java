/** Scores what a build found against labels made by hand. */
package io.kartei.score;
