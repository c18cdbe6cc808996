package id.jenjang.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Leads back to the page by GET when its view has expired, instead of answering with an error. */
public class ExpiredViews extends ExceptionHandlerFactory {
    /** Called by Faces with the factory that came before. */
    public ExpiredViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                if (expired(thrown)) {
                    events.remove();
                    reload(FacesContext.getCurrentInstance());
                    return;
                }
            }
            getWrapped().handle();
        }

        private static boolean expired(Throwable thrown) {
            return thrown instanceof ViewExpiredException
                    || (thrown instanceof FacesException && thrown.getCause() instanceof ViewExpiredException);
        }

        private static void reload(FacesContext context) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            context.getExternalContext().getFlash().put("expired", true);
            CDI.current().select(Messages.class).get().warn("frame.notice.expired");
            try {
                context.getExternalContext().redirect(ReturnAddress.of(request));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.responseComplete();
        }
    }
}
