/**
 * What users read: one report for each form a result can take. Knows nothing of how a result was found.
 */
package io.github.muqabala.report;
