/** The screens about the people of a unit. They hold no rule. */
package id.jenjang.web.people;
