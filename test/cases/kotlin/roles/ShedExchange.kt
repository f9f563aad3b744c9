package shed

import jakarta.ws.rs.GET
import jakarta.ws.rs.POST
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient

@Path("/authorizations")
@RegisterRestClient(baseUri = "https://api.github.com")
interface ShedExchange {
    @POST
    fun make(ask: Ask): Token

    @GET
    @Path("/{id}")
    fun one(@PathParam("id") id: Long): Token
}
