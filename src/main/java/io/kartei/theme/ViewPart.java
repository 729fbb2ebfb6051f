package io.kartei.theme;

/** Part of a view that has a name only in Java: templates see its components as the view's own. */
public interface ViewPart {}
