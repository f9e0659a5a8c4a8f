/** The front door of the engine. */
package io.github.muqabala;
