package io.kartei.theme;

/**
 * A part of a view, which has a name in Java only: for templates its components are the view's own.
 */
public interface ViewPart {}
