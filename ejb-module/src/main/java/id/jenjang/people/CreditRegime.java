package id.jenjang.people;

/** How credit points were counted (angka kredit); points of different regimes are never added. */
public enum CreditRegime {
    /** Cumulated since entry, before 2019. */
    CONVENTIONAL,
    /** Carried over by integration, 2019 to 2022. */
    INTEGRATION,
    /** Converted from yearly predicates inside the present level, since 2023 (PermenPANRB 1/2023). */
    CONVERSION
}
