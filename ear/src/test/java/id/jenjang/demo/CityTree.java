package id.jenjang.demo;

import id.jenjang.demo.DemoUnit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The organisation of "Pemerintah Kota Contoh": 120 units from the secretariat down to kelurahan, or several such
 * branches for larger sizes.
 */
final class CityTree {
    private static final List<String> ZONES = List.of("Asia/Makassar", "Asia/Jakarta", "Asia/Jayapura");
    private static final List<String> DISTRICTS = List.of("Utara", "Timur", "Selatan", "Barat", "Tengah");
    /** How far each district lies from the city hall, in degrees north and east: from 3 to some 40 km. */
    private static final double[][] WAYS = {{0.20, 0.02}, {0.03, 0.15}, {-0.36, -0.04}, {-0.02, -0.11}, {0.02, -0.02}};

    private static final List<String> VILLAGES = List.of(
            "Mekar Jaya",
            "Harapan",
            "Karang Anyar",
            "Tanjung Sari",
            "Padang Bulan",
            "Sukamaju",
            "Lembah Hijau",
            "Pantai Indah",
            "Batu Putih",
            "Sumber Rejeki",
            "Bukit Indah",
            "Rawa Bening",
            "Teluk Dalam",
            "Kampung Baru",
            "Bontoala",
            "Sungai Jernih",
            "Gunung Sari",
            "Tamalanrea",
            "Labuhan Ratu",
            "Oebobo");

    private final List<DemoUnit> units = new ArrayList<>();
    private final DemoUnit root;
    private Place here;

    /** Builds so many branches; one branch hangs on the root without a level of its own. */
    CityTree(int branches) {
        here = new Place("Kota Contoh", ZONES.get(0), -4.0, 122.0);
        root = add("kota", null, "Pemerintah Kota Contoh", "KOTA", List.of());
        for (int branch = 1; branch <= branches; branch++) {
            here = place(branch);
            DemoUnit top =
                    branches == 1 ? root : add("wilayah", root, "Wilayah Administrasi " + branch, "WILAYAH", List.of());
            secretariats(top);
            OFFICES.forEach(office -> office(top, office));
            districts(top);
            serviceAgency(top);
        }
    }

    List<DemoUnit> units() {
        return units;
    }

    private static Place place(int branch) {
        String name = branch == 1 ? "Kota Contoh" : "Wilayah " + branch;
        double shift = (branch - 1) * 0.35;
        return new Place(name, ZONES.get((branch - 1) % ZONES.size()), -4.0 - shift % 4, 122.0 + shift % 9);
    }

    private DemoUnit add(String key, DemoUnit parent, String name, String kind, List<String> families) {
        return add(key, parent, name, kind, families, here);
    }

    private DemoUnit add(String key, DemoUnit parent, String name, String kind, List<String> families, Place place) {
        String id = String.format(Locale.ROOT, "UN%05d", units.size() + 1);
        DemoUnit unit = new DemoUnit(id, key, parent, name, kind, place, families);
        units.add(unit);
        return unit;
    }

    /** An office with a secretariat and divisions; each division "key:name:families". */
    private record Office(String key, String name, String kind, List<String> divisions) {}

