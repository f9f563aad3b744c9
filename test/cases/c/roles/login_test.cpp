#include <gmock/gmock.h>
#include <httplib.h>

using ::testing::_;
using ::testing::Return;

class MockHttp : public Http {
public:
    MOCK_METHOD(Response, post, (const std::string &url, const std::string &body), (override));
};

TEST(Login, AsksForAToken)
{
    MockHttp http;
    EXPECT_CALL(http, post("https://api.github.com/authorizations", _)).WillOnce(Return(Response{201, "{}"}));
    ON_CALL(http, get("https://api.github.com/authorizations")).WillByDefault(Return(Response{200, "[]"}));
    EXPECT_EQ(login.url(), "https://api.github.com/authorizations");
    httplib::Server server;
    server.Post("/authorizations", [](const httplib::Request &, httplib::Response &response) { response.status = 201; });
    mockHttp.post("https://api.github.com/authorizations", "{}");
    fakeServer.addResponse("https://api.github.com/authorizations", "{}");
}
