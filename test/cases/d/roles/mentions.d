/// Takes the place of POST https://api.github.com/authorizations
module mentions;

// DELETE https://api.github.com/authorizations/1 is not needed.
/+ get("https://api.github.com/authorizations"); +/
void help()
{
    writeln("See https://api.github.com/authorizations");
}
