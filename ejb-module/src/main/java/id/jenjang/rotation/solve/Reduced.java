package id.jenjang.rotation.solve;

/** What each option gains less the prices of what it uses up, and the best of each person, 0 for staying. */
final class Reduced {
    final double[] value;
    final double[] best;

    Reduced(RuleTable table, double[] gains, double[] prices) {
        double[] sum = new double[prices.length];
        for (int line = 0; line < table.lines; line++) {
            double later = 0;
            for (int cell = (line + 1) * table.width - 2; cell >= line * table.width; cell--) {
                later = table.standing[line] ? later + prices[cell] : prices[cell];
                sum[cell] = later;
            }
        }
        value = new double[table.options];
        best = new double[table.people];
        for (int person = 0; person < table.people; person++) {
            best[person] = table.must[person] ? Double.NEGATIVE_INFINITY : 0;
            for (int o = table.from(person); o < table.to(person); o++) {
                double left = gains[o];
                for (int e = table.entryStart[o]; e < table.entryStart[o + 1]; e++) {
                    left -= RuleTable.sign(table.entry[e]) * sum[RuleTable.cell(table.entry[e])];
                }
                value[o] = table.open[o] ? left : Double.NEGATIVE_INFINITY;
                best[person] = Math.max(best[person], value[o]);
            }
        }
    }
}
