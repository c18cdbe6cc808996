package id.jenjang.demo;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.Sex;
import java.util.List;
import java.util.Map;

/** Plausible names by the naming habits of several regions, single names included, and the titles of diplomas. */
final class PersonNames {
    /** A region's given names for men and women, and what may follow; no last names: given names alone. */
    private record Region(List<String> men, List<String> women, List<String> last, int single, int weight) {}

    private static final List<Region> REGIONS = List.of(
            region(
                    "Bambang,Slamet,Joko,Agus,Sutrisno,Wahyu,Eko,Tri,Suparman,Sugeng,Hartono,Budi,Mulyono,Sukarno,Paijo",
                    "Sri,Endang,Siti,Wulan,Dwi,Tri,Suparti,Ningsih,Retno,Lestari,Murni,Sulastri,Rahayu,Yuni,Kartini",
                    "Santoso,Wibowo,Prasetyo,Hartono,Susanto,Raharjo,Nugroho,Handayani,Utomo,Setiawan,Widodo,Purnomo",
                    110,
                    26),
            region(
                    "Asep,Dadang,Ujang,Cecep,Deden,Iwan,Yayan,Tatang",
                    "Neneng,Euis,Teti,Ai,Lilis,Cucu,Iis,Yeni",
                    "Sopandi,Hidayat,Rohman,Suryana,Kurnia,Ruhiyat,Nurhayati,Supriatna",
                    60,
                    10),
            region(
                    "Muhammad Rizki,Ahmad Fauzi,Abdul Rahman,Zulkifli,Irwan,Hendra,Ridwan,Syaiful,Fadli,Ilham",
                    "Nur Aini,Fatimah,Aisyah,Rahmawati,Yusnita,Fitriani,Khairunnisa,Marlina,Zahra,Nurul Huda",
                    "Siregar,Nasution,Harahap,Lubis,Piliang,Chaniago,Sikumbang,Koto,Tanjung,Jambak",
                    20,
                    14),
            region(
                    "Jonson,Parlindungan,Togar,Sahat,Binsar,Hotman,Maruli",
                    "Tiurma,Rotua,Lamria,Masniari,Sondang,Duma",
                    "Simatupang,Hutapea,Sihombing,Manurung,Situmorang,Panjaitan,Sinaga,Nainggolan",
                    0,
                    9),
            region(
                    "Andi Baso,Daeng Mattayang,Andi Makmur,Baharuddin,Syamsul,Muh. Yusuf,Andi Arifuddin,La Ode Hasan",
                    "Andi Tenri,Besse,Hasnah,Andi Nurlaila,Rosmini,Wa Ode Sari,Darmawati,St. Hajrah",
                    "Mappanyukki,Pettarani,Tahir,Mappasessu,Lawa,Mangkona,Hamzah,Palaguna",
                    90,
                    16),
            region(
                    "I Wayan,I Made,I Nyoman,I Ketut,I Gede,Ida Bagus",
                    "Ni Wayan,Ni Made,Ni Nyoman,Ni Ketut,Ni Luh,Desak",
                    "Suardika,Sudarma,Artawan,Puspawati,Suryani,Adnyana,Wirawan,Purnamasari",
                    0,
                    7),
            region(
                    "Yohanes,Petrus,Markus,Frans,Agustinus,Dominggus",
                    "Maria Goretti,Yohana,Theresia,Elisabeth,Martha",
                    "Bere,Lopulalan,Pattiasina,Rumbiak,Wanggai,Kogoya,Nahak,Seran,Lay,Tuhumury",
                    0,
                    10),
            region(
                    "Teuku Iskandar,Teuku Rizal,Muzakir,Said Farhan",
                    "Cut Meutia,Cut Nyak Intan,Nurlela,Safrida",
                    "Muda,Syahputra,Alamsyah,Hanafiah,Johan",
                    30,
                    4),
            region(
                    "Hendra,Kevin,Rudy,Antonius",
                    "Mei Ling,Lilyana,Susi,Fransiska",
                    "Wijaya,Tanoto,Gunawan,Halim,Salim",
                    0,
                    2),
            region(
                    "Tjokorda Raden Mas Suryaningrat Kusumo,Raden Panji Muhammad Nur Wahid",
                    "Raden Ajeng Siti Khadijah Nurul Fadhilah,Dewi Ayu Kusumaningrum Prameswari",
                    "Hadiningrat Mangkunegoro Putra Wijayakusuma,Tjondronegoro Danurejo Adiwinoto",
                    0,
                    1));

    private static final int[] WEIGHTS =
            REGIONS.stream().mapToInt(Region::weight).toArray();

