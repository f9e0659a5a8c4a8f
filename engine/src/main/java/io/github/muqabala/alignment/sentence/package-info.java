/** How two sentences are worded: which of their words answer each other, what contradicts what, and what that adds up to. */
package io.github.muqabala.alignment.sentence;
