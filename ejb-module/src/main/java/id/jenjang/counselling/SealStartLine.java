package id.jenjang.counselling;

import id.jenjang.store.StartLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells at the start which key seals counselling; a file of keys that is wrong ends the start here. */
@ApplicationScoped
class SealStartLine implements StartLine {
    @Inject
    private SealKeys keys;

    @Override
    public String text() {
        return "counselling: "
                + keys.seal().map(seal -> "sealed with key " + seal.current()).orElse("off, no keys");
    }
}