    /** Study programmes and the titles of their bachelors and masters by job family. */
    private static final Map<String, List<String>> STUDIES = Map.ofEntries(
            Map.entry(
                    "AKB",
                    List.of(
                            "Administrasi Negara:S.A.P.:M.A.P.",
                            "Ilmu Pemerintahan:S.IP.:M.Si.",
                            "Ekonomi:S.E.:M.Si.")),
            Map.entry("PRC", List.of("Perencanaan Wilayah dan Kota:S.P.W.K.:M.T.", "Ekonomi Pembangunan:S.E.:M.Si.")),
            Map.entry("AUD", List.of("Akuntansi:S.E., Ak.:M.Ak.", "Ilmu Hukum:S.H.:M.H.")),
            Map.entry(
                    "ASA",
                    List.of("Psikologi:S.Psi.:M.Psi.", "Manajemen:S.M.:M.M.", "Administrasi Publik:S.A.P.:M.A.P.")),
            Map.entry("PKO", List.of("Teknik Informatika:S.Kom.:M.Kom.", "Sistem Informasi:S.Kom.:M.T.I.")),
            Map.entry("ARS", List.of("Ilmu Kearsipan:S.I.Kom.:M.Si.", "Ilmu Perpustakaan:S.I.P.:M.Si.")),
            Map.entry("PBJ", List.of("Teknik Sipil:S.T.:M.T.", "Ilmu Hukum:S.H.:M.H.")),
            Map.entry("ANG", List.of("Akuntansi:S.E.:M.Ak.", "Manajemen Keuangan:S.E.:M.M.")),
            Map.entry("PPT", List.of("Agribisnis:S.P.:M.P.", "Agroteknologi:S.P.:M.Si.")),
            Map.entry("STA", List.of("Statistika:S.Stat.:M.Stat.", "Matematika:S.Si.:M.Si.")),
            Map.entry("PRW", List.of("Keperawatan:S.Kep., Ns.:M.Kep.")),
            Map.entry("BDN", List.of("Kebidanan:S.Keb., Bdn.:M.Keb.")),
            Map.entry("DOK", List.of("Profesi Dokter::M.Kes.", "Profesi Dokter::Sp.PD", "Profesi Dokter::Sp.A")),
            Map.entry("GUR", List.of("Pendidikan Matematika:S.Pd.:M.Pd.", "Pendidikan Bahasa Indonesia:S.Pd.:M.Pd.")),
            Map.entry("PSO", List.of("Kesejahteraan Sosial:S.Sos.:M.Si.", "Sosiologi:S.Sos.:M.Si.")),
            Map.entry("PEL", List.of("Teknik Lingkungan:S.T.:M.T.", "Biologi:S.Si.:M.Si.")),
            Map.entry("KEU", List.of("Akuntansi:S.E.:M.Ak.")),
            Map.entry("TEK", List.of("Teknik Sipil:S.T.:M.T.", "Teknik Elektro:S.T.:M.T.")),
            Map.entry(
                    "",
                    List.of(
                            "Administrasi Negara:S.A.P.:M.A.P.",
                            "Ilmu Pemerintahan:S.STP.:M.Si.",
                            "Ilmu Hukum:S.H.:M.H.",
                            "Ekonomi:S.E.:M.M.",
                            "Ilmu Sosial:S.Sos.:M.Si.")));

    private PersonNames() {}

    private static Region region(String men, String women, String last, int single, int weight) {
        return new Region(List.of(men.split(",")), List.of(women.split(",")), List.of(last.split(",")), single, weight);
    }

    /** A name without titles. */
    static String name(Sex sex, Dice dice) {
        Region region = REGIONS.get(dice.weighted(WEIGHTS));
        String given = dice.of(sex == Sex.MALE ? region.men() : region.women());
        if (region.single() > 0 && dice.chance(region.single())) {
            return given;
        }
        return given + " " + dice.of(region.last());
    }

    /** A study programme with its titles, "major:bachelor:master", fitting the family. */
    static String[] study(String family, Dice dice) {
        return dice.of(STUDIES.getOrDefault(family, STUDIES.get(""))).split(":", -1);
    }

    /** The titles before and after a name that the diplomas give. */
    static Person.FullName titled(
            String name, EducationLevel entry, EducationLevel highest, String[] study, Dice dice) {
        String before = study[0].equals("Profesi Dokter") ? "dr." : "";
        String after = switch (entry) {
            case D3 -> "A.Md.";
            case S1, D4, S2, S3 -> study[1];
            default -> "";
        };
        if (highest.rung() >= EducationLevel.S2.rung() && highest != EducationLevel.PROFESI) {
            after = after.isEmpty() ? study[2] : after + ", " + study[2];
        }
        if (highest == EducationLevel.S3) {
            boolean abroad = dice.chance(300);
            before = abroad ? before : "Dr. " + before;
            after = abroad ? after + ", Ph.D." : after;
        } else if (study[1].equals("S.T.") && dice.chance(150)) {
            before = "Ir.";
        }
        return new Person.FullName(before.strip(), name, after);
    }
}
