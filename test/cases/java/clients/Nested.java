package garden;

import org.apache.http.client.methods.*;
import org.apache.http.util.EntityUtils;

class Nested {
    String create(CloseableHttpClient client) throws Exception {
        HttpPost request = new HttpPost("https://api.github.com/authorizations");
        return EntityUtils.toString(client.execute(request).getEntity());
    }

    String list(CloseableHttpClient client) throws Exception {
        return EntityUtils.toString(client.execute(new HttpGet("https://api.github.com/authorizations")).getEntity());
    }
}
