package id.jenjang.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decrees to try things on. */
final class Decrees {
    static final String HOSTILE = "R. Ng. <b>Suto</b> & \"Naya\" 'O' ]]> &amp; ${x} {nama} \u202eطارق ꦱꦸꦠ 😀";

    private Decrees() {}

    static Decree of(int people, boolean draft) {
        return of(
                IntStream.rangeClosed(1, people).mapToObj(Decrees::move).toList(),
                draft,
                draft ? "" : "800.1.3.3/1207/2026");
    }

    static Decree of(List<DecreeMove> moves, boolean draft, String number) {
        Signatory by = new Signatory(
                "Sekretaris Jenderal Kementerian Contoh",
                "Dr. Ratna Wulandari, M.Si.",
                "Pembina Utama, IV/e",
                "196804121993032001");
        return new Decree(
                new Letterhead(
                        "KEMENTERIAN CONTOH REPUBLIK INDONESIA",
                        "SEKRETARIAT JENDERAL",
                        "Jalan Merdeka Raya Nomor 17, Jakarta 10110\nTelepon (021) 555-0101, laman contoh.example"),
                new Signing(number, draft ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 23)), "Jakarta", by),
                text(),
                moves,
                draft);
    }

    static DecreeMove move(int number) {
        return move("Pegawai Nomor " + number, number % 3 == 0 ? "menunggu serah terima" : "");
    }

    static DecreeMove move(String name, String remark) {
        return new DecreeMove(
                name,
                "198805172012041003",
                "Penata Tingkat I, III/d",
                new Seat("Analis Kebijakan Ahli Muda", "Biro Perencanaan & Keuangan"),
                new Seat("Kepala Subbagian Tata Usaha", "Balai Pelayanan Wilayah III"),
                LocalDate.of(2026, 12, 1),
                remark);
    }

    private static DecreeText text() {
        return new DecreeText(
                "Pemindahan Pegawai Negeri Sipil dalam Jabatan Administrator dan Pengawas",
                List.of(
                        "bahwa untuk kepentingan dinas dan pengembangan karier dipandang perlu memindahkan Pegawai Negeri"
                                + " Sipil yang namanya tercantum dalam lampiran keputusan ini;",
                        "bahwa Pegawai Negeri Sipil tersebut memenuhi syarat dan dianggap cakap untuk menduduki jabatan"
                                + " yang baru;"),
                List.of(
                        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
                        "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana"
                                + " telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;"),
                List.of(
                        "Memindahkan Pegawai Negeri Sipil yang namanya tercantum dalam lajur 2 dari jabatan lama dalam"
                                + " lajur 5 ke jabatan baru dalam lajur 6 lampiran keputusan ini.",
                        "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
                "Daftar pegawai yang dipindahkan",
                List.of("Kepala Badan Kepegawaian Negara di Jakarta;", "Yang bersangkutan."));
    }
}
