package id.jenjang.web.succession;

/** Drawings that stand by themselves, with their colours in them. */
final class SavedSvg {
    private static final String STYLE =
            "<style>text{font:13px sans-serif;fill:#1f2937}.minor{font-size:12px;fill:#4b5563}"
                    + ".all{fill:#9ca3af}.covered{fill:#15803d}.post{fill:#f3f4f6;stroke:#9ca3af}"
                    + ".last{fill:none;stroke:#9ca3af;stroke-dasharray:4 3}path{stroke:#4b5563;fill:none;stroke-width:2}</style>";

    private SavedSvg() {}

    static String of(YearBars bars, String title) {
        StringBuilder svg = begun(bars.width(), 210, title);
        for (YearBars.Bar bar : bars.bars()) {
            rect(svg, "all", bar.x(), bar.y(), 40, bar.height());
            rect(svg, "covered", bar.x(), bar.coveredY(), 40, bar.coveredHeight());
            text(svg, "", bar.x() + 12, bar.y() - 6, String.valueOf(bar.positions()));
            text(svg, "", bar.x() + 4, bars.getFloor() + 18, String.valueOf(bar.year()));
        }
        return svg.append("</svg>").toString();
    }

    static String of(ChainDrawing drawing) {
        StringBuilder svg = begun(drawing.width(), 120, drawing.said());
        for (ChainDrawing.Box box : drawing.boxes()) {
            rect(svg, box.last() ? "last" : "post", box.x(), 8, 230, 56);
            text(svg, "", box.x() + 10, 30, box.job());
            text(svg, "minor", box.x() + 10, 50, box.unit());
            if (box.last()) {
                text(svg, "minor", box.x() + 10, 90, drawing.end());
            } else {
                text(svg, "", box.x() + 10, 90, box.who());
                svg.append("<path d=\"M").append(box.x() + 284).append(" 36h-46m8 -6l-8 6l8 6\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }

    private static StringBuilder begun(int width, int height, String title) {
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"><title>")
                .append(plain(title))
                .append("</title>")
                .append(STYLE);
    }

    private static void rect(StringBuilder svg, String style, int x, int y, int width, int height) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                .formatted(style, x, y, width, height));
    }

    private static void text(StringBuilder svg, String style, int x, int y, String text) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(style, x, y, plain(text)));
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
