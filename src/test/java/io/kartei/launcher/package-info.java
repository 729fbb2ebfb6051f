/** What starts Kartei on a user's machine. */
@org.jspecify.annotations.NullMarked
package io.kartei.launcher;
