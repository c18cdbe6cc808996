package id.jenjang.document;

import id.jenjang.document.word.Filling;
import id.jenjang.document.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a decree says, in the words that its PDF shows and its Word template asks for. */
final class DecreeWords {
    /** What a template of a decree may say. */
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "instansi induk",
                    "instansi",
                    "alamat instansi",
                    "nomor keputusan",
                    "tanggal keputusan",
                    "tempat",
                    "tentang",
                    "judul lampiran",
                    "jabatan pejabat",
                    "nama pejabat",
                    "pangkat pejabat",
                    "nip pejabat",
                    "jumlah pegawai"),
            Map.of(
                    "pertimbangan", Set.of("huruf", "isi"),
                    "dasar", Set.of("angka", "isi"),
                    "diktum", Set.of("urutan", "isi"),
                    "tembusan", Set.of("angka", "isi"),
                    "mutasi",
                            Set.of(
                                    "no",
                                    "nama",
                                    "nip",
                                    "pangkat",
                                    "jabatan lama",
                                    "unit lama",
                                    "jabatan baru",
                                    "unit baru",
                                    "tmt",
                                    "keterangan")),
            Set.of("rancangan"));

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final String LATER = "…………………………";

    private final Decree decree;
    private final DecreeHeadings headings;

    DecreeWords(Decree decree, DecreeHeadings headings) {
        this.decree = decree;
        this.headings = headings;
    }

    String heading(Heading heading) {
        return headings.of(heading);
    }

    String office() {
        return decree.signing().signatory().office().toUpperCase(INDONESIAN);
    }

    String name() {
        return heading(Heading.DECREE) + " " + office();
    }

    String title() {
        return name() + "\n" + heading(Heading.NUMBER) + " "
                + known(decree.signing().number());
    }

    String subject() {
        return decree.text().subject().toUpperCase(INDONESIAN);
    }

    List<Labelled> considering() {
        return Labelled.all(decree.text().considering(), Numbering::letter);
    }

    List<Labelled> basis() {
        return Labelled.all(decree.text().basis(), DecreeWords::count);
    }

    List<Labelled> decides() {
        return Labelled.all(decree.text().decides(), Numbering::clause);
    }

    List<Labelled> copies() {
        return Labelled.all(decree.text().copies(), DecreeWords::count);
    }

    String signedAt() {
        return heading(Heading.SIGNED_IN) + " " + decree.signing().place() + "\n" + heading(Heading.SIGNED_ON) + " "
                + known(date());
    }

    String signedBy() {
        Signatory by = decree.signing().signatory();
        String grade = by.grade().isEmpty() ? "" : "\n" + by.grade();
        return by.name()
                + grade
                + (by.number().isEmpty() ? "" : "\n" + heading(Heading.EMPLOYEE_NUMBER) + " " + by.number());
    }

    String annexTitle() {
        return decree.text().annexTitle().toUpperCase(INDONESIAN);
    }

    String annexed() {
        return heading(Heading.ANNEX) + "\n" + title() + "\n" + heading(Heading.ANNEX_DATE) + " " + known(date()) + "\n"
                + heading(Heading.ABOUT) + " " + subject();
    }

    /** All of it, for a template. */
    Filling filling() {
        return new Filling(
                words(),
                Map.of(
                        "pertimbangan", entries("huruf", considering()),
                        "dasar", entries("angka", basis()),
                        "diktum", entries("urutan", decides()),
                        "tembusan", entries("angka", copies()),
                        "mutasi", moves()),
                decree.draft() ? Set.of("rancangan") : Set.of());
    }

    private Map<String, String> words() {
        Signatory by = decree.signing().signatory();
        return Map.ofEntries(
                Map.entry("instansi induk", decree.letterhead().parentAgency()),
                Map.entry("instansi", decree.letterhead().agency()),
                Map.entry("alamat instansi", decree.letterhead().address()),
                Map.entry("nomor keputusan", decree.signing().number()),
                Map.entry("tanggal keputusan", date()),
                Map.entry("tempat", decree.signing().place()),
                Map.entry("tentang", subject()),
                Map.entry("judul lampiran", annexTitle()),
                Map.entry("jabatan pejabat", office()),
                Map.entry("nama pejabat", by.name()),
                Map.entry("pangkat pejabat", by.grade()),
                Map.entry("nip pejabat", by.number()),
                Map.entry("jumlah pegawai", String.valueOf(decree.moves().size())));
    }

    private List<Map<String, String>> moves() {
        List<Map<String, String>> entries = new ArrayList<>();
        for (DecreeMove move : decree.moves()) {
            entries.add(Map.ofEntries(
                    Map.entry("no", String.valueOf(entries.size() + 1)),
                    Map.entry("nama", move.name()),
                    Map.entry("nip", move.number()),
                    Map.entry("pangkat", move.grade()),
                    Map.entry("jabatan lama", move.from().position()),
                    Map.entry("unit lama", move.from().unit()),
                    Map.entry("jabatan baru", move.to().position()),
                    Map.entry("unit baru", move.to().unit()),
                    Map.entry("tmt", Numbering.date(move.effectiveOn())),
                    Map.entry("keterangan", move.remark())));
        }
        return entries;
    }

    private static List<Map<String, String>> entries(String label, List<Labelled> all) {
        return all.stream()
                .map(one -> Map.of(label, one.label(), "isi", one.text()))
                .toList();
    }

    private String date() {
        return decree.signing().date().map(Numbering::date).orElse("");
    }

    private static String known(String text) {
        return text.isEmpty() ? LATER : text;
    }

    private static String count(int index) {
        return String.valueOf(index + 1);
    }
}
