package shed;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

// A client of MicroProfile: the annotations are those of JAX-RS.
@Path("/authorizations")
@RegisterRestClient(baseUri = "https://api.github.com")
public interface ShedRestClient {
    @POST
    @Consumes("application/json")
    Token make(@HeaderParam("Authorization") String basic, Ask ask);

    @GET
    List<Token> all(@HeaderParam("Authorization") String basic);

    @DELETE
    @Path("/{id}")
    void drop(@HeaderParam("Authorization") String basic, @PathParam("id") long id);
}

@RegisterRestClient(configKey = "github-api")
interface GrantClient {
    @GET
    @Path("/applications/grants/{id}")
    Grant one(@PathParam("id") long id);
}
