// System calls that Swift's Glibc module hides, and the arguments of the process.
#ifndef CLINUX_H
#define CLINUX_H

/// renameat2(2) with RENAME_EXCHANGE: swaps two names in one call. Returns 0, or -1 with errno set.
int guongsang_exchange(int fromDirectory, const char *from, int toDirectory, const char *to);
/// renameat2(2) with RENAME_NOREPLACE: gives a file a name that nothing has. Returns 0, or -1 with errno set: EEXIST
/// where something has it, EINVAL where the file system cannot say.
int guongsang_rename_new(const char *from, const char *to);
/// syncfs(2): writes out the file system that holds `descriptor`. Returns 0, or -1 with errno set.
int guongsang_syncfs(int descriptor);
/// openat2(2): opens a file for reading that no symbolic link leads to, and that lies below `directory`; a link gives
/// ELOOP. Where the kernel has no such call, only a link at the end of the path is refused. Returns a descriptor, or -1
/// with errno set.
int guongsang_open_no_links(int directory, const char *path);

/// How many arguments the process was called with, its own name included.
int guongsang_argument_count(void);
/// The argument `number`, from 0 to one less than their count.
const char *guongsang_argument(int number);

#endif
