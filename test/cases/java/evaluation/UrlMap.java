import java.util.HashMap;
import java.util.Map;
import okhttp3.*;

class UrlMap {
    private final Map<String, String> urls = new HashMap<>();

    UrlMap(Map<String, String> more) {
        urls.put("authorize", "https://api.github.com/authorizations");
        // Putting is no request, whatever it is done to.
        more.put("authorize", "https://api.github.com/authorizations");
    }

    Response login(OkHttpClient client, RequestBody body) throws Exception {
        return client.newCall(new Request.Builder().url(urls.get("authorize")).post(body).build()).execute();
    }
}
