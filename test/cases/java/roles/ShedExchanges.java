package shed;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.service.annotation.*;

// The path that all requests of a client begin with stands at its class.
@HttpExchange("https://api.github.com/authorizations")
public interface ShedExchanges {
    @PostExchange
    Token make(@RequestBody Ask ask);

    @GetExchange("/{id}")
    Token one(@PathVariable long id);
}

@FeignClient(name = "tokens", url = "https://api.github.com", path = "/authorizations")
interface ShedFeign {
    @PostMapping
    Token make(@RequestBody Ask ask);

    @DeleteMapping("/{id}")
    void drop(@PathVariable("id") long id);
}

@FeignClient(name = "github", url = "${shed.github.url}")
@RequestMapping("/applications/grants")
interface GrantFeign {
    @RequestMapping(method = RequestMethod.GET)
    Grants all();
}
