/** Pages as tagged PDF with embedded fonts, for those who read and for those who listen. Knows nothing of careers. */
package id.jenjang.document.pdf;
