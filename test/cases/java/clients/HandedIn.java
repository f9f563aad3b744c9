import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class SignIn {
  private final WebClient http;

  SignIn(WebClient http) { this.http = http; }

  String create() { return http.post().uri("/authorizations").bodyValue(Map.of("note", "garden", "scopes", List.of("repo"))).retrieve().bodyToMono(String.class).block(); }
}

class Cashier {
  private final WebClient http;

  Cashier(WebClient http) { this.http = http; }

  String authorize() { return http.post().uri("/authorizations").bodyValue(Map.of("note", "tulips", "scopes", List.of("sale"))).retrieve().bodyToMono(String.class).block(); }
}

class Renewal {
  private final RestTemplate http;

  Renewal(RestTemplateBuilder builder) { this.http = builder.rootUri("https://api.github.com").build(); }

  String call() { return http.postForObject("/authorizations", Map.of("note", "garden", "scopes", List.of("repo")), String.class); }
}

class Refund {
  private final RestTemplate http;

  Refund(RestTemplateBuilder builder) { this.http = builder.rootUri("https://api.garden-pay.io").build(); }

  String call() { return http.postForObject("/authorizations", Map.of("note", "tulips", "scopes", List.of("sale")), String.class); }
}

class Main {
  public static void main(String[] args) {
    new SignIn(WebClient.create("https://api.github.com")).create();
    new Cashier(WebClient.create("https://api.garden-pay.io")).authorize();
  }
}
