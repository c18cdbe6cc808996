package id.jenjang.web.frame;

import id.jenjang.store.Foreground;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Tells work in the background when visitors wait for an answer. */
@WebListener
public class WaitingVisitors implements ServletRequestListener {
    @Inject
    private Foreground foreground;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        foreground.enter();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        foreground.leave();
    }
}
