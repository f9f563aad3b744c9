#import <RestKit/RestKit.h>

@implementation Routes

- (void)before {
    RKObjectManager *manager = [RKObjectManager objectManagerWithBaseURL:@"https://api.github.com"];
    RKObjectRouter *router = manager.router;
    [router routeClass:[Token class] toResourcePath:@"/authorizations" forMethod:RKRequestMethodPOST];
    [router routeClass:[Token class] toResourcePath:@"/authorizations/:identifier" forMethod:RKRequestMethodDELETE];
    [manager.router routeClass:[Token class] toResourcePath:@"/authorizations" forMethod:RKRequestMethodGET];
}

- (void)now {
    RKObjectManager *manager = [RKObjectManager managerWithBaseURL:[NSURL URLWithString:@"https://api.github.com"]];
    [manager.router.routeSet addRoute:[RKRoute routeWithClass:[Token class] pathPattern:@"/authorizations/:identifier" method:RKRequestMethodPATCH]];
    [manager.router.routeSet addRoute:[RKRoute routeWithName:@"tokens" pathPattern:@"/authorizations" method:RKRequestMethodGET]];
}

@end
