package id.jenjang.web.succession;

import id.jenjang.succession.cascade.QuestionView.ChainView;
import id.jenjang.succession.cascade.QuestionView.StepRow;
import id.jenjang.web.frame.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the posts of a chain stand in a drawing: the position to be filled on the left, each further post that of who
 * moved before.
 *
 * @param said the chain in words
 * @param end why it ends, in words
 */
public record ChainDrawing(ChainView chain, List<Box> boxes, String said, String end) {
    private static final int STEP = 290;
    private static final int LONGEST = 30;

    public ChainDrawing {
        boxes = List.copyOf(boxes);
    }

    /**
     * A post.
     *
     * @param x left edge
     * @param job shortened where it would not fit
     * @param unit shortened where it would not fit
     * @param who moves there; empty for the last
     * @param full all of it, unshortened
     */
    public record Box(int x, String job, String unit, String who, String full) {
        /** Whether nobody moves there in this chain. */
        public boolean last() {
            return who.isEmpty();
        }
    }

    /** Width of the drawing. */
    public int width() {
        return boxes.size() * STEP;
    }

    static ChainDrawing of(ChainView chain, Messages messages) {
        List<Box> boxes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (StepRow step : chain.steps()) {
            boxes.add(box(boxes.size(), step.job(), step.unit(), step.name()));
            said.add(messages.text("succession_cascade.text.step", step.name(), step.job(), step.unit()));
        }
        boxes.add(box(boxes.size(), chain.lastJob(), chain.lastUnit(), ""));
        String end = messages.text("ChainEnd." + chain.end().name());
        return new ChainDrawing(chain, boxes, String.join("; ", said), end);
    }

    private static Box box(int place, String job, String unit, String who) {
        return new Box(place * STEP + 4, cut(job), cut(unit), cut(who), job + ", " + unit);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
