/**
 * The one door behind which documents are made: values in, files out. Nothing is looked up here, and what is written
 * depends on the values alone. The same values give the same bytes, but for workbooks, which carry when they were made.
 */
package id.jenjang.document;
