/**
 * What a person does to go where they want (pengembangan): so far the goal they set themselves, which head and analyst
 * may read and nobody else may write.
 */
package id.jenjang.development;
