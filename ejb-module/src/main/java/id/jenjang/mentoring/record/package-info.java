/** What a pair plans, holds, writes and thinks: the stored collections of its sessions, notes, goals and the like. */
package id.jenjang.mentoring.record;
