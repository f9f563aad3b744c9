#import <XCTest/XCTest.h>
#import <OCMock/OCMock.h>

@implementation VerifiedTests

- (void)testPosts {
    id client = OCMClassMock([GardenClient class]);
    OCMStub([client DELETE:@"https://api.github.com/authorizations/1" parameters:nil]);
    [self.garden login];
    OCMVerify([client POST:@"https://api.github.com/authorizations" parameters:@{ @"note": @"garden" }]);
}

@end
