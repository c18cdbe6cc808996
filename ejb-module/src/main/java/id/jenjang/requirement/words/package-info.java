/**
 * Says what a requirement asks and how it was judged, in Indonesian and English: texts by key with facts, and the
 * bundles that hold their words. Owns every key of {@code rules_id} and {@code rules_en}.
 */
package id.jenjang.requirement.words;
