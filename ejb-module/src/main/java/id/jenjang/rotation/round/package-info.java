/**
 * What a rotation round is about: its scope, periods and policy, and the picture of people and positions as of a day
 * that every plan of it starts from. Plain values; nothing here solves or stores.
 */
package id.jenjang.rotation.round;
