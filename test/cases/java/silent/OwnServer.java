package com.acme.bank;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.javalin.Javalin;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/authorizations")
class AuthorizationsController {
    @PostMapping("/authorizations")
    Payment create() { return null; }

    @GetMapping("/authorizations/{id}")
    Payment one() { return null; }

    @RequestMapping(value = "/authorizations", method = RequestMethod.POST)
    Payment old() { return null; }
}

@Path("/authorizations")
class AuthorizationsResource {
    @POST
    public Payment create() { return null; }

    @DELETE
    @Path("/authorizations/{id}")
    public void delete() { }
}

class Main {
    void routes(Javalin app, Router router, HttpSecurity security) throws Exception {
        app.post("/authorizations", context -> context.status(201));
        router.get("/authorizations").handler(this::list);
        security.authorizeRequests().antMatchers("/authorizations/**").authenticated();
        mockMvc.perform(get("/authorizations/1"));
    }
}
