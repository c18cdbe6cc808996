/** Tables as files for spreadsheets: no cell of them can be taken for a formula. Knows nothing of careers. */
package id.jenjang.export;
