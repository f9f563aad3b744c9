#import <OctoKit/OctoKit.h>

@implementation SignIn

- (void)signIn:(OCTUser *)user password:(NSString *)password {
    [[OCTClient signInAsUser:user password:password oneTimePassword:nil scopes:OCTClientAuthorizationScopesRepository] subscribeNext:^(OCTClient *client) {}];
    [OCTClient signInAsUser:user password:password oneTimePassword:nil scopes:OCTClientAuthorizationScopesUser note:@"app" noteURL:nil fingerprint:nil];
    // Signs in on GitHub's own page.
    [OCTClient signInToServerUsingWebBrowser:user.server scopes:OCTClientAuthorizationScopesUser];
}

@end
