package till;

import javax.ws.rs.*;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.*;

// What a server answers, declared in an interface.
@Path("/authorizations")
public interface OtherInterfaces {
    @POST
    Hold make(Ask ask);

    @GET
    @Path("/{id}")
    Hold one(@PathParam("id") long id);
}

// Clients of other services.
@Path("/authorizations")
@RegisterRestClient(baseUri = "https://api.till.example")
interface TillClient {
    @POST
    Hold make(Ask ask);
}

@FeignClient(name = "payments", url = "${till.url}", path = "/v1/authorizations")
interface TillFeign {
    @PostMapping
    Hold make(@RequestBody Ask ask);
}
