package example.meters.service;

import org.influxdata.meters.domain.Authorization;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** What a generator made for another service, whose types it imports. */
interface GeneratedInterfaces {
    @GET("authorizations/{authID}")
    Call<Authorization> one(@Path("authID") String authID);

    @DELETE("authorizations/{authID}")
    Call<Void> drop(@Path("authID") String authID);
}
