package id.jenjang.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of all resources. */
@ApplicationPath("api")
public class Api extends Application {}
