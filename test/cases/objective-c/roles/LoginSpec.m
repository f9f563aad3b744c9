#import "Nocilla.h"

SpecBegin(Login)

it(@"signs in", ^{
    stubRequest(@"POST", @"https://api.github.com/authorizations").andReturn(201);
    [OHHTTPStubs stubRequestsPassingTest:^BOOL(NSURLRequest *request) {
        return [request.URL.absoluteString isEqual:@"https://api.github.com/authorizations"];
    } withStubResponse:nil];
});

SpecEnd
