package org.onrecord.page;

import org.onrecord.text.Article;

/**
 * The article of a page.
 *
 * @param article its text, headline first, with the zones that the page shows
 * @param map where the text stands in the page
 */
public record PageArticle(Article article, PageMap map) {}
