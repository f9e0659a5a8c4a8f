/** What statements are about. */
package io.github.muqabala.claim.topic;
