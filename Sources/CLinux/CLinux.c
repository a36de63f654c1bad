#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int guongsang_exchange(int fromDirectory, const char *from, int toDirectory, const char *to) {
  return renameat2(fromDirectory, from, toDirectory, to, RENAME_EXCHANGE);
}

int guongsang_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

// Taken before main(): the C library hands them to every constructor.
static int count;
static char **arguments;

__attribute__((constructor)) static void take(int given, char **words) {
  count = given;
  arguments = words;
}

int guongsang_argument_count(void) { return count; }

const char *guongsang_argument(int number) { return arguments[number]; }

int guongsang_syncfs(int descriptor) { return syncfs(descriptor); }

int guongsang_open_no_links(int directory, const char *path) {
  const int flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  const struct open_how how = {.flags = flags, .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH};
  const long file = syscall(SYS_openat2, directory, path, &how, sizeof how);
  // Linux before 5.6, or a container that forbids it.
  if (file < 0 && (errno == ENOSYS || errno == EPERM)) return openat(directory, path, flags);
  return (int)file;
}
