/** The screens of a person's way up: Karier Saya, Peta Karier, Lembar Kelayakan and the goal. They hold no rule. */
package id.jenjang.web.ladder;
