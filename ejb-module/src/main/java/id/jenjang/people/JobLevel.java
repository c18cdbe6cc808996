package id.jenjang.people;

/**
 * The level of a job (jenjang jabatan; UU 20/2023 Ps 13-18, PermenPANRB 1/2023). Levels compare inside one track only;
 * equivalence between tracks is the agency's data.
 */
public enum JobLevel {
    PELAKSANA(JobGroup.JA, Track.ADMINISTRATION, 1),
    PENGAWAS(JobGroup.JA, Track.ADMINISTRATION, 2),
    ADMINISTRATOR(JobGroup.JA, Track.ADMINISTRATION, 3),
    JPT_PRATAMA(JobGroup.JPT, Track.LEADERSHIP, 1),
    JPT_MADYA(JobGroup.JPT, Track.LEADERSHIP, 2),
    JPT_UTAMA(JobGroup.JPT, Track.LEADERSHIP, 3),
    PEMULA(JobGroup.JF, Track.SKILL, 1),
    TERAMPIL(JobGroup.JF, Track.SKILL, 2),
    MAHIR(JobGroup.JF, Track.SKILL, 3),
    PENYELIA(JobGroup.JF, Track.SKILL, 4),
    AHLI_PERTAMA(JobGroup.JF, Track.EXPERTISE, 1),
    AHLI_MUDA(JobGroup.JF, Track.EXPERTISE, 2),
    AHLI_MADYA(JobGroup.JF, Track.EXPERTISE, 3),
    AHLI_UTAMA(JobGroup.JF, Track.EXPERTISE, 4),
    BLUD_1(JobGroup.BLUD, Track.SERVICE_AGENCY, 1),
    BLUD_2(JobGroup.BLUD, Track.SERVICE_AGENCY, 2),
    BLUD_3(JobGroup.BLUD, Track.SERVICE_AGENCY, 3),
    BLUD_4(JobGroup.BLUD, Track.SERVICE_AGENCY, 4),
    BLUD_5(JobGroup.BLUD, Track.SERVICE_AGENCY, 5),
    BLUD_6(JobGroup.BLUD, Track.SERVICE_AGENCY, 6),
    BLUD_7(JobGroup.BLUD, Track.SERVICE_AGENCY, 7);

    /** A run of levels that follow one another: keterampilan and keahlian are two tracks of JF. */
    public enum Track {
        ADMINISTRATION,
        LEADERSHIP,
        SKILL,
        EXPERTISE,
        SERVICE_AGENCY
    }

    private final JobGroup group;
    private final Track track;
    private final int rank;

    JobLevel(JobGroup group, Track track, int rank) {
        this.group = group;
        this.track = track;
        this.rank = rank;
    }

    /** The group of positions this level belongs to. */
    public JobGroup group() {
        return group;
    }

    /** The track inside which levels compare. */
    public Track track() {
        return track;
    }

    /** 1 for the lowest level of the track. */
    public int rank() {
        return rank;
    }
}
