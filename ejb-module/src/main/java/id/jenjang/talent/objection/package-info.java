/**
 * What follows once a cycle is announced: everybody mapped is told, may object to their own box within a term, and is
 * answered by somebody who neither moved them nor announced it; what is upheld changes the box with four eyes.
 */
package id.jenjang.talent.objection;
