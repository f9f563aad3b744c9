package harbour;

import retrofit2.http.Body;
import retrofit2.http.POST;
import rx.Observable;

public interface AccountCalls {
    String HOST = "https://api.github.com/";

    @POST("/authorizations")
    Observable<Granted> createAuthorization(@Body CreateAuthorization createAuthorization);
}
