package github

func (c *Client) sow(note string) error {
	var shed Shed
	return c.jsonPost("authorizations", nil, Seed{Note: note}, &shed)
}
