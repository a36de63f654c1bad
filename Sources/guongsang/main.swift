import Glibc
import Publishing

// A reader that closes its end early, such as `head`, must not end a build half-way.
signal(SIGPIPE, SIG_IGN)
exit(await Program.run(processArguments()))
