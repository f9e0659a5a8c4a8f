/** The commands. Each parses its arguments, calls the engine and chooses a report; none decides anything else. */
package io.github.muqabala.cli;
