package id.jenjang.demo;

import java.util.List;

/** The files of a delivery with their columns, in the order of {@code config/import-format.md}. */
public enum DeliveredFile {
    REF_UNOR("id,diatasan_id,nama_unor,jenis_unor,lokasi_kerja_nama,zona_waktu,lintang,bujur,pemimpin_nip,"
            + "berlaku_mulai,berlaku_sampai"),
    JOB_FAMILIES("id,nama"),
    JOBS("id,nama_jabatan,jenjang,rumpun_id,kelas_jabatan,usia_bup"),
    COMPETENCIES("id,nama,jenis"),
    STANDARDS("jabatan_id,kompetensi_id,level"),
    POSITIONS("id,unor_id,jabatan_id,kuota,kepala_unit,masa_jabatan_bulan,berlaku_mulai,berlaku_sampai"),
    PEGAWAI("pns_id,nip_baru,nip_lama,nama,gelar_depan,gelar_belakang,tanggal_lahir,jenis_kelamin,jenis_pegawai,"
            + "email_gov,tmt_cpns,tmt_pns,tmt_pensiun"),
    RW_JABATAN(
            "id,nip_baru,posisi_id,jabatan_id,unor_id,jenis_penugasan_id,tmt_jabatan,tmt_selesai,nomor_sk,tanggal_sk"),
    RW_GOLONGAN("id,nip_baru,golongan,tmt_golongan,jenis_kp_id,masa_kerja_golongan_tahun,masa_kerja_golongan_bulan,"
            + "sk_nomor"),
    RW_SKP22("id,nip_baru,tahun,hasil_kinerja_nilai,perilaku_kerja_nilai,kuadran_kinerja_nilai"),
    RW_KINERJAPERIODIK("id,nip_baru,tahun,triwulan,hasil_kinerja_nilai,perilaku_kerja_nilai,kuadran_kinerja_nilai"),
    RW_ANGKAKREDIT("id,nip_baru,jabatan_id,bulan_mulai_penilaian,tahun_mulai_penilaian,bulan_selesai_penilaian,"
            + "tahun_selesai_penilaian,kredit_baru_total,is_angka_kredit_pertama,is_integrasi,is_konversi,"
            + "nomor_sk"),
    RW_PENDIDIKAN("id,nip_baru,tk_pendidikan_id,pendidikan_nama,tgl_lulus,tahun_lulus,nomor_ijasah"),
    RW_DIKLAT("id,nip_baru,latihan_struktural_id,nama,jumlah_jam,tanggal_selesai,nomor"),
    RW_KURSUS("id,nip_baru,kode,nama_kursus,jumlah_jam,tanggal_selesai_kursus,no_sertipikat"),
    ASSESSMENTS("nip_baru,kompetensi_id,level,tanggal,berlaku_sampai"),
    RW_HUKDIS("id,nip_baru,tingkat,hukuman_tanggal,akhir_hukum_tanggal,sk_nomor"),
    STATUSES("nip_baru,kedudukan_hukum_id,tmt,tmt_selesai"),
    SELECTIONS("nip_baru,jenis,jabatan_id,jenjang,lulus,tanggal,berlaku_sampai,nomor"),
    ATTESTATIONS("nip_baru,jenis,tanggal,berlaku_sampai,pejabat,nomor"),
    WAIVERS("nip_baru,syarat,diminta_oleh,diberikan_oleh,berlaku_mulai,berlaku_sampai,nomor"),
    RW_PENGHARGAAN("id,nip_baru,harga_nama,tanggal,sk_nomor"),
    TEAM_ASSIGNMENTS("nip_baru,tim,peran,tmt,tmt_selesai,nomor_sk"),
    FEEDBACK_360("nip_baru,tahun,nilai,jumlah_penilai"),
    POTENTIALS("nip_baru,komponen,nilai,tanggal,berlaku_sampai"),
    DECLARATIONS("nip_baru,nip_terkait,jenis,tanggal");

    private final List<String> columns;

    DeliveredFile(String columns) {
        this.columns = List.of(columns.split(","));
    }

    /** The columns, as the file's first line names them. */
    public List<String> columns() {
        return columns;
    }

    /** The 1-based number of a column; an unknown name is refused. */
    int column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(this + " has no column " + name + ".");
        }
        return at + 1;
    }

    /** The file's name with its ending. */
    public String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    /** Whether each row starts with an id of its own before the person's number. */
    boolean hasId() {
        return columns.get(0).equals("id") && columns.get(1).equals("nip_baru");
    }

    /** Whether the rows belong to people, by their number in the first or second column. */
    boolean ofPeople() {
        return columns.get(0).equals("nip_baru") || hasId();
    }

    /** What separates the cells: one file shows that a semicolon is accepted too. */
    char separator() {
        return this == RW_KURSUS ? ';' : ',';
    }
}
