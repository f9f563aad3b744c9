package quay;

import retrofit2.Call;
import retrofit2.http.POST;

/** Another class of that name is meant here. */
public interface GitHubBoats {
    @POST(Routes.TOKENS)
    Call<Boat> launch();
}