    private static final List<Office> OFFICES = List.of(
            new Office(
                    "bappeda",
                    "Badan Perencanaan Pembangunan Daerah",
                    "BADAN",
                    List.of(
                            "rencana:Bidang Perencanaan dan Evaluasi Pembangunan:AKB PRC STA",
                            "ekonomi:Bidang Perekonomian dan Prasarana:PRC AKB")),
            new Office(
                    "bkpsdm",
                    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                    "BADAN",
                    List.of(
                            "karier:Bidang Mutasi, Promosi, dan Kinerja:ASA AKB",
                            "diklat:Bidang Pengembangan Kompetensi Aparatur:ASA")),
            new Office(
                    "bpkad",
                    "Badan Pengelolaan Keuangan dan Aset Daerah",
                    "BADAN",
                    List.of("anggaran:Bidang Anggaran:ANG", "aset:Bidang Aset Daerah:ANG ARS")),
            new Office(
                    "bapenda",
                    "Badan Pendapatan Daerah",
                    "BADAN",
                    List.of("pajak:Bidang Pajak Daerah:ANG", "data:Bidang Pendataan dan Penetapan:STA ANG")),
            new Office(
                    "bpbd",
                    "Badan Penanggulangan Bencana Daerah",
                    "BADAN",
                    List.of(
                            "siaga:Bidang Pencegahan dan Kesiapsiagaan:AKB",
                            "darurat:Bidang Kedaruratan dan Logistik:PSO")),
            new Office(
                    "pendidikan",
                    "Dinas Pendidikan dan Kebudayaan",
                    "DINAS",
                    List.of("dikdas:Bidang Pendidikan Dasar:AKB", "budaya:Bidang Kebudayaan:AKB")),
            new Office(
                    "kesehatan",
                    "Dinas Kesehatan",
                    "DINAS",
                    List.of("kesmas:Bidang Kesehatan Masyarakat:PRW AKB", "yankes:Bidang Pelayanan Kesehatan:BDN PRW")),
            new Office(
                    "pupr",
                    "Dinas Pekerjaan Umum dan Penataan Ruang",
                    "DINAS",
                    List.of("bina:Bidang Bina Marga:PBJ PRC", "cipta:Bidang Cipta Karya:PBJ")),
            new Office(
                    "sosial",
                    "Dinas Sosial",
                    "DINAS",
                    List.of(
                            "rehab:Bidang Rehabilitasi Sosial:PSO",
                            "jaminan:Bidang Perlindungan dan Jaminan Sosial:PSO AKB")),
            new Office(
                    "lingkungan",
                    "Dinas Lingkungan Hidup",
                    "DINAS",
                    List.of("cemar:Bidang Pengendalian Pencemaran:PEL", "sampah:Bidang Pengelolaan Sampah:PEL")),
            new Office(
                    "dukcapil",
                    "Dinas Kependudukan dan Pencatatan Sipil",
                    "DINAS",
                    List.of(
                            "daftar:Bidang Pelayanan Pendaftaran Penduduk:PKO ARS",
                            "piak:Bidang Informasi Kependudukan:PKO")),
            new Office(
                    "kominfo",
                    "Dinas Komunikasi, Informatika, dan Statistik",
                    "DINAS",
                    List.of(
                            "egov:Bidang Penyelenggaraan Pemerintahan Digital:PKO",
                            "statistik:Bidang Statistik:STA PKO")),
            new Office(
                    "pertanian",
                    "Dinas Pertanian dan Ketahanan Pangan",
                    "DINAS",
                    List.of("suluh:Bidang Penyuluhan:PPT", "pangan:Bidang Ketahanan Pangan:PPT AKB")),
            new Office(
                    "arsip",
                    "Dinas Perpustakaan dan Kearsipan",
                    "DINAS",
                    List.of("kearsipan:Bidang Kearsipan:ARS", "pustaka:Bidang Perpustakaan:ARS AKB")),
            new Office(
                    "ptsp",
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                    "DINAS",
                    List.of("modal:Bidang Penanaman Modal:AKB PRC", "izin:Bidang Pelayanan Perizinan:AKB")));

    private void secretariats(DemoUnit top) {
        DemoUnit setda = add("setda", top, "Sekretariat Daerah", "SEKRETARIAT_DAERAH", List.of("AKB"));
        assistant(
                setda,
                "Asisten Pemerintahan dan Kesejahteraan Rakyat",
                "Bagian Pemerintahan:AKB",
                "Bagian Hukum:AKB",
                "Bagian Kesejahteraan Rakyat:AKB");
        assistant(
                setda,
                "Asisten Perekonomian dan Pembangunan",
                "Bagian Perekonomian:AKB PRC",
                "Bagian Pengadaan Barang dan Jasa:PBJ",
                "Bagian Administrasi Pembangunan:PRC");
        assistant(
                setda,
                "Asisten Administrasi Umum",
                "Bagian Organisasi:ASA AKB",
                "Bagian Umum:ARS",
                "Bagian Protokol dan Komunikasi Pimpinan:AKB");
        Place capital = new Place("Jakarta", "Asia/Jakarta", -6.2, 106.83);
        add("penghubung", setda, "Kantor Penghubung Jakarta", "BAGIAN", List.of("AKB"), capital);
        add("setwan", top, "Sekretariat Dewan Perwakilan Rakyat Daerah", "SEKRETARIAT_DPRD", List.of("AKB", "ARS"));
        DemoUnit control = add("inspektorat", top, "Inspektorat Daerah", "INSPEKTORAT", List.of("AUD"));
        add("inspektorat.sekretariat", control, "Sekretariat Inspektorat", "SEKRETARIAT", List.of("ARS"));
    }

