package ferry.server

import org.springframework.web.bind.annotation.*

@RestController
class Desk {
    @PostMapping(Paths.TOKENS)
    fun create(@RequestBody given: Given): Pass = passes.create(given)

    @GetMapping(Paths.TOKEN)
    fun one(@PathVariable id: Long): Pass = passes.one(id)
}
