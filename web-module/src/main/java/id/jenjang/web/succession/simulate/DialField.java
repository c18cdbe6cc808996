package id.jenjang.web.succession.simulate;

import id.jenjang.succession.dial.Dial;

/** One number on the form, as it is typed. */
public final class DialField {
    private final Dial dial;
    private final String label;
    private final String hint;
    private String text;

    DialField(Dial dial, String label, String hint) {
        this.dial = dial;
        this.label = label;
        this.hint = hint;
        text = dial.text(dial.value());
    }

    Dial dial() {
        return dial;
    }

    /** What it is called. */
    public String getLabel() {
        return label;
    }

    /** What it is in force, and what it may be. */
    public String getHint() {
        return hint;
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** Types it. */
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** Whether a yes or no is yes. */
    public boolean isOn() {
        return text.equals("1");
    }

    /** Says yes or no. */
    public void setOn(boolean on) {
        text = on ? "1" : "0";
    }
}
