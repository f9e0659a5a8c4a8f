/**
 * Results as self-contained pages. The templates in {@code src/main/jte} become classes of this package when the
 * engine is built; style and script are resources that the page carries inside itself.
 */
package io.github.muqabala.report.html;
