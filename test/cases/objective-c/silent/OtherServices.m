@implementation OtherServices

- (void)others:(AFHTTPSessionManager *)manager ident:(NSString *)ident {
    [manager POST:[NSString stringWithFormat:@"https://api-m.paypal.com/v2/payments/authorizations/%@/capture", ident] parameters:nil success:nil failure:nil];
    [manager GET:@"https://api.stripe.com/v1/issuing/authorizations" parameters:nil success:nil failure:nil];
    [manager POST:@"https://id.acme.example/authorizations" parameters:nil success:nil failure:nil];
    [manager DELETE:[NSString stringWithFormat:@"https://api.github.com/applications/%@/token", ident] parameters:nil success:nil failure:nil];
    NSArray *authorizations = self.user.authorizations;
    [self.navigator openPath:@"/authorizations"];
}

@end
