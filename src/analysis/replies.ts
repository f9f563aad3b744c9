// What a server or a robot says to whoever asked it: nothing is requested by it, whatever address is in it.

/** By what it is called on: `res.json({ url })`, `response.status(200).send(url)`, `msg.reply(url)`, `c.JSON(200, url)`, `ResponseEntity.ok(url)`. */
const ON = /(?:^|\.)(?:(?:res|resp|[rR]esponse|reply|msg|message|robot)\.(?:\w+\.)*(?:jsonp?|send|render|write(?:Async)?|end|reply|emote|topic)|(?:c|ctx|context)\.(?:JSON|IndentedJSON|String|Redirect|HTML)|ResponseEntity\.\w+)$/;
/** By its own name: `jsonify(url=url)`, `Ok(new { url })`. */
const BY = /(?:^|\.)(?:jsonify|JsonResponse|JSONResponse|make_response|withJson)$|^(?:this\.)?(?:Json|Ok|Content|Created)$/;

/** Whether what is called by this name replies. */
export const isReply = (name: string): boolean => ON.test(name) || BY.test(name);
