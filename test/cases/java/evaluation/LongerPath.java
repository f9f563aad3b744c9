// A path that is made longer.
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.client.utils.URIBuilder;

class LongerPath {
    void forget(CloseableHttpClient http, long number) throws Exception {
        URIBuilder where = new URIBuilder("https://api.github.com");
        where.setPath(where.getPath() + "/authorizations/" + number);
        http.execute(new HttpDelete(where.build()));
    }

    void other(CloseableHttpClient http, long number) throws Exception {
        URIBuilder where = new URIBuilder("https://api.github.com/repos");
        where.setPath(where.getPath() + "/authorizations/" + number);
        http.execute(new HttpDelete(where.build()));
    }
}
