/** Sites of many notes: that they are built within little memory. */
@org.jspecify.annotations.NullMarked
package io.kartei.load;
