/** The published model: {@code data/model.json} and its JSON Schema. */
@NullMarked
package io.kartei.render.json;

import org.jspecify.annotations.NullMarked;
