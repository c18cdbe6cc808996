package id.jenjang.web.signon;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.omnifaces.util.Faces;

/** The log-in page: takes a name and password and leads to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private SecurityContext security;

    @Inject
    private SignOnBrake brake;

    @Inject
    private Messages messages;

    private String userName;
    private String password;
    private String back;

    /** Leads someone who is signed on already to where they wanted to go. */
    public void open() throws IOException {
        if (security.getCallerPrincipal() != null) {
            goBack();
        }
    }

    /** Signs on, or says in the same words for every cause that it did not work. */
    public void signOn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        String address = request.getRemoteAddr();
        Duration wait = brake.waitFor(userName, address);
        if (!wait.isZero()) {
            messages.error("login.error.wait", wait.toSeconds() + 1);
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                Faces.getResponse(),
                withParams().credential(new UsernamePasswordCredential(userName, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            brake.succeeded(userName);
            goBack();
        } else {
            brake.failed(userName, address);
            messages.error("login.error.mismatch");
        }
    }

    private void goBack() throws IOException {
        Faces.getExternalContext().redirect(ReturnAddress.safe(back, Faces.getRequestContextPath()));
        Faces.responseComplete();
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The address to go to afterwards; anything outside this application leads to the start page. */
    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
