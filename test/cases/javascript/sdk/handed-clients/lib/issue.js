// All that it is given goes on to the next try.
module.exports = async function issue(...given) {
  const [remote, scopes, headers] = given;
  try {
    return await remote.authorization.create({ scopes, note: headers['user-agent'] });
  } catch (error) {
    headers['X-GitHub-OTP'] = error.code;
    return issue(...given);
  }
};
