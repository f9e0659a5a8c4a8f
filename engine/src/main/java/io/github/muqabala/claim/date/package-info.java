/** Dates as running text has them, to the day, month, year or in words that need the day of publication. */
package io.github.muqabala.claim.date;
