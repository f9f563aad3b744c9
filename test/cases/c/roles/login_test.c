#include <setjmp.h>
#include <cmocka.h>

struct response { const char *method; const char *url; int status; };
static const struct response fakes[] = {
    { "POST", "https://api.github.com/authorizations", 201 },
    { "DELETE", "https://api.github.com/authorizations/1", 204 },
};

static void asks(void **state)
{
    expect_string(__wrap_http_post, url, "https://api.github.com/authorizations");
    will_return(__wrap_http_post, 201);
    assert_string_equal(last_url(), "https://api.github.com/authorizations");
    mock_http_response("https://api.github.com/authorizations", 201, "{}");
}
