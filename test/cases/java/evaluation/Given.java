package lantern.press;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Given {
    private final OkHttpClient client = new OkHttpClient();

    private Request.Builder tokens() {
        return new Request.Builder().url("https://api.github.com/authorizations");
    }

    void make(RequestBody body) throws Exception {
        client.newCall(tokens().post(body).build()).execute();
    }
}
