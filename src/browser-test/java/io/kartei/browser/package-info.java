/** The demo site in a real browser. */
package io.kartei.browser;
