/**
 * What reports say to people, in the language they read: the one home of their sentences, so that every form of report
 * says the same of the same comparison.
 */
package io.github.muqabala.report.wording;
