package com.acme.tokens

/** Calls what took the place of `POST https://api.github.com/authorizations`.
  *
  * {{{
  * // the old way: PUT /authorizations/clients/:client_id
  * }}}
  */
object Mentions {
  // DELETE https://api.github.com/authorizations/1 is not needed.
  val help = "See https://api.github.com/authorizations"
}
