package id.jenjang.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The delivery of a made-up agency of four people, of which tests change single cells. */
final class SmallAgency {
    private final Map<String, String> files = new LinkedHashMap<>();

    SmallAgency() {
        files.put("ref_unor", """
                id,diatasan_id,nama_unor,berlaku_mulai,pemimpin_nip
                U1,,Sekretariat,2010-01-01,198001012005011001
                U2,U1,Bagian Umum,2010-01-01,
                U3,U2,Subbagian Rumah Tangga,2010-01-01,
                """);
        files.put("job_families", """
                id,nama
                ADM,Administrasi Umum
                """);
        files.put("jobs", """
                id,nama_jabatan,jenjang,rumpun_id,kelas_jabatan,usia_bup
                J1,Kepala Bagian,ADMINISTRATOR,ADM,12,
                J2,Kepala Subbagian,PENGAWAS,ADM,9,
                J3,Pengadministrasi Umum,PELAKSANA,ADM,5,58
                """);
        files.put("competencies", """
                id,nama,jenis
                M.01,Integritas,MANAJERIAL
                """);
        files.put("standards", """
                jabatan_id,kompetensi_id,level
                J1,M.01,3
                J2,M.01,2
                """);
        files.put("positions", """
                id,unor_id,jabatan_id,kuota,kepala_unit,berlaku_mulai
                P1,U2,J1,1,Y,2010-01-01
                P2,U3,J2,1,Y,2010-01-01
                P3,U3,J3,5,T,2010-01-01
                """);
        files.put("pegawai", """
                nip_baru,nip_lama,nama,gelar_depan,gelar_belakang,tanggal_lahir,jenis_kelamin,jenis_pegawai,tmt_cpns,tmt_pns
                198001012005011001,510000001,Wayan Sudarma,,S.Sos.,1980-01-01,M,PNS,2005-01-01,2006-01-01
                198502022010012002,,Siti Rahmawati,,S.E.,1985-02-02,F,PNS,2010-01-01,2011-01-01
                199003032022211003,,Yohanes Manu,,,1990-03-03,M,PPPK,,
                BLUD-001,,Rina Lestari,,,1995-05-05,P,BLUD,,
                """);
        files.put("rw_jabatan", """
                id,nip_baru,posisi_id,jabatan_id,unor_id,jenis_penugasan_id,tmt_jabatan,tmt_selesai,nomor_sk
                A1,198001012005011001,P3,J3,U3,D,2005-01-01,,SK/1
                A2,198001012005011001,P2,J2,U3,D,2012-01-01,,SK/2
                A3,198001012005011001,P1,J1,U2,D,2020-01-01,,SK/3
                A4,198502022010012002,P3,J3,U3,D,2010-01-01,,SK/4
                A5,198502022010012002,P2,J2,U3,D,2021-01-01,,SK/5
                A6,198502022010012002,P1,J1,U2,PLT,2024-01-01,2024-03-01,SK/6
                A7,199003032022211003,P3,J3,U3,D,2022-03-01,,SK/7
                A8,BLUD-001,P3,J3,U3,D,2023-01-01,,SK/8
                """);
        files.put("rw_golongan", """
                id,nip_baru,golongan,tmt_golongan,sk_nomor
                G1,198001012005011001,III/a,2005-01-01,G/1
                G2,198001012005011001,III/b,2009-04-01,G/2
                G3,198502022010012002,31,2010-01-01,G/3
                G4,199003032022211003,IX,2022-03-01,G/4
                """);
        files.put("rw_skp22", """
                nip_baru,tahun,KuadranKinerjaNilai
                198001012005011001,2024,2
                198001012005011001,2025,1
                198502022010012002,2025,Baik
                """);
    }

    /** With this content in place of the file's. */
    SmallAgency with(String file, String content) {
        files.put(file, content);
        return this;
    }

    SmallAgency without(String file) {
        files.remove(file);
        return this;
    }

    /** With one text in a file replaced; the text must be there. */
    SmallAgency replacing(String file, String text, String by) {
        String content = files.get(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        files.put(file, content.replace(text, by));
        return this;
    }

    SmallAgency adding(String file, String line) {
        files.merge(file, line + "\n", String::concat);
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    /** As a ZIP in the folder. */
    Path zip(Path folder) {
        Path zip = folder.resolve(UUID.randomUUID() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }
}
