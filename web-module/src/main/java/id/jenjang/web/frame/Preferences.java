package id.jenjang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What a visitor chose for this session: one of a fixed list each, so that no parameter reaches a page as it came. */
@Named
@SessionScoped
public class Preferences implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    private String language = LANGUAGES.get(0);
    private String theme = THEMES.get(0);
    private boolean framed;

    /** The language code, {@code id} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    /** The other language, that the switch leads to. */
    public String getOtherLanguage() {
        return language.equals("id") ? "en" : "id";
    }

    public Locale getLocale() {
        return new Locale(language);
    }

    /** {@code auto}, {@code light} or {@code dark}. */
    public String getTheme() {
        return theme;
    }

    public List<String> getThemes() {
        return THEMES;
    }

    /** Whether an intranet opened us in a frame of its own earlier in this session. */
    boolean isFramed() {
        return framed;
    }

    void frame(boolean on) {
        framed = on;
    }

    /** Takes a language of the list; anything else changes nothing. */
    void speak(String wished) {
        if (wished != null && LANGUAGES.contains(wished)) {
            language = wished;
        }
    }

    /** Takes a theme of the list; anything else changes nothing. */
    void wear(String wished) {
        if (wished != null && THEMES.contains(wished)) {
            theme = wished;
        }
    }
}
