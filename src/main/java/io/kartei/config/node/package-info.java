/** YAML and TOML as nodes with places. */
@NullMarked
package io.kartei.config.node;

import org.jspecify.annotations.NullMarked;
