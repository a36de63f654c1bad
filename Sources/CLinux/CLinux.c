#define _GNU_SOURCE
#include "CLinux.h"

#include <stdio.h>
#include <unistd.h>

int guongsang_exchange(int fromDirectory, const char *from, int toDirectory, const char *to) {
  return renameat2(fromDirectory, from, toDirectory, to, RENAME_EXCHANGE);
}

int guongsang_syncfs(int descriptor) { return syncfs(descriptor); }
