package io.kartei.render.pdf.page;

/**
 * The area of the text on a page, in points.
 *
 * @param width its width
 * @param height its height
 */
public record TextArea(double width, double height) {}
