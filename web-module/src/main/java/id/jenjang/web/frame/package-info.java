/**
 * The house that all screens live in: the menu by role, what a visitor prefers (language, theme, framed or not), the
 * headers of every answer, and what happens when a page has expired.
 */
package id.jenjang.web.frame;
