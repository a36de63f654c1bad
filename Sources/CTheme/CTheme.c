// Made by script/theme-list from the files in templates/: run it after one was added, renamed or removed.
#include "CTheme.h"

// Clang has #embed in every version of the language, and warns where it is older than C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const guongsang_theme_file files[] = {
    {0, 0, 0},
};

guongsang_theme_file guongsang_theme(size_t index) {
  const size_t count = sizeof files / sizeof files[0] - 1;
  return files[index < count ? index : count];
}
