/** Screens of rotation: rounds and their terms (putaran rotasi). */
package id.jenjang.web.rotation;
