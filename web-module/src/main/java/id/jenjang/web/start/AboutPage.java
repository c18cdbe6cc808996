package id.jenjang.web.start;

import id.jenjang.store.CheckingStore;
import id.jenjang.store.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is installed here, for the page that says so. */
@Named
@RequestScoped
public class AboutPage {
    @Inject
    private CheckingStore store;

    private Installation installation;

    @PostConstruct
    void load() {
        installation = store.installation();
    }

    /** What is installed; never null. */
    public Installation getInstallation() {
        return installation;
    }
}
