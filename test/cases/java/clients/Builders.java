package shelf;

import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.CloseableHttpClient;

class Builders {
    private static final String ROOT = "https://api.github.com";

    void all(CloseableHttpClient client, String id) throws Exception {
        HttpUriRequest remove = RequestBuilder.delete().setUri(ROOT + "/authorizations/" + id).build();
        client.execute(remove);
        client.execute(RequestBuilder.create("PUT").setUri(ROOT + "/authorizations/clients/" + id).build());
        client.execute(RequestBuilder.get(ROOT + "/applications/grants").build());
        client.execute(RequestBuilder.get(ROOT + "/user").build());
        Token token = new Token();
        token.setUri("https://api.github.com/authorizations/1");
    }
}
