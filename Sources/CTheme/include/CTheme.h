// The default theme, compiled into the program.
#ifndef CTHEME_H
#define CTHEME_H
#include <stddef.h>

/// One file of the theme: its path below templates/, and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} guongsang_theme_file;

/// The file at `index` of the theme, in path order; its path is NULL past the last one.
guongsang_theme_file guongsang_theme(size_t index);

#endif
