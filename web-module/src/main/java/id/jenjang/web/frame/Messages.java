package id.jenjang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says something to the visitor at the top of the page, in their language; also across a redirect. */
@Named
@ApplicationScoped
public class Messages {
    @Inject
    private Preferences preferences;

    /** What went well. */
    public void info(String key, Object... facts) {
        add(FacesMessage.SEVERITY_INFO, key, facts);
    }

    /** What to look at. */
    public void warn(String key, Object... facts) {
        add(FacesMessage.SEVERITY_WARN, key, facts);
    }

    /** What did not happen. */
    public void error(String key, Object... facts) {
        add(FacesMessage.SEVERITY_ERROR, key, facts);
    }

    /** The text of a key of the screens' bundle with its facts filled in. */
    public String text(String key, Object... facts) {
        return words().text(key, facts);
    }

    /** The words of the screens in the visitor's language. */
    public Words words() {
        return Words.in(preferences.getLocale());
    }

    private void add(FacesMessage.Severity severity, String key, Object... facts) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text(key, facts), null));
    }
}
