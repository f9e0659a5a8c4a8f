/** Work on several threads. Not part of the library's interface. */
package io.github.muqabala.parallel;
