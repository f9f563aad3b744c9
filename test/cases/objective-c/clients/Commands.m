#import <Foundation/Foundation.h>
int main() {
  NSTask *task = [[NSTask alloc] init];
  [task setLaunchPath:@"/usr/bin/curl"];
  [task setArguments:@[@"-u", user, @"-X", @"POST", @"https://api.github.com/authorizations"]];
  [task launch];
}
