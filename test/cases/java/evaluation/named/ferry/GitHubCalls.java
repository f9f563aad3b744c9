package ferry;

import retrofit2.Call;
import retrofit2.http.*;

public interface GitHubCalls {
    @POST(Routes.TOKENS)
    Call<Token> create(@Body NewToken token);

    @DELETE(Routes.TOKEN)
    Call<Void> remove(@Path("id") long id);
}
