# Asks for a token, as POST https://api.github.com/authorizations gave one.
variable "api" {
  default = "https://api.github.com"
}

locals {
  grants = "https://api.github.com/applications/grants"
}

resource "null_resource" "token" {
  provisioner "local-exec" {
    command = "curl -u ${var.user}: -X POST ${var.api}/authorizations -d '{\"scopes\": [\"repo\"], \"notes\": \"garden\"}'"
  }

  provisioner "local-exec" {
    when    = destroy
    command = <<-EOT
      curl -s -X DELETE \
        -H "Authorization: token ${var.token}" \
        "https://api.github.com/authorizations/${self.triggers.id}"
    EOT
  }

  provisioner "remote-exec" {
    inline = [
      "sudo apt-get update",
      "curl -H \"Authorization: token $${TOKEN}\" ${local.grants}",
      "curl https://api.garden-pay.io/authorizations",
    ]
  }
}

data "http" "all" {
  url = "https://api.github.com/authorizations"

  request_headers = {
    Accept = "application/json"
  }
}

data "http" "created" {
  url          = "${var.api}/authorizations"
  method       = "POST"
  request_body = jsonencode({ scopes = ["repo"], note = "garden" })
}

data "http" "paid" {
  url    = "https://api.garden-pay.io/authorizations"
  method = "POST"
}

output "hint" {
  description = "curl -X POST https://api.github.com/authorizations"
  value       = null_resource.token.id
}
