package id.jenjang.requirement;

/**
 * The article a rule comes from (dasar hukum).
 *
 * @param regulation such as "PP 11/2017"; an agency's own decree where the rule is the agency's
 * @param article such as "Ps 54(1)"; empty when the whole regulation is meant
 * @param confirmed whether value and force were confirmed; otherwise its verdicts are marked "belum dikonfirmasi"
 */
public record Citation(String regulation, String article, boolean confirmed) {}