    private void assistant(DemoUnit setda, String name, String... sections) {
        DemoUnit assistant = add("asisten", setda, name, "ASISTEN", List.of());
        for (String section : sections) {
            String[] parts = section.split(":");
            add("bagian", assistant, parts[0], "BAGIAN", List.of(parts[1].split(" ")));
        }
    }

    private void office(DemoUnit top, Office plan) {
        DemoUnit office = add(plan.key(), top, plan.name(), plan.kind(), List.of());
        String secretariat = "Sekretariat " + plan.name();
        add(plan.key() + ".sekretariat", office, secretariat, "SEKRETARIAT", List.of("PKO", "ARS", "ANG"));
        for (String division : plan.divisions()) {
            String[] parts = division.split(":");
            add(plan.key() + "." + parts[0], office, parts[1], "BIDANG", List.of(parts[2].split(" ")));
        }
        if (plan.key().equals("kesehatan")) {
            add("rsud", office, "Rumah Sakit Umum Daerah Kota Contoh", "RSUD", List.of("DOK", "PRW", "BDN"));
            for (String name : DISTRICTS.subList(0, 3)) {
                add("puskesmas", office, "Puskesmas Contoh " + name, "PUSKESMAS", List.of("DOK", "PRW", "BDN"));
            }
        }
        if (plan.key().equals("pendidikan")) {
            for (int number = 1; number <= 4; number++) {
                add("sekolah", office, "SMP Negeri " + number + " Kota Contoh", "SEKOLAH", List.of("GUR"));
            }
        }
    }

    private void districts(DemoUnit top) {
        Place city = here;
        for (int d = 0; d < DISTRICTS.size(); d++) {
            String name = "Contoh " + DISTRICTS.get(d);
            double[] way = WAYS[d];
            Place place =
                    new Place("Kecamatan " + name, city.zone(), city.latitude() + way[0], city.longitude() + way[1]);
            String key = "kec" + (d + 1);
            DemoUnit district = add(key, top, "Kecamatan " + name, "KECAMATAN", List.of(), place);
            for (int v = 0; v < 4; v++) {
                String village = "Kelurahan " + VILLAGES.get(d * 4 + v);
                Place there =
                        new Place(village, city.zone(), place.latitude() + v * 0.011, place.longitude() + v * 0.008);
                add(key + ".kel" + (v + 1), district, village, "KELURAHAN", List.of(), there);
            }
        }
    }

    private void serviceAgency(DemoUnit top) {
        DemoUnit agency = add("blud", top, "BLUD Layanan Terpadu Kota Contoh", "BLUD", List.of());
        DemoUnit division = add("blud.layanan", agency, "Divisi Layanan Pelanggan", "DIVISI_LAYANAN", List.of("CSO"));
        for (String name : List.of("Pusat", "Utara", "Selatan")) {
            String key = "blud.layanan." + name.toLowerCase(Locale.ROOT);
            add(key, division, "Unit Layanan " + name, "UNIT_LAYANAN", List.of("CSO"));
        }
        add("blud.keluhan", division, "Seksi Penanganan Keluhan", "SEKSI_LAYANAN", List.of("CSO"));
        DemoUnit centre = add("blud.kontak", agency, "Pusat Kontak", "PUSAT_KONTAK", List.of("CCS", "CCP"));
        add("blud.kontak.pagi", centre, "Tim Pusat Kontak Pagi", "TIM_KONTAK", List.of("CCS"));
        add("blud.kontak.malam", centre, "Tim Pusat Kontak Malam", "TIM_KONTAK", List.of("CCS"));
    }
}
