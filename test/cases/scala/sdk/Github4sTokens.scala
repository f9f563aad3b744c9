package com.acme.tokens

import github4s.Github
import github4s.Github._
import org.kohsuke.github.GitHub

object Github4sTokens {
  def create(user: String, password: String) =
    Github(None).auth.newAuth(user, password, List("public_repo"), "scala", "0123456789abcdefabcd", sys.env("CLIENT_SECRET"))

  def java(github: GitHub) = github.listMyAuthorizations().asScala
}
