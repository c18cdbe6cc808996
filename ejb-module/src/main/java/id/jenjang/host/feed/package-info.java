/**
 * The files that a host platform delivers, as data: columns, spellings, codes, keys and references, and how one row is
 * read and checked. Plain Java that knows neither database nor server; {@code config/import-format.md} says the same
 * for people, and a test holds the two together.
 */
package id.jenjang.host.feed;
