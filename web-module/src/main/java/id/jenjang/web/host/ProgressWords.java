package id.jenjang.web.host;

import id.jenjang.host.ImportProgress;
import id.jenjang.web.frame.Messages;

/** How far an import is, in words: file, rows, time left, as far as they are known. */
final class ProgressWords {
    private static final long MINUTE = 60;

    private ProgressWords() {}

    static String of(ImportProgress progress, Messages messages) {
        if (progress == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        if (progress.feed() != null) {
            text.append(progress.feed()).append(" · ");
        }
        if (progress.total() > 0) {
            text.append(messages.text("host_importrun.text.of", progress.done(), progress.total()));
        } else {
            text.append(messages.text("host_importrun.text.done", progress.done()));
        }
        if (progress.secondsLeft() >= MINUTE) {
            text.append(" · ")
                    .append(messages.text(
                            "host_importrun.text.minutes", (progress.secondsLeft() + MINUTE - 1) / MINUTE));
        } else if (progress.secondsLeft() >= 0) {
            text.append(" · ").append(messages.text("host_importrun.text.seconds", progress.secondsLeft()));
        }
        return text.toString();
    }
}
