/**
 * The one door behind which documents are made: values in, files out. Nothing is looked up here, and what is written
 * depends on the values alone, so that the same values give the same bytes.
 */
package id.jenjang.document;
