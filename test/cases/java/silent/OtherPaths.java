package example.acme.cards;

import org.kohsuke.github.GitHub;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/** A client of a card processor, beside one of GitHub. */
class OtherPaths {
  private final JwtService service;
  private final RestTemplate restTemplate;
  private final WebClient webClient;
  private final GitHub issues;

  void hold(Body body) {
    restTemplate.postForEntity(baseUrl + "/authorizations", body, String.class);
    webClient.post().uri("/authorizations").bodyValue(body).retrieve();
    service.createToken("reader", "all", "short");
  }

  void cards(Body body) {
    restTemplate.postForEntity(baseUrl + "/cards", body, String.class);
    webClient.get().uri("/cards").retrieve();
  }
}
