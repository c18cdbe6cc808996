package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.programme.MentoringProgramme;

/**
 * The place of a mentee in the waiting list of a programme (urutan tunggu).
 *
 * @param place from 1
 * @param of how many wait
 */
public record WaitingPlace(MentoringProgramme programme, int place, int of) {}
