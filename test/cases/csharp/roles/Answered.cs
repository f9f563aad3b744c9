// What a server tells whoever asks it.
public class WhereController : ControllerBase
{
    [HttpGet("where")]
    public IActionResult Where() => Ok(new { url = "https://api.github.com/authorizations" });
}
