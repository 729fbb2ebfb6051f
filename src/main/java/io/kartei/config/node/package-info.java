/** YAML and TOML as nodes that know their places. */
@NullMarked
package io.kartei.config.node;

import org.jspecify.annotations.NullMarked;
