/**
 * A whole corpus looked through: which articles republish others, who was first, and which passages were lifted. Knows
 * nothing of claims or reports.
 */
package io.github.muqabala.scan;
