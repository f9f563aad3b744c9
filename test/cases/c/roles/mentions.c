#include <stdio.h>

/** Takes the place of POST https://api.github.com/authorizations */
void help(void)
{
    // DELETE https://api.github.com/authorizations/1 is not needed.
    printf("See https://api.github.com/authorizations\n");
}
