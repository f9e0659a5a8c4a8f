package io.github.muqabala.benchmarks.quality;

import java.util.List;

/**
 * What was read out of a page; empty where nothing was.
 *
 * @param body the article's text
 * @param date in ISO 8601, of which the day is looked at
 */
record ExtractedPage(String body, String title, String date, List<String> authors, String site, String agency) {}
