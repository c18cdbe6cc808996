/**
 * Word documents from templates that an agency may write itself: placeholders in plain words, repetition, conditions.
 * Filled by the JDK's XML alone; what could run or fetch is refused.
 */
package id.jenjang.document.word;
