package id.jenjang.demo;

import id.jenjang.people.JobGroup;
import id.jenjang.people.JobLevel;

/** A job of the demo's catalogue; retirementAge is null where the level's default applies. */
record DemoJob(String id, String name, JobLevel level, String family, String jobClass, Integer retirementAge) {

    /** The age at which holders retire (PP 11/2017 Ps 239-240); own staff of the BLUD: 56, the agency's choice. */
    int retiresAt() {
        return retirementAge != null
                ? retirementAge
                : switch (level) {
                    case JPT_PRATAMA, JPT_MADYA, JPT_UTAMA, AHLI_MADYA -> 60;
                    case AHLI_UTAMA -> 65;
                    case BLUD_1, BLUD_2, BLUD_3, BLUD_4, BLUD_5, BLUD_6, BLUD_7 -> 56;
                    default -> 58;
                };
    }

    boolean functional() {
        return level.group() == JobGroup.JF;
    }

    boolean blud() {
        return level.group() == JobGroup.BLUD;
    }

    boolean managerial() {
        return level == JobLevel.PENGAWAS || level == JobLevel.ADMINISTRATOR || level.group() == JobGroup.JPT;
    }
}
