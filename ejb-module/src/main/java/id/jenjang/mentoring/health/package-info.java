/** How pairs are (Kesehatan Program): what coordinators watch, what timers remind of and end, and what came of it. */
package id.jenjang.mentoring.health;
