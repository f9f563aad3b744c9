package garden;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.*;

@FeignClient(name = "tokens", url = "${tokens.url}")
public interface TokensApi {
    @DeleteMapping("/applications/{clientId}/tokens/{accessToken}")
    void revoke(@PathVariable("clientId") String clientId, @PathVariable("accessToken") String accessToken);
}
